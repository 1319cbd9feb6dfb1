//! Names of accounts, which every place spells in its own way.

/// What two spellings of one account have in common: its letters and digits in lower case. `@shop.name`,
/// `shop-name` and `Shop Name` are one; empty for a name without any.
pub fn account_key(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::account_key;

    #[test]
    fn spellings_of_one_account() {
        assert_eq!(account_key("@shop.name"), account_key("Shop Name"));
        assert_ne!(account_key("shop"), account_key("shop 2"));
        assert_eq!(account_key("@ -"), "");
    }
}

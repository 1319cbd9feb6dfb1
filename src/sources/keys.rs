//! People to keys: what identifies a customer never leaves a reader.

use crate::canonical::PersonKey;

/// Makes keys of what identifies people: BLAKE3 keyed with 32 secret bytes, cut to 128 bits. With a
/// random key for the run, keys mean nothing outside it.
pub struct CustomerKeys {
    key: [u8; 32],
}

impl CustomerKeys {
    /// Keys made with this secret.
    pub const fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// The key of a person (or thread, or order) within a realm such as `email`; `None` for an empty
    /// text. Case, outer blanks and the apostrophe with which spreadsheets guard numbers make no
    /// difference.
    pub(super) fn of(&self, realm: &'static str, text: &str) -> Option<PersonKey> {
        let name = text.trim().trim_start_matches('\'').trim().to_lowercase();
        if name.is_empty() {
            return None;
        }
        let mut hasher = blake3::Hasher::new_keyed(&self.key);
        hasher.update(realm.as_bytes());
        hasher.update(b"\0");
        hasher.update(name.as_bytes());
        let mut bytes = [0_u8; 16];
        hasher.finalize_xof().fill(&mut bytes);
        Some(PersonKey(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_one_key() {
        let keys = CustomerKeys::new([7; 32]);
        assert_eq!(
            keys.of("email", "Ana@Example.org "),
            keys.of("email", "ana@example.org")
        );
        assert_ne!(
            keys.of("email", "ana@example.org"),
            keys.of("phone", "ana@example.org")
        );
        assert_ne!(
            keys.of("email", "ana@example.org"),
            CustomerKeys::new([8; 32]).of("email", "ana@example.org")
        );
        assert_eq!(keys.of("id", "'123"), keys.of("id", "123"));
        assert_eq!(keys.of("id", " ' "), None);
    }
}

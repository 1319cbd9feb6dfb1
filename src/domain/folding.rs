//! Labels in the form in which they are compared: words without case, marks and signs.

/// Latin letters with marks, and what is left where nobody writes the marks.
const MARKED: [(&str, &str); 19] = [
    ("àáâãäåāăąạảấầẩẫậắằẳẵặ", "a"),
    ("æ", "ae"),
    ("çćč", "c"),
    ("ďđ", "d"),
    ("èéêëēėęěẹẻẽếềểễệ", "e"),
    ("ğģ", "g"),
    ("ìíîïīįıỉịĩ", "i"),
    ("ķ", "k"),
    ("łļľĺ", "l"),
    ("ñńňņ", "n"),
    ("òóôõöøōőọỏốồổỗộớờởỡợơ", "o"),
    ("œ", "oe"),
    ("řŕ", "r"),
    ("śšşș", "s"),
    ("ß", "ss"),
    ("ťţț", "t"),
    ("ùúûüūůűųụủứừửữựưũ", "u"),
    ("ýÿỳỵỷỹ", "y"),
    ("źżž", "z"),
];

/// Words that only join others, in the languages of the vocabulary.
const JOINING: [&str; 4] = ["and", "et", "und", "y"];

/// The words of a label: lower case, no marks on letters, no apostrophes, other signs as blanks, and
/// no `&` or `and`.
pub(super) fn words_of(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    // A blank behind the text ends its last word.
    for sign in text.chars().flat_map(char::to_lowercase).chain([' ']) {
        match sign {
            '\'' | '’' | '‘' | 'ʼ' | '`' | '\u{ad}' | '\u{300}'..='\u{36f}' => {}
            sign if sign.is_ascii_alphanumeric() => word.push(sign),
            sign if sign.is_alphanumeric() || is_mark(sign) => {
                let marked = MARKED.iter().find(|(signs, _)| signs.contains(sign));
                match marked {
                    Some((_, plain)) => word.push_str(plain),
                    None => word.push(sign),
                }
            }
            _ => {
                if !word.is_empty() && !JOINING.contains(&word.as_str()) {
                    words.push(std::mem::take(&mut word));
                }
                word.clear();
            }
        }
    }
    words
}

/// Signs of Indic and Thai scripts that belong to the letter before them.
const fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{900}'..='\u{dff}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
}

/// The words of a label with single blanks between them.
pub(super) fn folded(text: &str) -> String {
    words_of(text).join(" ")
}

/// The parts of a path such as `Sports & Fitness/Running Enthusiasts`, from the first to the last.
pub(super) fn segments(label: &str) -> Vec<&str> {
    label
        .split(['/', '>', '›', '|'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_compared_without_case_marks_and_signs() {
        for (text, folds_to) in [
            ("Health & Fitness Buffs", "health fitness buffs"),
            ("Health and Fitness Buffs", "health fitness buffs"),
            ("Women's Fashion", "womens fashion"),
            ("Women’s  fashion", "womens fashion"),
            ("Running (sport)", "running sport"),
            ("shoe_design", "shoe design"),
            ("Fußball", "fussball"),
            ("FUTBOL", "futbol"),
            ("fu\u{301}tbol", "futbol"),
            ("#Laufen", "laufen"),
            ("bien-être", "bien etre"),
            ("दौड़ना", "दौड़ना"),
            (" & ", ""),
            ("", ""),
        ] {
            assert_eq!(folded(text), folds_to, "{text}");
        }
        assert_eq!(segments("/A & B/ C /"), ["A & B", "C"]);
    }
}

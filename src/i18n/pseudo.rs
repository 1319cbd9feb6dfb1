//! A language that nobody speaks: English, longer and with marks on its letters, to see in tests which
//! texts stand in no catalogue, which are glued together, and which run out of their frame.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// By how much a text grows: as much as the longest usual translations of a whole sentence.
const GROWTH: f64 = 0.4;

/// A catalogue with its texts changed; variables, variants and code between backticks stay.
pub(super) fn catalogue(source: &str) -> String {
    let mut resource = match fluent_syntax::parser::parse(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.iter_mut().map(|it| &mut it.value);
            for pattern in message.value.iter_mut().chain(attributes) {
                change(pattern);
            }
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

fn change(pattern: &mut Pattern<String>) {
    let mut in_code = false;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = stretched(value, &mut in_code),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    change(&mut variant.value);
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::Placeable { expression }),
            } => {
                if let Expression::Select { variants, .. } = expression.as_mut() {
                    for variant in variants {
                        change(&mut variant.value);
                    }
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(_),
            } => {}
        }
    }
}

/// A text with marks on its letters and each vowel said twice, then as many more as are missing.
fn stretched(text: &str, in_code: &mut bool) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let (mut letters, mut added) = (0_u32, 0_u32);
    // Where the last word ends.
    let mut end = 0;
    let mut last = 'o';
    for character in text.chars() {
        if character == '`' {
            *in_code = !*in_code;
        }
        if *in_code || !character.is_alphabetic() {
            out.push(character);
            continue;
        }
        letters += 1;
        let marked = marked(character);
        out.push(marked);
        if "aeiouAEIOU".contains(character) {
            last = marked.to_lowercase().next().unwrap_or(marked);
            out.push(last);
            added += 1;
        }
        end = out.len();
    }
    let missing = (f64::from(letters) * GROWTH).ceil() - f64::from(added);
    let mut more = String::new();
    let mut count = 0.0;
    while count < missing {
        more.push(last);
        count += 1.0;
    }
    out.insert_str(end, &more);
    out
}

const fn marked(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'd' => 'ď',
        'e' => 'é',
        'g' => 'ğ',
        'h' => 'ĥ',
        'i' => 'í',
        'l' => 'ľ',
        'n' => 'ñ',
        'o' => 'ö',
        'r' => 'ř',
        's' => 'š',
        't' => 'ť',
        'u' => 'ü',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'C' => 'Ç',
        'E' => 'É',
        'I' => 'Î',
        'N' => 'Ñ',
        'O' => 'Ö',
        'S' => 'Š',
        'T' => 'Ť',
        'U' => 'Ü',
        'Y' => 'Ý',
        other => other,
    }
}

//! Reviews: the exports of Judge.me, Loox, Shopify Product Reviews, Yotpo, Okendo, Trustpilot and
//! Google Business Profile (CSV and Takeout JSON), and our own CSV.
//!
//! The columns of each were seen in programs that read it ([`LAYOUTS`]); Trustpilot's in a made-up
//! file of one such program. The template of our own CSV is `reviews_template.csv`. Ratings are
//! written `5`, `4.0`, `4,6`, `FIVE` or `★★★★☆`. Of states, only Judge.me's `spam` was seen and is set
//! aside. Of a reply only whether and when it was written is read.
//!
//! Authors, e-mail addresses, texts, titles, pictures and addresses of computers are never read.

use std::collections::BTreeSet;

use super::columns::Columns;
use super::dates::{DayHints, MomentCell, any_time};
use super::ledger::set_aside_block;
use super::lines::{Lines, ROW_REPEATED, aligned, country_of, header_of, is_repeated};
use super::series::DAY_UNREADABLE;
use super::{Certainty, Context, Evidence, Listing, Owner, SourceOutput, SourceSpec};
use crate::canonical::Review;
use crate::diag::{Code, Diagnostic};
use crate::domain::{CountryCode, Label, Network};
use crate::files::numbers::{NumberCell, read_numbers};
use crate::files::{Format, RawBlock, RawCell, RawFile};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "reviews",
    networks: &[Network::Shop],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[],
    lists: &[Listing::Reviews],
    evidence: Evidence::Programs,
    headers: &[
        "stars",
        "written at",
        "replied at",
        "rating",
        "review date",
        "product handle",
        "reply date",
        "curated",
        "review id",
        "star rating",
        "review stars",
        "reviewer country",
        "review score",
        "verified purchase",
        "is verified buyer",
        "location name",
    ],
    recognize,
    read,
};

/// A cell that should hold a number of stars and does not.
const STARS_UNREADABLE: Code = Code::warning("stars-unreadable");
/// Reviews without a day, which no month counts.
const REVIEWS_WITHOUT_DAY: Code = Code::warning("reviews-without-day");

/// A list whose second half is its first half again.
const ROWS_IN_TWO_HALVES: Code = Code::warning("rows-in-two-halves");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[STARS_UNREADABLE, REVIEWS_WITHOUT_DAY, ROWS_IN_TWO_HALVES];

/// The empty file of our own format, with its columns explained in comments.
pub fn template() -> &'static str {
    include_str!("reviews_template.csv")
}

/// How an export writes reviews. Names of columns are folded; an empty one is not there.
struct Layout {
    /// The name of the kind of block.
    kind: &'static str,
    /// Columns that make it known.
    needs: &'static [&'static str],
    stars: &'static str,
    written: &'static str,
    product: &'static str,
    /// The number of the review.
    id: &'static str,
    /// The text of the reply, of which only whether there is one is asked.
    reply: &'static str,
    replied: &'static str,
    country: &'static str,
    /// A column of states, and the one that is set aside.
    hidden: Option<(&'static str, &'static str)>,
}

/// The kind of our own layout, the only one with comments.
const OWN: &str = "reviews";

const NONE: Layout = Layout {
    kind: "",
    needs: &[],
    stars: "",
    written: "",
    product: "",
    id: "",
    reply: "",
    replied: "",
    country: "",
    hidden: None,
};

/// Every layout; the first that fits is taken, so that those with more columns come first.
const LAYOUTS: [Layout; 9] = [
    Layout {
        kind: "judge_me",
        needs: &["rating", "review date", "reviewer name", "product handle"],
        stars: "rating",
        written: "review date",
        product: "product handle",
        reply: "reply",
        replied: "reply date",
        hidden: Some(("curated", "spam")),
        ..NONE
    },
    Layout {
        kind: "shopify_product_reviews",
        needs: &[
            "product handle",
            "state",
            "rating",
            "created at",
            "replied at",
        ],
        stars: "rating",
        written: "created at",
        product: "product handle",
        reply: "reply",
        replied: "replied at",
        ..NONE
    },
    Layout {
        kind: "loox",
        needs: &["rating", "date", "productid", "handle", "verified purchase"],
        stars: "rating",
        written: "date",
        product: "handle",
        id: "id",
        ..NONE
    },
    Layout {
        kind: "yotpo",
        needs: &["review content", "review score", "date", "product id"],
        stars: "review score",
        written: "date",
        product: "product id",
        ..NONE
    },
    Layout {
        kind: "okendo",
        needs: &["review id", "rating", "is verified buyer", "date created"],
        stars: "rating",
        written: "date created",
        product: "product id",
        id: "review id",
        ..NONE
    },
    Layout {
        kind: "trustpilot",
        needs: &["review id", "review stars", "review date"],
        stars: "review stars",
        written: "review date",
        id: "review id",
        country: "reviewer country",
        ..NONE
    },
    Layout {
        kind: "google",
        needs: &["review id", "star rating", "review date", "location name"],
        stars: "star rating",
        written: "review date",
        id: "review id",
        ..NONE
    },
    Layout {
        kind: "google",
        needs: &["starrating", "createtime"],
        stars: "starrating",
        written: "createtime",
        id: "name",
        reply: "reviewreply.",
        ..NONE
    },
    Layout {
        kind: OWN,
        needs: &["stars", "written at"],
        stars: "stars",
        written: "written at",
        product: "product",
        id: "review id",
        replied: "replied at",
        country: "country",
        ..NONE
    },
];

fn layout_of(columns: &Columns) -> Option<&'static Layout> {
    LAYOUTS.iter().find(|layout| columns.has_all(layout.needs))
}

/// The layout of a block of a JSON file.
fn layout_in(block: &RawBlock) -> Option<&'static Layout> {
    layout_of(&Columns::new(block.rows.first()?))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    if file.format == Format::Json {
        let has_reviews = file.blocks.iter().any(|block| layout_in(block).is_some());
        return has_reviews.then_some(Certainty::Labels);
    }
    let layout = layout_of(&header_of(file)?)?;
    Some(if layout.kind == OWN {
        Certainty::Keys
    } else {
        Certainty::Labels
    })
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    output.names.network = Some(Network::Shop);
    if file.format == Format::Json {
        for block in &file.blocks {
            match layout_in(block) {
                Some(layout) => {
                    let lines = Lines::over(file, std::slice::from_ref(block), false);
                    read_list(lines, layout, context, &mut output);
                }
                None => set_aside_block(file, block, "others", &mut output),
            }
        }
    } else if let Some(layout) = header_of(file).as_ref().and_then(layout_of) {
        let lines = Lines::new(file, layout.kind == OWN);
        read_list(lines, layout, context, &mut output);
    }
    output
}

fn read_list(
    lines: Option<Lines<'_>>,
    layout: &Layout,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    let Some(mut lines) = lines else { return };
    let Some(reviews) = read_reviews(&mut lines, layout, context) else {
        return lines.close_damaged(layout.kind, output);
    };
    output.reviews.extend(lines.lists(reviews, &|owner| Owner {
        network: Some(Network::Shop),
        ..owner
    }));
    lines.close(layout.kind, output);
}

/// What tells whether and when the business replied.
struct Replies {
    /// Columns of which one is filled where there is a reply.
    texts: Vec<usize>,
    column: Option<usize>,
    moments: Vec<MomentCell>,
    /// Whether the export would hold a reply if there was one.
    is_told: bool,
}

impl Replies {
    fn new(lines: &mut Lines<'_>, layout: &Layout, hints: DayHints) -> Self {
        let is_json = layout.reply.ends_with('.');
        let texts: Vec<usize> = (0..lines.columns.len())
            .filter(|column| {
                let name = lines.columns.name(*column);
                if is_json {
                    name.starts_with(layout.reply)
                } else {
                    !layout.reply.is_empty() && name == layout.reply
                }
            })
            .collect();
        let column = lines
            .columns
            .find(&[layout.replied])
            .filter(|_| !layout.replied.is_empty());
        let moments = lines.moments(column, hints).unwrap_or_default();
        Self {
            // JSON leaves out what there is not.
            is_told: is_json || !texts.is_empty() || column.is_some(),
            texts,
            column,
            moments,
        }
    }

    fn is_replied(&self, lines: &Lines<'_>, line: usize) -> Option<bool> {
        let mut columns = self.texts.iter().copied().chain(self.column);
        self.is_told
            .then(|| columns.any(|column| !lines.text(line, Some(column)).is_empty()))
    }
}

/// The reviews by line; `None`, with the reason said, where the stars or the days can be read in two
/// ways: a review that may be of another month is counted in none.
fn read_reviews(
    lines: &mut Lines<'_>,
    layout: &Layout,
    context: &Context<'_>,
) -> Option<Vec<(usize, Review)>> {
    let hints = DayHints::until(context.latest);
    let find = |lines: &Lines<'_>, name: &'static str| {
        (!name.is_empty())
            .then(|| lines.columns.find(&[name]))
            .flatten()
    };
    let stars_column = find(lines, layout.stars);
    let stars = stars_of(lines, stars_column)?;
    let written_column = find(lines, layout.written);
    let written = lines.moments(written_column, hints)?;
    let replies = Replies::new(lines, layout, hints);
    let product = find(lines, layout.product);
    let country = find(lines, layout.country);
    let id = find(lines, layout.id);
    let hidden = layout
        .hidden
        .and_then(|(name, word)| Some((find(lines, name)?, word)));
    let has_times = any_time(&written) && any_time(&replies.moments);
    let again = second_half(lines, &stars, id);
    if !again.is_empty() {
        let says = Diagnostic::new(ROWS_IN_TWO_HALVES).with("count", again.len());
        lines.reject_together(&again, says);
    }
    let again: BTreeSet<usize> = again.into_iter().collect();
    let mut seen = BTreeSet::new();
    let mut reviews = Vec::new();
    for (line, (stars, written)) in stars.into_iter().zip(written).enumerate() {
        if again.contains(&line) {
            continue;
        }
        if hidden
            .is_some_and(|(column, word)| lines.text(line, Some(column)).eq_ignore_ascii_case(word))
        {
            lines.set_aside(line);
            continue;
        }
        let Some(stars) = stars else {
            lines.reject_unseen(line, stars_column, STARS_UNREADABLE);
            continue;
        };
        if written == MomentCell::NotAMoment {
            lines.reject_unseen(line, written_column, DAY_UNREADABLE);
            continue;
        }
        // Tools number from 1 each, and so do people.
        let key = match lines.text(line, id) {
            "" => None,
            number => {
                let day = lines.text(line, written_column.filter(|_| layout.kind == OWN));
                let number = format!("{}\n{number}\n{day}", layout.kind);
                context.keys.of("review", &number)
            }
        };
        if is_repeated(&mut seen, key) {
            lines.reject_unseen(line, id, ROW_REPEATED);
            continue;
        }
        let product = lines.text(line, product);
        let replied = replies.moments.get(line);
        lines.read(line);
        reviews.push((
            line,
            Review {
                key,
                tool: layout.kind,
                product: (!product.is_empty()).then(|| product.to_owned()),
                stars,
                written: match written {
                    MomentCell::At(at, _) => Some(at.date()),
                    MomentCell::Missing | MomentCell::NotAMoment => None,
                },
                is_replied: replies.is_replied(lines, line),
                reply_days: replied.and_then(|replied| days_between(written, *replied, has_times)),
                country: country_code(lines.text(line, country)),
                row: lines.number(line),
            },
        ));
    }
    let without_day = reviews
        .iter()
        .filter(|(_, review)| review.written.is_none());
    let without_day = u32::try_from(without_day.count()).unwrap_or(u32::MAX);
    if without_day > 0 {
        lines.say(Diagnostic::new(REVIEWS_WITHOUT_DAY).with("count", f64::from(without_day)));
    }
    Some(reviews)
}

/// The lines of reviews in the second half of a list, where they are those of the first half again and
/// no number tells them apart. A header between the halves has no stars. One review and its like are
/// none: two people can write the same.
fn second_half(lines: &Lines<'_>, stars: &[Option<f64>], id: Option<usize>) -> Vec<usize> {
    let listed: Vec<usize> = (0..lines.rows.len())
        .filter(|line| stars.get(*line).copied().flatten().is_some())
        .collect();
    let (first, second) = listed.split_at(listed.len() / 2);
    let texts = |line: &usize| -> Vec<&str> {
        (0..lines.columns.len())
            .map(|column| lines.text(*line, Some(column)))
            .collect()
    };
    let has_numbers = listed.iter().any(|line| !lines.text(*line, id).is_empty());
    let is_again = first.len() > 1
        && first.len() == second.len()
        && !has_numbers
        && first.iter().zip(second).all(|(a, b)| texts(a) == texts(b));
    if is_again {
        second.to_vec()
    } else {
        Vec::new()
    }
}

/// Days from the review to the reply: whole ones where one of the columns holds days only. `None`
/// where the reply is earlier.
fn days_between(written: MomentCell, replied: MomentCell, has_times: bool) -> Option<f64> {
    let (MomentCell::At(written, from), MomentCell::At(replied, to)) = (written, replied) else {
        return None;
    };
    let days = if has_times && from.is_some() == to.is_some() {
        let span = aligned(replied, to).duration_since(aligned(written, from));
        span.as_secs_f64() / 86_400.0
    } else {
        let span = replied.date().duration_since(written.date());
        span.as_secs_f64() / 86_400.0
    };
    (days >= 0.0).then_some(days)
}

fn country_code(text: &str) -> Option<CountryCode> {
    match country_of(text)? {
        Label::Country(code) => Some(code),
        Label::Age(_) | Label::Gender(_) | Label::Text(_) | Label::Unknown | Label::Rest => None,
    }
}

/// The stars of each row, 1 to 5; `None` for a cell that holds none. `None` for all, with the reason
/// said, where the numbers can be read in two ways.
fn stars_of(lines: &mut Lines<'_>, column: Option<usize>) -> Option<Vec<Option<f64>>> {
    let written: Vec<Option<f64>> = (0..lines.rows.len())
        .map(|line| in_words(lines.text(line, column)))
        .collect();
    let numbers = if written.iter().all(Option::is_some) {
        vec![NumberCell::Missing; written.len()]
    } else if written.iter().any(Option::is_some) {
        // Numbers among words that can be read in two ways are refused row by row; the words stay.
        let cells: Vec<RawCell> = (0..written.len())
            .map(|line| RawCell {
                text: lines.text(line, column).to_owned(),
                number: None,
            })
            .collect();
        read_numbers(&cells).map_or_else(
            |_| vec![NumberCell::NotANumber; cells.len()],
            |numbers| numbers.cells,
        )
    } else {
        lines.numbers(column)?.cells
    };
    let in_range = |stars: &f64| (1.0..=5.0).contains(stars);
    Some(
        written
            .into_iter()
            .zip(numbers)
            .map(|(written, number)| written.or(number.value()).filter(in_range))
            .collect(),
    )
}

/// `FIVE`, or stars drawn: `★★★★☆`.
fn in_words(text: &str) -> Option<f64> {
    const WORDS: [(&str, f64); 5] = [
        ("one", 1.0),
        ("two", 2.0),
        ("three", 3.0),
        ("four", 4.0),
        ("five", 5.0),
    ];
    let text = text.trim();
    let drawn = |sign: char| matches!(sign, '★' | '☆' | '⭐' | '\u{fe0f}');
    if !text.is_empty() && text.chars().all(drawn) {
        let full = text
            .chars()
            .filter(|sign| matches!(sign, '★' | '⭐'))
            .count();
        return Some(full as f64);
    }
    WORDS
        .iter()
        .find(|(word, _)| text.eq_ignore_ascii_case(word))
        .map(|(_, stars)| *stars)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_in_words_and_drawn() {
        assert_eq!(in_words("FIVE"), Some(5.0));
        assert_eq!(in_words("★★★★☆"), Some(4.0));
        assert_eq!(in_words("⭐⭐"), Some(2.0));
        assert_eq!(in_words("4,6"), None);
        assert_eq!(in_words("STAR_RATING_UNSPECIFIED"), None);
        assert_eq!(in_words(""), None);
    }

    #[test]
    fn every_layout_reads_columns_that_it_names() {
        for layout in &LAYOUTS {
            assert!(layout.needs.contains(&layout.stars), "{}", layout.kind);
            assert!(layout.needs.contains(&layout.written), "{}", layout.kind);
        }
    }
}

//! One file a section of the report; [`SECTIONS`] is the registry.
//!
//! A section measures the canonical tables against the profile, and lays out what was found.
//! `lay_out` sees findings only, so what is shown and what is exported cannot differ.

mod audience;
mod bootstrap;
mod channels;
mod compare;
mod curve;
mod draft;
mod fit;
mod inputs;
mod markets;
mod methods;
mod numbers;
mod populations;
mod segments;
mod shares;
mod summary;
mod topics;
mod words;

use crate::canonical::Canonical;
use crate::domain::Month;
use crate::findings::{self, Finding};
use crate::i18n::Texts;
use crate::profile::Profile;
use crate::report::Section;

pub use draft::{DraftInput, NO_AUDIENCE, NOTHING_TO_ASK, Suggested, suggest};
pub use topics::{Explained, Names, TOPICS, Topic, WORDS, explain};

/// What a section measures.
pub struct MeasureInput<'a> {
    /// What was read.
    pub canonical: &'a Canonical,
    /// The declared profiles; the first is the one that the report is about. Empty: none declared.
    pub profiles: &'a [Profile],
    /// The month.
    pub month: Month,
    /// What the sections before have found.
    pub found: &'a [Finding],
    /// What the user asked.
    pub options: &'a Options,
    /// The tables by kind of audience and channel, with their ages on single years.
    crowds: &'a shares::Crowds<'a>,
}

/// Options of sections, as plain values.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Below this many people there is no statement.
    pub min_people: f64,
    /// How often the tables are drawn anew for ranges by resampling; none: not at all.
    pub bootstrap: Option<usize>,
    /// How many rows lists of places and labels show in the report; CSV has all.
    pub list_rows: usize,
    /// The part of revenue that is left after the goods are paid; none: the user does not say.
    pub margin: Option<f64>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            min_people: 100.0,
            bootstrap: None,
            list_rows: 8,
            margin: None,
        }
    }
}

/// What a section is laid out from.
pub struct LayoutInput<'a> {
    /// All findings of the run, controlled and sorted.
    pub findings: &'a [Finding],
    /// The words.
    pub texts: &'a Texts,
    /// The month.
    pub month: Month,
    /// The brand.
    pub brand: &'a str,
    /// What the user asked.
    pub options: &'a Options,
}

/// Finds something in what was read, and in what was found before.
pub type Measure = fn(&MeasureInput<'_>) -> Vec<Finding>;

/// A section.
pub struct SectionSpec {
    /// The id: also the name of its command and its CSV file.
    pub id: &'static str,
    /// Finds, before all findings of the run are judged together.
    pub measure: Option<Measure>,
    /// Concludes from what was found and judged: ranks it, draws up what to do. Its findings have no
    /// test: one more would change what was judged and ranked already.
    pub conclude: Option<Measure>,
    /// Lays out; `None` when there is nothing to show.
    pub lay_out: fn(&LayoutInput<'_>) -> Option<Section>,
}

/// The sections in the order of measuring: each sees what those before it have found.
pub const SECTIONS: &[SectionSpec] = &[
    SectionSpec {
        id: "fit",
        measure: Some(fit::measure),
        conclude: None,
        lay_out: fit::lay_out,
    },
    SectionSpec {
        id: "audience",
        measure: Some(audience::measure),
        conclude: None,
        lay_out: audience::lay_out,
    },
    SectionSpec {
        id: "numbers",
        measure: Some(numbers::measure),
        conclude: None,
        lay_out: numbers::lay_out,
    },
    SectionSpec {
        id: "segments",
        measure: Some(segments::measure),
        conclude: Some(segments::conclude),
        lay_out: segments::lay_out,
    },
    SectionSpec {
        id: "markets",
        measure: Some(markets::measure),
        conclude: Some(markets::conclude),
        lay_out: markets::lay_out,
    },
    SectionSpec {
        id: "channels",
        measure: Some(channels::measure),
        conclude: None,
        lay_out: channels::lay_out,
    },
    SectionSpec {
        id: "methods",
        measure: None,
        conclude: None,
        lay_out: methods::lay_out,
    },
    SectionSpec {
        id: "inputs",
        measure: Some(inputs::measure),
        conclude: None,
        lay_out: inputs::lay_out,
    },
    SectionSpec {
        id: "summary",
        measure: None,
        conclude: Some(summary::conclude),
        lay_out: summary::lay_out,
    },
];

/// The ids of the sections in the order of the report's pages.
pub const PAGE_ORDER: [&str; 9] = [
    "summary", "fit", "audience", "segments", "channels", "markets", "numbers", "methods", "inputs",
];

/// Everything that is found in a month: every section finds, all findings are judged together, and
/// from those sections conclude.
pub fn measure(
    canonical: &Canonical,
    profiles: &[Profile],
    month: Month,
    options: &Options,
) -> Vec<Finding> {
    let mut found = Vec::new();
    let crowds = shares::Crowds::new(canonical);
    let turns: [fn(&SectionSpec) -> Option<Measure>; 2] =
        [|section| section.measure, |section| section.conclude];
    for turn in turns {
        for measure in SECTIONS.iter().filter_map(turn) {
            let input = MeasureInput {
                canonical,
                profiles,
                month,
                found: &found,
                options,
                crowds: &crowds,
            };
            let more = measure(&input);
            found.extend(more);
        }
        found = findings::control(found);
    }
    found
}

/// The section with this id.
pub fn find(id: &str) -> Option<&'static SectionSpec> {
    SECTIONS.iter().find(|section| section.id == id)
}

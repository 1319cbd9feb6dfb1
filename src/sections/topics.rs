//! What can be explained: methods, sections, verdicts and words, with the texts of the methods page.
//!
//! The page and `audiencefit explain` say the same texts; each stands once, in `methods.ftl`.

use super::{PAGE_ORDER, SECTIONS};
use crate::findings::{Basis, Finding, Verdict};
use crate::i18n::{Args, Texts};

/// One way of making numbers, told in one paragraph.
pub struct Topic {
    /// The id; its message is `topic-…`.
    pub id: &'static str,
    /// The sections whose numbers are made so.
    pub sections: &'static [&'static str],
    /// The methods, as findings name them in their basis.
    pub methods: &'static [&'static str],
    /// Whether findings stand on it beside those whose basis names one of its methods.
    used: fn(&[Finding]) -> bool,
}

/// All topics in the order in which they are told.
pub const TOPICS: &[Topic] = &[
    Topic {
        id: "ranges",
        sections: &["summary", "fit", "audience"],
        methods: &[],
        used: |findings| {
            findings
                .iter()
                .filter_map(|finding| finding.estimate.as_ref())
                .any(|estimate| estimate.likely.is_some() || estimate.hard.is_some())
        },
    },
    Topic {
        id: "shares",
        sections: &["audience", "inputs"],
        methods: &[
            "sum_of_cells",
            "coverage_of_cells",
            "total",
            "sum",
            "stated",
        ],
        used: never,
    },
    Topic {
        id: "ages",
        sections: &["audience", "fit"],
        methods: &["pclm"],
        used: never,
    },
    Topic {
        id: "core",
        sections: &["audience", "summary"],
        methods: &["shortest_interval"],
        used: never,
    },
    Topic {
        id: "distance",
        sections: &["audience"],
        methods: &["wasserstein_1", "mean_age"],
        used: never,
    },
    Topic {
        id: "labels",
        sections: &["audience", "fit"],
        methods: &["union_of_labels"],
        used: never,
    },
    Topic {
        id: "score",
        sections: &["summary", "fit"],
        methods: &[
            "weighted_overlap",
            "overlap",
            "weight_share",
            "declared",
            "same_audience",
        ],
        used: never,
    },
    Topic {
        id: "joint",
        sections: &["summary", "fit"],
        methods: &[
            "product_of_margins",
            "product_with_cross_table",
            "product_with_some_cross_tables",
            "cross_table",
            "one_dimension",
        ],
        used: never,
    },
    Topic {
        id: "candidates",
        sections: &["segments"],
        methods: &["frechet"],
        used: |findings| is_of(findings, "segments"),
    },
    Topic {
        id: "baseline",
        sections: &["segments", "markets"],
        methods: &["baseline"],
        used: |findings| bases(findings).any(|basis| basis.baseline.is_some()),
    },
    Topic {
        id: "lift",
        sections: &["segments", "markets"],
        methods: &["shrunk_lift"],
        used: |findings| has(findings, "segments", "segment_lift"),
    },
    Topic {
        id: "tests",
        sections: &["segments", "markets"],
        methods: &["age_scan"],
        used: |findings| findings.iter().any(|finding| finding.test.is_some()),
    },
    Topic {
        id: "opportunity",
        sections: &["segments"],
        methods: &[
            "excess_times_value",
            "rank_by_opportunity",
            "excess_people",
            "segment_value",
            "share_of_people",
        ],
        used: |findings| has(findings, "segments", "segment_opportunity"),
    },
    Topic {
        id: "targets",
        sections: &["segments"],
        methods: &[],
        used: |findings| is_of(findings, "segments"),
    },
    Topic {
        id: "channels",
        sections: &["channels"],
        methods: &[
            "people",
            "share",
            "draws",
            "probability_best",
            "ascribed_by_shop",
            "share_of_measured",
            "share_of_networks",
            "independent",
            "least",
            "rate",
            "measured",
            "presumed",
            "product_of_populations",
            "benchmark",
        ],
        used: |findings| is_of(findings, "channels"),
    },
    Topic {
        id: "budget",
        sections: &["channels"],
        methods: &["response", "cost_of_all"],
        used: never,
    },
    Topic {
        id: "markets",
        sections: &["markets"],
        methods: &["newcombe", "wilson", "rank"],
        used: |findings| is_of(findings, "markets"),
    },
    Topic {
        id: "totals",
        sections: &["numbers"],
        methods: &[
            "sum_of_periods",
            "sum_over_orders",
            "sum_over_posts",
            "last_value",
            "value_of_period",
            "share_of_conversations",
            "mean",
            "count",
        ],
        used: never,
    },
    Topic {
        id: "small",
        sections: &["fit", "audience", "segments"],
        methods: &[],
        used: |findings| {
            findings
                .iter()
                .any(|finding| finding.verdict == Some(Verdict::NotEnoughPeople))
        },
    },
    Topic {
        id: "bootstrap",
        sections: &["fit", "audience"],
        methods: &["bootstrap"],
        used: never,
    },
    Topic {
        id: "unsettled",
        sections: &[],
        methods: &[],
        used: |findings| is_of(findings, "audience"),
    },
];

/// Topics by the names that the trade has for them: what is asked for by them is explained all the same.
const ALIASES: &[(&str, &str)] = &[
    ("benjamini_hochberg", "tests"),
    ("false_discovery_rate", "tests"),
];

/// The words of the glossary, by the ids of their messages `word-…`.
pub const WORDS: &[&str] = &[
    "audience",
    "base",
    "baseline",
    "benchmark",
    "best_estimate",
    "chance",
    "channel",
    "core",
    "dimension",
    "engagement",
    "expected",
    "export",
    "false_find",
    "hard_bounds",
    "impressions",
    "index",
    "joint_share",
    "lift",
    "likely_range",
    "margin",
    "match",
    "must",
    "net",
    "opportunity",
    "point",
    "profile",
    "q_value",
    "reach",
    "rest",
    "rounding",
    "score",
    "segment",
    "session",
    "share",
    "ungrouped",
    "views",
    "weight",
    "withheld",
];

fn never(_findings: &[Finding]) -> bool {
    false
}

fn is_of(findings: &[Finding], section: &str) -> bool {
    findings.iter().any(|finding| finding.section == section)
}

fn has(findings: &[Finding], section: &str, measure: &str) -> bool {
    findings
        .iter()
        .any(|finding| finding.section == section && finding.measure == measure)
}

fn bases(findings: &[Finding]) -> impl Iterator<Item = &Basis> {
    findings
        .iter()
        .filter_map(|finding| finding.estimate.as_ref().map(|estimate| &estimate.basis))
}

impl Topic {
    /// Whether a number among these findings is made so. Counts of files and rows say nothing of people,
    /// and what was declared was not made.
    pub(super) fn is_used(&self, findings: &[Finding]) -> bool {
        let told = findings
            .iter()
            .filter(|finding| finding.section != "inputs");
        let by_method = told
            .filter_map(|finding| finding.estimate.as_ref())
            .map(|estimate| estimate.basis.method)
            .any(|method| method != "declared" && self.methods.contains(&method));
        by_method || (self.used)(findings)
    }

    /// Its title.
    pub(super) fn title(&self, texts: &Texts) -> String {
        texts.say(&message("topic", self.id))
    }

    fn part(&self, part: &str, texts: &Texts) -> Option<String> {
        texts.attribute(&message("topic", self.id), part, &Args::new())
    }

    /// What it is, why, and what it does not say.
    pub(super) fn plain(&self, texts: &Texts) -> String {
        let parts = ["plain", "limits"].map(|part| self.part(part, texts));
        joined(parts, texts).unwrap_or_default()
    }

    /// The formula, and what of it is a choice of this program.
    pub(super) fn formula(&self, texts: &Texts) -> Option<String> {
        let said = |part: &str, id: &str| {
            let text = self.part(part, texts)?;
            Some(texts.get(id, &Args::new().text(part.to_owned(), text)))
        };
        joined(
            [
                said("formula", "methods-formula"),
                said("choice", "methods-choice"),
            ],
            texts,
        )
    }

    /// Where it comes from: author, year and place.
    pub(super) fn sources(&self, texts: &Texts) -> Vec<String> {
        let sources = self.part("sources", texts).unwrap_or_default();
        let sources = sources.split(';').map(str::trim);
        sources
            .filter(|source| !source.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// The whole as `explain` says it.
    fn explained(&self, texts: &Texts) -> Explained {
        let mut paragraphs = vec![self.plain(texts)];
        paragraphs.extend(self.formula(texts));
        let sources = texts.series(&self.sources(texts));
        if !sources.is_empty() {
            let args = Args::new().text("sources", sources);
            paragraphs.push(texts.get("methods-references-list", &args));
        }
        Explained {
            title: self.title(texts),
            paragraphs,
        }
    }
}

/// Two texts one after the other; none where there is neither.
fn joined(parts: [Option<String>; 2], texts: &Texts) -> Option<String> {
    match parts {
        [Some(first), Some(second)] => Some(texts.sentences(&[first, second])),
        [first, second] => first.or(second),
    }
}

/// The id of a message: `message("method", "sum_of_cells")` is `method-sum-of-cells`.
fn message(prefix: &str, id: &str) -> String {
    format!("{prefix}-{}", id.replace('_', "-"))
}

/// A word of the glossary and what it means.
pub(super) fn word(id: &str, texts: &Texts) -> (String, String) {
    let key = message("word", id);
    let meaning = texts.attribute(&key, "means", &Args::new());
    (texts.say(&key), meaning.unwrap_or_default())
}

/// The word for a verdict and what it means.
pub(super) fn verdict(verdict: Verdict, texts: &Texts) -> (String, String) {
    let meaning = texts.say(&message("meaning", verdict.id()));
    (texts.term("verdict", verdict.id()), meaning)
}

/// Something explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// What it is called; empty where a paragraph says so.
    pub title: String,
    /// What is to be said of it.
    pub paragraphs: Vec<String>,
}

/// The kinds of names that [`explain`] knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Ids of sections.
    Sections,
    /// Topics of the methods page.
    Topics,
    /// Methods as findings name them.
    Methods,
    /// Verdicts as findings name them.
    Verdicts,
    /// Words of the glossary.
    Words,
}

impl Names {
    /// Every kind, in the order in which they are listed.
    pub const ALL: [Self; 5] = [
        Self::Sections,
        Self::Topics,
        Self::Methods,
        Self::Verdicts,
        Self::Words,
    ];

    /// The stable name of the kind.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sections => "sections",
            Self::Topics => "topics",
            Self::Methods => "methods",
            Self::Verdicts => "verdicts",
            Self::Words => "words",
        }
    }

    /// All names of the kind.
    pub fn all(self) -> Vec<&'static str> {
        let mut names: Vec<&'static str> = match self {
            Self::Sections => return PAGE_ORDER.to_vec(),
            Self::Topics => TOPICS.iter().map(|topic| topic.id).collect(),
            Self::Methods => TOPICS
                .iter()
                .flat_map(|topic| topic.methods.iter().copied())
                .collect(),
            Self::Verdicts => Verdict::ALL.into_iter().map(Verdict::id).collect(),
            Self::Words => WORDS.to_vec(),
        };
        names.sort_unstable();
        names
    }
}

/// What there is to be said of a name: a section, a topic, a method, a verdict or a word; of a name
/// that is several of these all of it. Empty where it is none. Hyphens, underscores and blanks are the
/// same, and so are capitals.
pub fn explain(name: &str, texts: &Texts) -> Vec<Explained> {
    let name = name.trim().to_lowercase().replace(['-', ' '], "_");
    let alias = ALIASES.iter().find(|(alias, _)| *alias == name);
    let name = alias.map_or(name, |(_, topic)| (*topic).to_owned());
    let mut said = Vec::new();
    if let Some(section) = SECTIONS.iter().find(|section| section.id == name) {
        said.push(Explained {
            title: super::words::capital(&texts.term("section", section.id)),
            paragraphs: vec![texts.say(&message("about", section.id))],
        });
        let topics = TOPICS.iter();
        let own = topics.filter(|topic| topic.sections.contains(&section.id));
        said.extend(own.map(|topic| topic.explained(texts)));
    } else if let Some(topic) = TOPICS.iter().find(|topic| topic.id == name) {
        said.push(topic.explained(texts));
    }
    if let Some((topic, method)) = TOPICS.iter().find_map(|topic| {
        let method = topic.methods.iter().find(|method| **method == name)?;
        Some((topic, method))
    }) {
        said.push(Explained {
            title: (*method).to_owned(),
            paragraphs: vec![texts.say(&message("method", method))],
        });
        let whole = topic.explained(texts);
        if !said.contains(&whole) {
            said.push(whole);
        }
    }
    let verdicts = Verdict::ALL.into_iter();
    let words = WORDS.iter().filter(|word| **word == name);
    let meanings = verdicts
        .filter(|verdict| verdict.id() == name)
        .map(|it| verdict(it, texts))
        .chain(words.map(|it| word(it, texts)));
    said.extend(meanings.map(|(title, meaning)| Explained {
        title,
        paragraphs: vec![meaning],
    }));
    said
}

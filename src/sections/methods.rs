//! How do you know: how every kind of number in this report was made, and what its words mean.

use std::collections::{BTreeMap, BTreeSet};

use super::topics::{self, TOPICS, Topic, WORDS};
use super::words::Words;
use super::{LayoutInput, Section};
use crate::i18n::Args;
use crate::report::{Align, Block, Table};

const ID: &str = "methods";

/// The methods that stand behind a number of this report, the words, and where it all comes from.
pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> {
    let words = Words { texts: input.texts };
    let used: Vec<&Topic> = TOPICS
        .iter()
        .filter(|topic| topic.is_used(input.findings))
        .collect();
    if used.is_empty() {
        return None;
    }
    let mut blocks = Vec::new();
    for topic in &used {
        blocks.push(Block::Heading(topic.title(input.texts)));
        blocks.push(Block::Paragraph(topic.plain(input.texts)));
        blocks.extend(topic.formula(input.texts).map(Block::Note));
    }
    blocks.push(Block::Table(glossary(input, words)));
    let sources: BTreeSet<String> = used
        .iter()
        .flat_map(|topic| topic.sources(input.texts))
        .collect();
    if !sources.is_empty() {
        let sources: Vec<String> = sources.into_iter().collect();
        let args = Args::new().text("sources", input.texts.series(&sources));
        blocks.push(Block::Heading(words.say("methods-references")));
        blocks.push(Block::Note(words.get("methods-references-list", &args)));
    }
    let args = Args::new().number("topics", used.len() as f64);
    Some(Section {
        id: ID,
        question: words.say("methods-question"),
        answer: words.get("methods-answer", &args),
        blocks,
    })
}

/// The words of the trade and of the verdicts in this report, in the order of the alphabet.
fn glossary(input: &LayoutInput<'_>, words: Words<'_>) -> Table {
    let verdicts: BTreeSet<_> = input
        .findings
        .iter()
        .filter_map(|finding| finding.verdict)
        .collect();
    let meanings: BTreeMap<String, (String, String)> = WORDS
        .iter()
        .map(|word| topics::word(word, input.texts))
        .chain(
            verdicts
                .into_iter()
                .map(|verdict| topics::verdict(verdict, input.texts)),
        )
        .map(|(word, meaning)| {
            let word = super::words::capital(&word);
            (word.to_lowercase(), (word, meaning))
        })
        .collect();
    let mut rows: Vec<Vec<String>> = meanings
        .into_values()
        .map(|(word, meaning)| vec![word, meaning])
        .collect();
    input.texts.sort_by_word(&mut rows, |row| &row[0]);
    Table {
        caption: words.say("methods-glossary"),
        columns: words.columns(&[
            ("methods-word", Align::Start),
            ("methods-meaning", Align::Start),
        ]),
        rows,
        note: String::new(),
    }
}

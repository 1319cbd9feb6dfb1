//! Mailchimp: the people of an audience.
//!
//! Where it comes from: Audience → All contacts → Export audience, a ZIP
//! `audience_export_<10 hex digits>.zip` with four CSVs of the same columns
//! (`subscribed_email_audience_export_<id>.csv`, `unsubscribed_…`, `cleaned_…`, `nonsubscribed_…`),
//! known from a description of a real export of 2026 and from programs that read it. Which of the
//! four a file is stands in its name only.
//!
//! Read are `CC` (the country that Mailchimp infers, in lower case; filled for about three people in
//! ten) of those who are subscribed, and how many they are. Of those who left, only between which
//! days they did is known: after the first opt-in and not after the last change. Age and gender are
//! no columns of Mailchimp's. No column with anything personal is read.

use super::lines::{Lines, header_of};
use super::members::{covered, days_of, different, push_over, push_state, table_by_country};
use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};
use crate::canonical::Part;
use crate::diag::{Code, Diagnostic};
use crate::domain::{Dimension, Metric, Network};
use crate::files::RawFile;

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "mailchimp",
    networks: &[Network::Newsletter],
    dimensions: &[Dimension::Country],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[Metric::Subscribers, Metric::Unsubscribes],
    lists: &[],
    evidence: Evidence::Programs,
    headers: &[
        "email address",
        "member rating",
        "optin time",
        "confirm time",
        "gmtoff",
        "dstoff",
        "timezone",
        "cc",
        "region",
        "last changed",
        "leid",
        "euid",
    ],
    recognize,
    read,
};

/// A file of people whose state its name does not say.
const MAILCHIMP_STATE_UNKNOWN: Code = Code::warning("mailchimp-state-unknown");
/// People who cannot get the newsletter.
const MAILCHIMP_NOT_SUBSCRIBED: Code = Code::note("mailchimp-not-subscribed");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[MAILCHIMP_STATE_UNKNOWN, MAILCHIMP_NOT_SUBSCRIBED];

/// The columns that say who somebody is, the first that is there.
const IDS: [&str; 2] = ["euid", "leid"];

/// What the people of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Subscribed,
    Unsubscribed,
    Cleaned,
    NonSubscribed,
}

/// The state that a name begins with.
fn state_in(name: &str) -> Option<State> {
    const STATES: [(&str, State); 4] = [
        ("subscribed_", State::Subscribed),
        ("unsubscribed_", State::Unsubscribed),
        ("cleaned_", State::Cleaned),
        ("nonsubscribed_", State::NonSubscribed),
    ];
    let name = name.to_lowercase();
    STATES
        .iter()
        .find(|(prefix, _)| name.starts_with(prefix))
        .map(|(_, state)| *state)
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let columns = header_of(file)?;
    columns
        .has_all(&["member rating", "optin time", "leid", "euid"])
        .then_some(Certainty::Keys)
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    output.names.network = Some(Network::Newsletter);
    let Some(mut lines) = Lines::new(file, false) else {
        return output;
    };
    if lines.rows.is_empty() {
        lines.close("members", &mut output);
        return output;
    }
    match file.names.last().and_then(|name| state_in(name)) {
        Some(State::Subscribed) => read_subscribed(lines, context, &mut output),
        Some(State::Unsubscribed) => read_unsubscribed(lines, context, &mut output),
        Some(State::Cleaned) => {
            lines.say(Diagnostic::new(MAILCHIMP_NOT_SUBSCRIBED).with("state", "cleaned"));
            lines.close_aside("cleaned", &mut output);
        }
        Some(State::NonSubscribed) => {
            lines.say(Diagnostic::new(MAILCHIMP_NOT_SUBSCRIBED).with("state", "nonsubscribed"));
            lines.close_aside("nonsubscribed", &mut output);
        }
        None => {
            lines.say(Diagnostic::new(MAILCHIMP_STATE_UNKNOWN));
            lines.close_aside("members", &mut output);
        }
    }
    output
}

fn read_subscribed(mut lines: Lines<'_>, context: &Context<'_>, output: &mut SourceOutput) {
    let people = different(&mut lines, &IDS, "mailchimp", context);
    let metric = Metric::Subscribers;
    let n_people = people.len();
    push_state(
        &lines,
        metric,
        Part::Whole,
        n_people,
        context.latest,
        output,
    );
    if let Some(column) = lines.columns.find(&["cc"]) {
        table_by_country(&mut lines, &people, column, output);
    }
    for line in people {
        lines.read(line);
    }
    let from = output.blocks.len();
    lines.close("subscribed", output);
    let coverage = output.tables.first().and_then(covered);
    for block in output.blocks.iter_mut().skip(from) {
        block.coverage = coverage.filter(|_| block.read > 0);
    }
}

/// How many left, between the first day on which anybody of them came and the last on which anything
/// of them changed; without such days nothing can be said of when, and so nothing is.
fn read_unsubscribed(mut lines: Lines<'_>, context: &Context<'_>, output: &mut SourceOutput) {
    let came = lines.columns.find(&["optin time", "confirm time"]);
    let changed = lines.columns.find(&["last changed"]);
    let period = (came.is_some() && changed.is_some())
        .then(|| days_of(&mut lines, &[came, changed], context.latest))
        .flatten();
    let Some(period) = period else {
        lines.say(Diagnostic::new(MAILCHIMP_NOT_SUBSCRIBED).with("state", "unsubscribed"));
        return lines.close_aside("unsubscribed", output);
    };
    let people = different(&mut lines, &IDS, "mailchimp", context);
    push_over(&lines, Metric::Unsubscribes, people.len(), period, output);
    for line in people {
        lines.read(line);
    }
    lines.close("unsubscribed", output);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_stand_in_names() {
        let state = |name| state_in(name);
        assert_eq!(
            state("subscribed_email_audience_export_ab.csv"),
            Some(State::Subscribed)
        );
        assert_eq!(
            state("Unsubscribed_email_audience_export_ab (1).csv"),
            Some(State::Unsubscribed)
        );
        assert_eq!(
            state("nonsubscribed_email_audience_export_ab.csv"),
            Some(State::NonSubscribed)
        );
        assert_eq!(state("contacts.csv"), None);
    }
}

//! The JSON Schema of `audiencefit.toml`, for editors.
#![expect(dead_code, reason = "the types are only there for their schema")]

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::domain::{Audience, Dimension, Network};
use crate::i18n::Calendar;
use crate::renderers::{Edition, PdfClaim};

/// A business and its channels, as audiencefit reads them from audiencefit.toml.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
struct WorkspaceFile {
    /// The brand.
    #[schemars(length(min = 1))]
    brand: Option<String>,
    /// The language of reports: en, es, gu, bn, th or ne; --lang overrides it.
    language: Option<String>,
    /// The currency of costs: an ISO 4217 code.
    #[schemars(regex(pattern = "^[A-Za-z]{3}$"))]
    currency: Option<String>,
    /// The time zone of the business: a name of the IANA list, such as Europe/Madrid.
    time_zone: Option<String>,
    /// A CSV with populations to compare with.
    baseline: Option<String>,
    /// The part of revenue that is left after the goods are paid; 1 when not given.
    #[schemars(range(min = 0, max = 1))]
    margin: Option<f64>,
    /// What an hour of work is worth, in the currency of the file.
    hourly_rate: Option<Amount>,
    /// What report writes.
    report: Option<ReportTable>,
    /// The channels by name. The name is also the channel's folder under `exports/<month>/`.
    channels: Option<BTreeMap<String, ChannelTable>>,
    /// When a run ends with exit code 1.
    gates: Option<GatesTable>,
    /// How customers are told apart, and how few of them are shown.
    privacy: Option<PrivacyTable>,
    /// Tables that audiencefit does not know. `audiencefit inspect --suggest` writes them.
    mapping: Option<Vec<MappingTable>>,
}

/// What report writes.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
struct ReportTable {
    /// The formats.
    #[schemars(schema_with = "format_names", default)]
    formats: Option<Vec<String>>,
    /// The paper of PDFs; a4 when not given.
    #[schemars(schema_with = "paper_names", default)]
    paper: Option<String>,
    /// How years are counted in dates: buddhist, as in Thailand; gregory when not given.
    #[schemars(schema_with = "calendar_names", default)]
    calendar: Option<String>,
    /// How much is printed; full when not given.
    #[schemars(schema_with = "edition_names", default)]
    edition: Option<String>,
    /// The standards that PDFs must meet; PDF/UA-1 where possible when not given.
    #[schemars(schema_with = "claim_names", default)]
    pdf_standard: Option<Vec<String>>,
    /// A template of PDFs of your own.
    template: Option<String>,
    /// The theme file.
    theme: Option<String>,
}

/// A channel.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
struct ChannelTable {
    /// The network; the channel's name when not given, if that is a network.
    #[schemars(schema_with = "network_names", default)]
    network: Option<String>,
    /// The account.
    account: Option<String>,
    /// Follower totals where exports do not say them: one number, or one a month ("2026-10").
    followers: Option<Followers>,
    /// What the channel's posts cost beside ads, by month ("2026-10"), in the currency of the file.
    cost: Option<BTreeMap<String, Amount>>,
    /// Hours of work on the channel, by month ("2026-10"); `hourly_rate` makes a cost of them.
    hours: Option<BTreeMap<String, Amount>>,
    /// Patterns of files that are this channel's: * and ? within a name, ** for folders.
    #[schemars(length(min = 1))]
    files: Option<Vec<String>>,
}

/// How customers are told apart, and how few of them are shown.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
struct PrivacyTable {
    /// A file with a secret key, so that a customer has the same key in every run.
    customer_key: Option<String>,
    /// Groups of fewer customers or subscribers than this are not shown; 10 when not given, at least 5.
    #[schemars(range(min = 5))]
    suppress_below: Option<u32>,
}

/// When a run ends with exit code 1.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
struct GatesTable {
    /// When the fit score is below this; 0 to 100.
    #[schemars(range(min = 0, max = 100))]
    fail_under: Option<f64>,
}

/// A table that audiencefit does not know: either by a dimension (audience, dimension, column, and
/// share or count), or of days (day and metrics).
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
struct MappingTable {
    /// Patterns of its files.
    #[schemars(length(min = 1))]
    files: Vec<String>,
    /// The network, where neither folder nor name says it.
    #[schemars(schema_with = "network_names", default)]
    network: Option<String>,
    /// Who its people are.
    #[schemars(schema_with = "audience_names", default)]
    audience: Option<String>,
    /// What it breaks them down by.
    #[schemars(schema_with = "dimension_names", default)]
    dimension: Option<String>,
    /// The column with the labels.
    column: Option<String>,
    /// The column with shares.
    share: Option<String>,
    /// The column with counts.
    count: Option<String>,
    /// What counts count; people when not given.
    #[schemars(schema_with = "unit_names", default)]
    unit: Option<String>,
    /// The column with days.
    day: Option<String>,
    /// The columns with numbers, by metric: { reach = "Reichweite" }.
    metrics: Option<BTreeMap<String, String>>,
    /// The currency of money: an ISO 4217 code.
    #[schemars(regex(pattern = "^[A-Za-z]{3}$"))]
    currency: Option<String>,
    /// The decimal mark, where the numbers do not prove it.
    #[schemars(schema_with = "decimal_names", default)]
    decimal: Option<String>,
    /// Whether shares are percentages or fractions, where the numbers do not prove it.
    #[schemars(schema_with = "scale_names", default)]
    scale: Option<String>,
}

/// Follower totals.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Followers {
    /// One number for every month.
    Always(Amount),
    /// By month ("2026-10").
    ByMonth(BTreeMap<String, Amount>),
}

/// A number that is not negative.
#[derive(JsonSchema)]
#[schemars(transparent)]
struct Amount(#[schemars(range(min = 0))] f64);

fn one_of<const N: usize>(names: [&str; N]) -> Schema {
    json_schema!({ "type": "string", "enum": names.to_vec() })
}

fn format_names(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "minItems": 1, "items": one_of(super::FORMATS) })
}

fn paper_names(_: &mut SchemaGenerator) -> Schema {
    one_of(super::read::PAPERS.map(|(name, _)| name))
}

fn calendar_names(_: &mut SchemaGenerator) -> Schema {
    one_of(Calendar::ALL.map(Calendar::id))
}

fn edition_names(_: &mut SchemaGenerator) -> Schema {
    one_of(Edition::ALL.map(Edition::id))
}

fn claim_names(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": one_of(PdfClaim::ALL.map(PdfClaim::id)) })
}

fn network_names(_: &mut SchemaGenerator) -> Schema {
    one_of(Network::ALL.map(Network::id))
}

fn audience_names(_: &mut SchemaGenerator) -> Schema {
    one_of(Audience::ALL.map(Audience::id))
}

fn unit_names(_: &mut SchemaGenerator) -> Schema {
    one_of(super::read::UNITS.map(|(name, _)| name))
}

fn decimal_names(_: &mut SchemaGenerator) -> Schema {
    one_of(super::read::DECIMALS.map(|(name, _)| name))
}

fn scale_names(_: &mut SchemaGenerator) -> Schema {
    one_of(super::read::SCALES.map(|(name, _)| name))
}

fn dimension_names(_: &mut SchemaGenerator) -> Schema {
    one_of(Dimension::ALL.map(Dimension::id))
}

/// The JSON Schema (draft 2020-12) of `audiencefit.toml`, indented, with a newline at the end.
pub fn workspace_schema() -> String {
    crate::profile::document::schema_text(schemars::schema_for!(WorkspaceFile), "audiencefit.toml")
}

#[cfg(test)]
mod tests {
    use super::super::read::{
        CHANNEL_KEYS, GATE_KEYS, MAPPING_KEYS, PRIVACY_KEYS, REPORT_KEYS, WORKSPACE_KEYS,
    };

    #[test]
    fn the_schema_has_the_keys_that_are_read() {
        let schema: serde_json::Value = serde_json::from_str(&super::workspace_schema()).unwrap();
        let check = |table: &serde_json::Value, known: &[&str]| {
            let mut keys: Vec<&str> = table["properties"]
                .as_object()
                .unwrap()
                .keys()
                .map(String::as_str)
                .collect();
            keys.sort_unstable();
            let mut known = known.to_vec();
            known.sort_unstable();
            assert_eq!(keys, known);
        };
        check(&schema, &WORKSPACE_KEYS);
        check(&schema["$defs"]["ReportTable"], &REPORT_KEYS);
        check(&schema["$defs"]["ChannelTable"], &CHANNEL_KEYS);
        check(&schema["$defs"]["GatesTable"], &GATE_KEYS);
        check(&schema["$defs"]["PrivacyTable"], &PRIVACY_KEYS);
        check(&schema["$defs"]["MappingTable"], &MAPPING_KEYS);
    }
}

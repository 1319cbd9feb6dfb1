//! The flat, versioned row form of the canonical tables: what CSV and Parquet carry.

use serde::Serialize;

use super::{BlockRecord, Canonical};
use crate::domain::{Dimension, Label};

/// The column names of [`ObservationRow`], in order.
pub const OBSERVATION_COLUMNS: [&str; 33] = [
    "brand",
    "channel",
    "network",
    "account",
    "audience",
    "period_from",
    "period_to",
    "table_id",
    "age",
    "age_from",
    "age_to",
    "gender",
    "country",
    "region",
    "city",
    "language",
    "interest",
    "seniority",
    "job_function",
    "industry",
    "company_size",
    "device",
    "count",
    "share",
    "base",
    "unit",
    "index",
    "at_most",
    "share_step",
    "total_people",
    "source",
    "file",
    "row",
];

/// How many people (a count or a share) of an audience stand in one cell. Shares are fractions;
/// what the export does not carry is null. A row without count, share and index is of few people, or
/// of those who would give them away: hidden, which is neither zero nor absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ObservationRow {
    /// The brand.
    pub brand: String,
    /// The channel's name.
    pub channel: String,
    /// The network's id.
    pub network: String,
    /// The account.
    pub account: Option<String>,
    /// The kind of audience.
    pub audience: String,
    /// The first day of the period.
    pub period_from: String,
    /// The last day of the period.
    pub period_to: String,
    /// Rows with the same id share base, rounding and period.
    pub table_id: u32,
    /// The ages: `18-24`, `65+`, `unknown`, `rest`.
    pub age: Option<String>,
    /// First age of the band; null for unknown ages.
    pub age_from: Option<u32>,
    /// Last age of the band; null for an open band.
    pub age_to: Option<u32>,
    /// Gender.
    pub gender: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// City, as the export writes it.
    pub city: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Interest.
    pub interest: Option<String>,
    /// Seniority.
    pub seniority: Option<String>,
    /// Job function.
    pub job_function: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Company size.
    pub company_size: Option<String>,
    /// Device.
    pub device: Option<String>,
    /// People or views.
    pub count: Option<f64>,
    /// Share of the base.
    pub share: Option<f64>,
    /// What the share is a share of.
    pub base: String,
    /// What is counted.
    pub unit: String,
    /// Affinity as a ratio.
    pub index: Option<f64>,
    /// Whether the share is an upper bound.
    pub at_most: bool,
    /// Rounding step of the share.
    pub share_step: Option<f64>,
    /// People in the whole audience.
    pub total_people: Option<f64>,
    /// The source's id.
    pub source: String,
    /// The file.
    pub file: String,
    /// The row in it.
    pub row: u32,
}

/// Flattens the tables, in their order. Labels that are unknown or a rest are written as
/// `unknown` and `rest`.
pub fn observation_rows(canonical: &Canonical, brand: &str) -> Vec<ObservationRow> {
    let mut rows = Vec::new();
    for (table_id, table) in (1..).zip(&canonical.tables) {
        for cell in &table.cells {
            let mut row = ObservationRow {
                brand: brand.to_owned(),
                channel: table.channel.name.clone(),
                network: table.channel.network.id().to_owned(),
                account: table.channel.account.clone(),
                audience: table.audience.id().to_owned(),
                period_from: table.period.from.to_string(),
                period_to: table.period.to.to_string(),
                table_id,
                count: cell.count,
                share: cell.share,
                base: table.base.id().to_owned(),
                unit: table.unit.id().to_owned(),
                index: cell.index,
                at_most: cell.at_most,
                share_step: table.share_step,
                total_people: table.total.map(|total| total.people),
                source: table.source.to_owned(),
                file: table.place.to_string(),
                row: cell.row,
                ..ObservationRow::default()
            };
            for (dimension, label) in table.dimensions.iter().zip(&cell.labels) {
                let text = Some(label.to_string());
                match dimension {
                    Dimension::Age => {
                        row.age = text;
                        if let Label::Age(band) = label {
                            row.age_from = Some(u32::from(band.from));
                            row.age_to = band.to.map(u32::from);
                        }
                    }
                    Dimension::Gender => row.gender = text,
                    Dimension::Country => row.country = text,
                    Dimension::Region => row.region = text,
                    Dimension::City => row.city = text,
                    Dimension::Language => row.language = text,
                    Dimension::Interest => row.interest = text,
                    Dimension::Seniority => row.seniority = text,
                    Dimension::JobFunction => row.job_function = text,
                    Dimension::Industry => row.industry = text,
                    Dimension::CompanySize => row.company_size = text,
                    Dimension::Device => row.device = text,
                }
            }
            rows.push(row);
        }
    }
    rows
}

/// What happened to one block of one file, flat. What is not known is null.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InputRow {
    /// The file.
    pub file: String,
    /// The member inside an archive.
    pub member: Option<String>,
    /// The sheet inside a workbook.
    pub sheet: Option<String>,
    /// The first row of the block, from 1.
    pub row: Option<u32>,
    /// BLAKE3 of the file or member, hexadecimal.
    pub hash: String,
    /// The number of the block in its file, from 1.
    pub block: u32,
    /// The source's id.
    pub source: Option<String>,
    /// What became of it.
    pub fate: String,
    /// The kind of block.
    pub kind: String,
    /// The channel.
    pub channel: Option<String>,
    /// The network's id.
    pub network: Option<String>,
    /// The first day of its numbers.
    pub period_from: Option<String>,
    /// The last day of its numbers.
    pub period_to: Option<String>,
    /// Rows that are not blank.
    pub rows: u32,
    /// Rows whose numbers were taken over.
    pub read: u32,
    /// Rows known and not needed.
    pub set_aside: u32,
    /// Rows refused.
    pub rejected: u32,
    /// Share of the audience that the cells cover.
    pub coverage: Option<f64>,
    /// What is known of cells that are not there: `complete`, `top_list` (only the largest are
    /// there), `suppressed` (the network withholds small ones).
    pub completeness: Option<String>,
}

impl InputRow {
    /// The row of a record.
    pub fn new(record: &BlockRecord) -> Self {
        Self {
            file: record.place.file.clone(),
            member: record.place.member.clone(),
            sheet: record.place.sheet.clone(),
            row: record.place.row,
            hash: record.hash.clone(),
            block: record.block,
            source: record.source.map(str::to_owned),
            fate: record.fate.id().to_owned(),
            kind: record.kind.clone(),
            channel: record.channel.clone(),
            network: record.network.map(|network| network.id().to_owned()),
            period_from: record.period.map(|period| period.from.to_string()),
            period_to: record.period.map(|period| period.to.to_string()),
            rows: record.rows,
            read: record.read,
            set_aside: record.set_aside,
            rejected: record.rejected,
            coverage: record.coverage.map(|share| (share * 1e9).round() / 1e9),
            completeness: record.completeness.map(|known| known.id().to_owned()),
        }
    }
}

/// One row a block, in the order of the records.
pub fn input_rows(canonical: &Canonical) -> Vec<InputRow> {
    canonical.inputs.iter().map(InputRow::new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canonical::{AudienceTable, Cell, Channel, Completeness};
    use crate::diag::Place;
    use crate::domain::{AgeBand, Audience, Base, Date, Network, Period, Unit};

    /// Unknown ages are people, and no row of theirs looks like one of everybody.
    #[test]
    fn unknown_ages_are_written() {
        let cell = |label: Label| Cell {
            labels: vec![label],
            count: Some(5.0),
            share: None,
            index: None,
            row: 2,
            at_most: false,
        };
        let table = AudienceTable {
            place: Place::file("a.csv"),
            source: "google-analytics",
            channel: Channel {
                name: "shop".to_owned(),
                network: Network::Shop,
                account: None,
            },
            audience: Audience::Visitors,
            period: Period::day(Date::constant(2026, 10, 1)),
            dimensions: vec![Dimension::Age],
            base: Base::Everybody,
            unit: Unit::People,
            total: None,
            share_step: None,
            by_person: false,
            completeness: Completeness::Complete,
            cells: vec![
                cell(Label::Unknown),
                cell(Label::Age(AgeBand::closed(18, 24))),
                cell(Label::Age(AgeBand::open(65))),
            ],
        };
        let canonical = Canonical {
            tables: vec![table],
            ..Canonical::default()
        };
        let rows = observation_rows(&canonical, "brand");
        let ages: Vec<(Option<&str>, Option<u32>, Option<u32>)> = rows
            .iter()
            .map(|row| (row.age.as_deref(), row.age_from, row.age_to))
            .collect();
        assert_eq!(
            ages,
            [
                (Some("unknown"), None, None),
                (Some("18-24"), Some(18), Some(24)),
                (Some("65+"), Some(65), None),
            ]
        );
    }
}

//! Rows of Google Ads, of a report or a card, to series and a table of people.

use super::ads::{
    ADS_SUMS_INCOMPLETE, AdRow, Collector, Measure, cells_of, overlapping_age, sum_of,
};
use super::ledger::{
    BLOCK_WITHOUT_ROWS, COUNT_MISSING, LABELS_OVERLAP, Ledger, NO_AUDIENCE_NUMBERS,
};
use super::{Owner, SourceOutput, SourceTable};
use crate::canonical::{Completeness, Fate, Part, PartKind};
use crate::diag::Diagnostic;
use crate::domain::{Audience, Base, Date, Dimension, Label, Network, Period, Unit};

/// Rows of a report or a card, understood.
pub(super) struct Report<'a> {
    /// The kind of block.
    pub(super) kind: &'static str,
    /// The columns of numbers.
    pub(super) measures: &'a [Measure],
    /// Which measure counts impressions.
    pub(super) impressions: usize,
    /// The rows.
    pub(super) rows: &'a [AdRow],
    /// The first row of whose impressions nothing is known.
    pub(super) lost: Option<u32>,
    /// The total of the account.
    pub(super) total: Option<&'a AdRow>,
    /// Whether the rows are everything that there was.
    pub(super) is_whole: bool,
    /// Their days, where the content says them.
    pub(super) period: Option<Period>,
    /// The last day that can be.
    pub(super) latest: Date,
}

impl Report<'_> {
    /// Closes the account with the series and the table of these rows.
    pub(super) fn finish(&self, mut ledger: Ledger<'_>, output: &mut SourceOutput) {
        let owner = ledger.owner_on(Network::GoogleAds);
        let before = (output.series.len(), output.tables.len());
        let mut collector = Collector::default();
        if let Some(total) = self.total {
            let has_numbers = total.values.iter().any(Option::is_some);
            if has_numbers {
                ledger.book_read(1);
                collector.add(total, &Part::Whole, self.measures, &|_| true);
            }
        }
        // Without a refused row a sum of rows is not the whole.
        let is_complete = !ledger.has_rejected();
        if !is_complete {
            ledger.say_here(ADS_SUMS_INCOMPLETE);
        }
        for row in self.rows.iter().filter(|_| is_complete) {
            if self.is_whole && self.total.is_none() {
                collector.add(row, &Part::Whole, self.measures, &|_| true);
            }
            for (kind, name) in [
                (PartKind::Campaign, &row.campaign),
                (PartKind::Placement, &row.placement),
            ] {
                if let Some(name) = name {
                    let part = Part::Named(kind, name.clone());
                    collector.add(row, &part, self.measures, &|_| true);
                }
            }
            if !row.people.is_empty() {
                let part = Part::Cell(row.people.clone());
                collector.add(row, &part, self.measures, &|_| true);
            }
        }
        let is_damaged = self.table(&mut ledger, &owner, output).is_none();
        collector.finish(&owner, self.period, self.latest, output);
        if (output.series.len(), output.tables.len()) == before {
            if !is_damaged && !ledger.has_rejected() {
                let place = ledger.place();
                let (code, fate) = if ledger.has_read() {
                    (NO_AUDIENCE_NUMBERS, Fate::SetAside)
                } else {
                    (BLOCK_WITHOUT_ROWS, Fate::Empty)
                };
                ledger.say(Diagnostic::new(code).at(place));
                return ledger.close_without(self.kind, fate, output);
            }
            return ledger.close_without(self.kind, Fate::Damaged, output);
        }
        let rows = self.rows.iter();
        let sum = sum_of(rows, self.impressions);
        let whole = self
            .total
            .and_then(|total| total.values.get(self.impressions).copied().flatten());
        let coverage = sum
            .zip(whole)
            .filter(|(_, whole)| *whole > 0.0)
            .map(|(sum, whole)| (sum / whole).min(1.0));
        ledger.close_read_covering(self.kind, coverage, output);
    }

    /// The table of people, where there is one; `None` (the reason said) where it is damaged.
    fn table(
        &self,
        ledger: &mut Ledger<'_>,
        owner: &Owner,
        output: &mut SourceOutput,
    ) -> Option<()> {
        let dimensions: Vec<Dimension> = self.rows.first().map_or(Vec::new(), |row| {
            row.people.iter().map(|(dimension, _)| *dimension).collect()
        });
        if dimensions.is_empty() {
            return Some(());
        }
        if let Some(row) = self.lost {
            let place = ledger.place().at_row(row);
            ledger.say(Diagnostic::new(COUNT_MISSING).at(place));
            return Some(());
        }
        let rows: Vec<&AdRow> = self.rows.iter().collect();
        let (cells, _) = cells_of(&rows, &dimensions, self.impressions);
        if cells.is_empty() {
            return Some(());
        }
        if let Some((row, label)) = overlapping_age(&cells) {
            let place = ledger.place().at_row(row);
            ledger.say(
                Diagnostic::new(LABELS_OVERLAP)
                    .at(place)
                    .with("label", label),
            );
            return None;
        }
        let has_unknown = cells
            .iter()
            .any(|cell| cell.labels.contains(&Label::Unknown));
        let lists_zeros = cells.iter().any(|cell| cell.count == Some(0.0));
        output.tables.push(SourceTable {
            by_person: false,
            place: owner.place.clone(),
            block: owner.block,
            network: owner.network,
            account: None,
            channel: None,
            audience: Audience::AdReached,
            period: self.period,
            dimensions,
            base: if has_unknown {
                Base::Everybody
            } else {
                Base::Unstated
            },
            unit: Unit::Impressions,
            total_people: None,
            share_step: None,
            // Whether a list of places is whole is not said, but where places without a view are in
            // it, those with one are too.
            completeness: if matches!(self.kind, "region" | "country") && !lists_zeros {
                Completeness::Suppressed
            } else {
                Completeness::Complete
            },
            cells,
        });
        Some(())
    }
}

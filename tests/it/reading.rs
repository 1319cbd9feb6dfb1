//! Reading one file as the sources do: shared by the tests of the sources.

use std::path::PathBuf;

use audiencefit::canonical::{Fate, Part};
use audiencefit::diag::Place;
use audiencefit::domain::{Date, Dimension, Metric};
use audiencefit::files::{Limits, RawFile, open};
use audiencefit::sources::{
    Context, CustomerKeys, SourceOutput, SourceSeries, SourceTable, recognize,
};

/// What a test says about the surroundings of a file.
pub(crate) struct Around {
    pub(crate) latest: Date,
    pub(crate) own_names: Vec<String>,
    keys: CustomerKeys,
}

impl Around {
    /// A file read on this day.
    pub(crate) fn on(year: i16, month: i8, day: i8) -> Self {
        Self {
            latest: Date::constant(year, month, day),
            own_names: vec!["Trailhead Sneakers".to_owned(), "@trailhead".to_owned()],
            keys: CustomerKeys::new([7; 32]),
        }
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            latest: self.latest,
            own_names: &self.own_names,
            keys: &self.keys,
        }
    }
}

/// The files in these bytes (several in an archive), under a name.
pub(crate) fn opened(name: &str, bytes: &[u8]) -> Vec<RawFile> {
    open(
        Place::file(name),
        vec![name.to_owned()],
        bytes,
        &Limits::default(),
    )
    .files
}

/// What the source that knows the file made of it. The account of every block is checked.
pub(crate) struct Read {
    pub(crate) source: &'static str,
    pub(crate) output: SourceOutput,
}

/// Reads one file; `None` where no source knows it.
pub(crate) fn read_file(file: &RawFile, around: &Around) -> Option<Read> {
    let spec = recognize(file)?;
    let output = (spec.read)(file, &around.context());
    check_account(file, &output);
    Some(Read {
        source: spec.id,
        output,
    })
}

/// Reads bytes that hold one file which a source knows.
pub(crate) fn read(name: &str, bytes: &[u8], around: &Around) -> Read {
    let files = opened(name, bytes);
    assert_eq!(files.len(), 1, "{name} holds one file");
    read_file(&files[0], around).unwrap_or_else(|| panic!("{name} is not recognized"))
}

/// Every block has one outcome, every row of it is read, set aside or refused, and what is refused
/// has a reason; every number lies in a block that is used.
pub(crate) fn check_account(file: &RawFile, output: &SourceOutput) {
    assert_eq!(
        output.blocks.len(),
        file.blocks.len(),
        "one outcome a block"
    );
    for (outcome, block) in output.blocks.iter().zip(&file.blocks) {
        assert_eq!(outcome.block, block.number);
        assert_eq!(outcome.rows as usize, block.rows.len(), "{outcome:?}");
        assert_eq!(
            outcome.rows,
            outcome.read + outcome.set_aside + outcome.rejected,
            "{outcome:?}"
        );
        assert_eq!(outcome.fate == Fate::Used, outcome.read > 0, "{outcome:?}");
        assert!(!outcome.kind.is_empty());
        assert!(
            outcome.rejected == 0 || !output.diagnostics.is_empty(),
            "{outcome:?}"
        );
    }
    let owners = output.series.iter().map(|series| &series.owner);
    let owners = owners
        .chain(output.posts.iter().map(|list| &list.owner))
        .chain(output.orders.iter().map(|list| &list.owner))
        .chain(output.conversations.iter().map(|list| &list.owner))
        .chain(output.messages.iter().map(|list| &list.owner))
        .chain(output.reviews.iter().map(|list| &list.owner));
    let blocks = owners
        .map(|owner| owner.block)
        .chain(output.tables.iter().map(|table| table.block));
    for number in blocks {
        let outcome = output.blocks.iter().find(|outcome| outcome.block == number);
        assert_eq!(outcome.map(|outcome| outcome.fate), Some(Fate::Used));
    }
    for series in &output.series {
        assert!(!series.points.is_empty());
        for point in &series.points {
            assert!(point.value.is_finite());
            assert!(point.period.from <= point.period.to);
            assert!(point.value >= 0.0 || series.metric.may_be_negative());
        }
    }
    for table in &output.tables {
        for cell in &table.cells {
            assert_eq!(cell.labels.len(), table.dimensions.len());
            assert!(cell.share.is_none_or(|share| (0.0..=1.0).contains(&share)));
            assert!(cell.count.is_none_or(|count| count >= 0.0));
        }
    }
}

impl Read {
    /// The ids of what was said, sorted, each once.
    pub(crate) fn codes(&self) -> Vec<&'static str> {
        let said = self.output.diagnostics.iter();
        let mut ids: Vec<&str> = said.map(|diagnostic| diagnostic.code.id).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// The only table by these dimensions.
    pub(crate) fn table(&self, dimensions: &[Dimension]) -> &SourceTable {
        let mut found = self
            .output
            .tables
            .iter()
            .filter(|table| table.dimensions == dimensions);
        let table = found
            .next()
            .unwrap_or_else(|| panic!("no table by {dimensions:?}"));
        assert!(found.next().is_none(), "several tables by {dimensions:?}");
        table
    }

    /// The only series of a metric of a part.
    pub(crate) fn series(&self, metric: Metric, part: &Part) -> &SourceSeries {
        let mut found = self
            .output
            .series
            .iter()
            .filter(|series| series.metric == metric && series.part == *part);
        let series = found
            .next()
            .unwrap_or_else(|| panic!("no {metric} of {part:?}"));
        assert!(found.next().is_none(), "{metric} of {part:?} twice");
        series
    }

    /// The sum of a metric of the whole.
    pub(crate) fn sum(&self, metric: Metric) -> f64 {
        let series = self.series(metric, &Part::Whole);
        series.points.iter().map(|point| point.value).sum()
    }
}

/// The share of a cell, by the text of its labels.
pub(crate) fn share(table: &SourceTable, labels: &[&str]) -> f64 {
    cell(table, labels).share.expect("a share")
}

/// The count of a cell, by the text of its labels.
pub(crate) fn count(table: &SourceTable, labels: &[&str]) -> f64 {
    cell(table, labels).count.expect("a count")
}

fn cell<'a>(table: &'a SourceTable, labels: &[&str]) -> &'a audiencefit::canonical::Cell {
    let of = |cell: &audiencefit::canonical::Cell| -> Vec<String> {
        cell.labels.iter().map(ToString::to_string).collect()
    };
    table
        .cells
        .iter()
        .find(|cell| of(cell) == labels)
        .unwrap_or_else(|| panic!("no cell {labels:?}"))
}

/// A real export, where they are there.
#[expect(
    clippy::print_stdout,
    reason = "whoever runs the tests is told what was not run"
)]
pub(crate) fn real(path: &str) -> Option<Vec<u8>> {
    let Ok(folder) = std::env::var("AUDIENCEFIT_REAL_EXPORTS") else {
        println!("not run: AUDIENCEFIT_REAL_EXPORTS is not set");
        return None;
    };
    let path = PathBuf::from(folder).join(path);
    Some(std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

/// A text as Meta and Google write it: UTF-16LE with BOM.
pub(crate) fn utf16(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xfe];
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

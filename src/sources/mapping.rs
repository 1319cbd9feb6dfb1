//! Tables that no source knows, read as the user's `[[mapping]]` says; and drafts of such mappings.
//!
//! A mapping names columns of a table: either one with labels of a dimension and one with shares or
//! counts, or one with days and others with metrics. It is applied to every block of its files that
//! has these columns in one of the first rows; the other blocks stay unknown.

use std::collections::BTreeSet;

use super::columns::{Columns, cells_in};
use super::dates::{DayHints, read_days};
use super::labels::{
    age_bin, cleaned, country_label, dimension_label, folded_header, gender, is_rest, is_total,
    is_unknown, looks_numeric, share_step,
};
use super::ledger::{Ledger, Quantity, TableFacts};
use super::series::{ValueColumn, read_day_rows};
use super::shown::{has_contact, without_contacts};
use super::{
    BlockOutcome, Certainty, Context, Evidence, SourceOutput, SourceSpec, unknown_block,
    unknown_table_in,
};
use crate::canonical::{Completeness, Fate, Part};
use crate::diag::{Code, Diagnostic};
use crate::domain::{
    Audience, Base, Currency, Dimension, Label, Metric, MetricUnit, Network, Unit,
};
use crate::files::numbers::{NumberCell, read_numbers};
use crate::files::{RawBlock, RawCell, RawFile, RawRow};

/// A mapping that names no column of its file.
pub(crate) const MAPPING_WITHOUT_COLUMNS: Code = Code::warning("mapping-without-columns");

/// A mapping whose labels are people.
pub(crate) const MAPPING_PERSONAL: Code = Code::warning("mapping-personal");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[MAPPING_WITHOUT_COLUMNS, MAPPING_PERSONAL];

/// What tables that a mapping describes are told as. It is not in the registry: it recognizes nothing.
pub const MAPPED: SourceSpec = SourceSpec {
    id: "mapping",
    title: "Your own mapping",
    networks: &[],
    dimensions: &Dimension::ALL,
    seen_languages: &[],
    by_shape: false,
    metrics: &Metric::ALL,
    lists: &[],
    evidence: Evidence::Own,
    headers: &[],
    how_to_export: "audiencefit inspect --suggest",
    recognize: nothing,
    read: nothing_read,
};

fn nothing(_file: &RawFile) -> Option<Certainty> {
    None
}

fn nothing_read(_file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    SourceOutput::default()
}

/// How deep in a block its header can stand, below titles and comments.
const HEADER_WITHIN: usize = 12;

/// One `[[mapping]]` of the workspace.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    /// The network, where neither folder nor name say it.
    pub network: Option<Network>,
    /// Who the people are; followers when not said.
    pub audience: Option<Audience>,
    /// What the table breaks them down by.
    pub dimension: Option<Dimension>,
    /// The column with the labels.
    pub column: Option<String>,
    /// The column with shares.
    pub share: Option<String>,
    /// The column with counts.
    pub count: Option<String>,
    /// What counts count; people when not said.
    pub unit: Option<Unit>,
    /// The column with days.
    pub day: Option<String>,
    /// The columns with metrics.
    pub metrics: Vec<(Metric, String)>,
    /// The currency of money.
    pub currency: Option<Currency>,
}

impl Mapping {
    /// The names of all its columns.
    fn columns(&self) -> Vec<&str> {
        let named = [&self.column, &self.share, &self.count, &self.day];
        let named = named.into_iter().flatten().map(String::as_str);
        named
            .chain(self.metrics.iter().map(|(_, column)| column.as_str()))
            .collect()
    }

    /// The row in which its columns are named.
    fn header(&self, block: &RawBlock) -> Option<usize> {
        let wanted: Vec<String> = self.columns().into_iter().map(folded_header).collect();
        let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
        let mut rows = block.rows.iter().take(HEADER_WITHIN);
        rows.position(|row| !wanted.is_empty() && Columns::new(row).has_all(&wanted))
    }
}

/// Reads a file by the mappings that are for it; `None` where there is none. Of a block that several
/// mappings fit, each reads its own columns; a table that none fits is said, with a draft for the file at
/// `pattern`.
pub fn read_mapped(
    file: &RawFile,
    mappings: &[&Mapping],
    pattern: &str,
    context: &Context<'_>,
) -> Option<SourceOutput> {
    if mappings.is_empty() {
        return None;
    }
    let mut output = SourceOutput::default();
    let mut is_applied = false;
    let mut unknown = Vec::new();
    for block in &file.blocks {
        let mut outcome: Option<BlockOutcome> = None;
        for mapping in mappings {
            let Some(header) = mapping.header(block) else {
                continue;
            };
            is_applied = true;
            let mut part = SourceOutput::default();
            read_block(file, block, header, mapping, context, &mut part);
            output.tables.append(&mut part.tables);
            output.series.append(&mut part.series);
            output.diagnostics.append(&mut part.diagnostics);
            if let Some(read) = part.blocks.pop()
                && outcome.as_ref().is_none_or(|best| best.read < read.read)
            {
                outcome = Some(read);
            }
        }
        // A title above a table is none.
        if outcome.is_none() && block.rows.iter().any(|row| row.cells.len() > 1) {
            let draft = suggest_for(block, pattern);
            unknown.push(unknown_table_in(file, block, draft));
        }
        let nothing = || unknown_block(file, block);
        output.blocks.push(outcome.unwrap_or_else(nothing));
    }
    if is_applied {
        output.diagnostics.extend(unknown.into_iter().flatten());
    } else {
        let mut columns: Vec<&str> = mappings
            .iter()
            .flat_map(|mapping| mapping.columns())
            .collect();
        columns.dedup();
        output.diagnostics.push(
            Diagnostic::new(MAPPING_WITHOUT_COLUMNS)
                .at(file.place.clone())
                .with("columns", columns.join(", ")),
        );
    }
    Some(output)
}

fn read_block(
    file: &RawFile,
    block: &RawBlock,
    header: usize,
    mapping: &Mapping,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    let mut ledger = Ledger::new(file, block);
    ledger.hide_texts();
    let columns = Columns::new(&block.rows[header]);
    let column = |name: &Option<String>| {
        let name = folded_header(name.as_deref()?);
        columns.find(&[&name])
    };
    let below: Vec<&RawRow> = block.rows.iter().skip(header + 1).collect();
    ledger.set_aside(header + 1);
    if let Some(day) = column(&mapping.day) {
        let values: Vec<ValueColumn> = mapping
            .metrics
            .iter()
            .filter_map(|(metric, name)| {
                let at = columns.find(&[&folded_header(name)])?;
                let currency = mapping
                    .currency
                    .filter(|_| metric.unit() == MetricUnit::Money);
                Some(ValueColumn {
                    column: at,
                    metric: *metric,
                    currency,
                    part: Part::Whole,
                })
            })
            .collect();
        let mut owner = ledger.owner();
        owner.network = mapping.network;
        let hints = DayHints::until(context.latest);
        let read = read_day_rows(&mut ledger, &owner, &below, day, &values, hints, output);
        ledger.close_after("mapped_days", read, output);
        return;
    }
    let value = column(&mapping.share).or_else(|| column(&mapping.count));
    let (Some(dimension), Some(label_column), Some(value_column)) =
        (mapping.dimension, column(&mapping.column), value)
    else {
        ledger.close_without("mapped", Fate::Damaged, output);
        return;
    };
    read_by_dimension(
        ledger,
        &below,
        (dimension, label_column, value_column),
        mapping,
        output,
    );
}

/// The sums of shares that are still a whole.
const WHOLE: std::ops::RangeInclusive<f64> = 0.98..=1.02;

fn read_by_dimension(
    mut ledger: Ledger<'_>,
    below: &[&RawRow],
    (dimension, label_column, value_column): (Dimension, usize, usize),
    mapping: &Mapping,
    output: &mut SourceOutput,
) {
    let kind = format!("mapped_{dimension}");
    let is_share = mapping.share.is_some();
    let (totals, rows): (Vec<&RawRow>, Vec<&RawRow>) = below
        .iter()
        .partition(|row| row.text(label_column).is_empty() || is_total(row.text(label_column)));
    if is_personal(dimension, &rows, label_column) {
        let place = match rows.first() {
            Some(row) => ledger.cell_place(row, label_column),
            None => ledger.place(),
        };
        ledger.say(Diagnostic::new(MAPPING_PERSONAL).at(place));
        ledger.close_without(&kind, Fate::Damaged, output);
        return;
    }
    ledger.set_aside(totals.len());
    let quantity = if is_share {
        share_quantity(&rows, value_column)
    } else {
        Quantity::Counts
    };
    let label_of = |text: &str| dimension_label(dimension, text);
    if ledger
        .take(&rows, label_column, value_column, quantity, &label_of)
        .is_none()
    {
        ledger.close_without(&kind, Fate::Damaged, output);
        return;
    }
    let several = dimension.is_multi_label();
    let sum = ledger.share_sum();
    let limit = (is_share && !several).then_some(0.0..=*WHOLE.end());
    if let Some(damage) = ledger.damage(limit) {
        ledger.say(damage);
        ledger.close_without(&kind, Fate::Damaged, output);
        return;
    }
    let is_whole = if is_share {
        WHOLE.contains(&sum) && !several
    } else {
        matches!(dimension, Dimension::Age | Dimension::Gender)
    };
    let facts = TableFacts {
        network: mapping.network,
        audience: mapping.audience.unwrap_or(Audience::Followers),
        dimension,
        base: if is_share {
            Base::Unstated
        } else {
            Base::Everybody
        },
        unit: mapping.unit.unwrap_or(Unit::People),
        share_step: is_share.then(|| share_step(ledger.decimals, quantity == Quantity::Percents)),
        completeness: if is_whole {
            Completeness::Complete
        } else {
            Completeness::Suppressed
        },
    };
    let coverage = (is_share && !several).then_some(sum.min(1.0));
    ledger.close_with(&kind, &facts, coverage, output);
}

/// Whether labels of a dimension with free text name people: one holds an e-mail address or a telephone
/// number, or there are many of several words each and no two the same.
fn is_personal(dimension: Dimension, rows: &[&RawRow], column: usize) -> bool {
    const MOST_LABELS: usize = 50;
    const MOST_WORDS: usize = 2;
    let labels: Vec<&str> = rows.iter().map(|row| row.text(column)).collect();
    match dimension {
        // Labels that are none of theirs are refused, one by one.
        Dimension::Age | Dimension::Gender | Dimension::Country => return false,
        // Ranges of numbers of people look like telephone numbers.
        Dimension::CompanySize => {
            if labels.iter().any(|label| label.contains('@')) {
                return true;
            }
        }
        Dimension::Region
        | Dimension::City
        | Dimension::Language
        | Dimension::Interest
        | Dimension::Seniority
        | Dimension::JobFunction
        | Dimension::Industry
        | Dimension::Device => {
            if labels.iter().any(|label| has_contact(label)) {
                return true;
            }
        }
    }
    let words: usize = labels
        .iter()
        .map(|label| label.split_whitespace().count())
        .sum();
    let different: BTreeSet<&str> = labels.iter().copied().collect();
    labels.len() > MOST_LABELS
        && different.len() == labels.len()
        && words > MOST_WORDS * labels.len()
}

/// Whether shares without a sign are percents: a number above 1 proves it.
fn share_quantity(rows: &[&RawRow], column: usize) -> Quantity {
    let cells = cells_in(rows, column);
    let is_percent = read_numbers(cells).is_ok_and(|numbers| {
        numbers.percent_signs
            || numbers.cells.iter().any(|cell| match cell {
                NumberCell::Value(value) | NumberCell::AtMost(value) => *value > 1.0,
                NumberCell::Missing | NumberCell::NotANumber => false,
            })
    });
    if is_percent {
        Quantity::Percents
    } else {
        Quantity::Fractions
    }
}

/// Drafts of mappings for an unknown file, ready to paste: one for each of its tables in which a column
/// looks like a dimension or like days; `None` where none does. `pattern` is the file's path in the
/// workspace. What a name does not prove is written as a comment, for the user to decide.
pub fn suggest(file: &RawFile, pattern: &str) -> Option<String> {
    let mut drafts: Vec<String> = Vec::new();
    for block in &file.blocks {
        if let Some(draft) = suggest_for(block, pattern)
            && !drafts.contains(&draft)
        {
            drafts.push(draft);
        }
    }
    (!drafts.is_empty()).then(|| drafts.join("\n\n"))
}

/// A comment of `mapping_comments.txt`, with the names of columns in it.
fn comment(id: &str, columns: &str) -> String {
    let text = include_str!("mapping_comments.txt")
        .lines()
        .find_map(|line| line.strip_prefix(id)?.strip_prefix(' '))
        .unwrap_or_default();
    format!("# {}", text.replace("{columns}", columns))
}

/// The draft for one table.
pub(super) fn suggest_for(block: &RawBlock, pattern: &str) -> Option<String> {
    let header_at = block.rows.iter().take(HEADER_WITHIN).position(|row| {
        let is_word = |cell: &RawCell| !looks_numeric(&cell.text);
        row.cells.len() > 1
            && row.cells.iter().all(is_word)
            && row.cells.iter().skip(1).all(|cell| !cell.text.is_empty())
    })?;
    let rows = &block.rows[header_at + 1..];
    if rows.is_empty() {
        return None;
    }
    let names: Vec<String> = block.rows[header_at]
        .cells
        .iter()
        .map(|cell| cleaned(&cell.text))
        .collect();
    if names.iter().any(|name| without_contacts(name) != *name) {
        return None;
    }
    let numbers: Vec<usize> = (0..names.len())
        .filter(|column| {
            let mut cells = rows.iter().map(|row| row.text(*column));
            cells.clone().any(|text| !text.is_empty())
                && cells.all(|text| text.is_empty() || text == "-" || looks_numeric(text))
        })
        .collect();
    let start = [
        "[[mapping]]".to_owned(),
        format!("files = [{}]", quoted(pattern)),
    ];
    let dimensions: Vec<(usize, Dimension)> = (0..names.len())
        .filter(|column| !numbers.contains(column))
        .filter_map(|column| {
            let of_labels = dimension_of(rows, column);
            let dimension = of_labels.or_else(|| dimension_by_name(&names[column]))?;
            Some((column, dimension))
        })
        .collect();
    let lines = if dimensions.is_empty() {
        day_lines(&names, rows, &numbers, start.to_vec())?
    } else {
        dimension_lines(&names, rows, &numbers, &dimensions, start.to_vec())?
    };
    Some(lines.join("\n"))
}

/// The lines of a draft as comments: it would say too little to be read.
fn as_comments(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| format!("# {line}"))
}

fn dimension_lines(
    names: &[String],
    rows: &[RawRow],
    numbers: &[usize],
    dimensions: &[(usize, Dimension)],
    mut lines: Vec<String>,
) -> Option<Vec<String>> {
    let (value, others) = numbers.split_first()?;
    let (column, dimension) = *dimensions.first()?;
    let shown = |columns: &[usize]| {
        let shown: Vec<String> = columns.iter().map(|at| quoted(&names[*at])).collect();
        shown.join(", ")
    };
    let genders: Vec<usize> = numbers
        .iter()
        .copied()
        .filter(|at| gender(&names[*at]).is_some())
        .collect();
    let refusal = if genders.len() > 1 {
        Some(comment("genders", &shown(&genders)))
    } else if dimensions.len() > 1 {
        let columns: Vec<usize> = dimensions.iter().map(|(at, _)| *at).collect();
        Some(comment("dimensions", &shown(&columns)))
    } else {
        None
    };
    if let Some(refusal) = refusal {
        let lines = as_comments(lines);
        return Some(lines.chain([refusal]).collect());
    }
    if names[column].is_empty() {
        return None;
    }
    lines.push(format!("audience = {}", quoted(Audience::Followers.id())));
    lines.push(format!("dimension = {}", quoted(dimension.id())));
    lines.push(format!("column = {}", quoted(&names[column])));
    let value_line = |at: usize| {
        let key = if is_share(&names[at], rows, at) {
            "share"
        } else {
            "count"
        };
        format!("{key} = {}", quoted(&names[at]))
    };
    lines.push(value_line(*value));
    if !others.is_empty() {
        lines.push(comment("instead", ""));
        lines.extend(as_comments(
            others.iter().map(|at| value_line(*at)).collect(),
        ));
    }
    Some(lines)
}

fn day_lines(
    names: &[String],
    rows: &[RawRow],
    numbers: &[usize],
    mut lines: Vec<String>,
) -> Option<Vec<String>> {
    let day = (0..names.len()).find(|column| holds_days(rows, *column))?;
    let values: Vec<usize> = numbers.iter().copied().filter(|at| *at != day).collect();
    if values.is_empty() || names[day].is_empty() {
        return None;
    }
    lines.push(format!("day = {}", quoted(&names[day])));
    let mut known: Vec<(Metric, &str)> = Vec::new();
    let mut unknown: Vec<&str> = Vec::new();
    for at in values {
        let name = names[at].as_str();
        match metric_by_name(name) {
            Some(metric) if known.iter().all(|(taken, _)| *taken != metric) => {
                known.push((metric, name));
            }
            Some(_) | None => unknown.push(name),
        }
    }
    let named: Vec<String> = known
        .iter()
        .map(|(metric, name)| format!("{metric} = {}", quoted(name)))
        .collect();
    let unknown = unknown
        .into_iter()
        .map(|name| format!("# metrics: … = {}", quoted(name)));
    if named.is_empty() {
        let start = as_comments(lines);
        let said = std::iter::once(comment("metrics", ""));
        return Some(said.chain(start).chain(unknown).collect());
    }
    lines.push(format!("metrics = {{ {} }}", named.join(", ")));
    let unknown: Vec<String> = unknown.collect();
    if !unknown.is_empty() {
        lines.push(comment("unnamed", ""));
        lines.extend(unknown);
    }
    Some(lines)
}

/// Words for shares in headers: en, de, es, pt, fr, it, nl.
const SHARES: [&str; 14] = [
    "share",
    "percent",
    "percentage",
    "anteil",
    "prozent",
    "porcentaje",
    "percentagem",
    "porcentagem",
    "pourcentage",
    "part",
    "percentuale",
    "quota",
    "aandeel",
    "cuota",
];

/// Whether a column holds shares: by its name, by percent signs, or by decimals, which people have not.
fn is_share(name: &str, rows: &[RawRow], column: usize) -> bool {
    let cells = rows.iter().filter_map(|row| row.cells.get(column));
    name.contains('%')
        || SHARES.contains(&folded_header(name).as_str())
        || read_numbers(cells).is_ok_and(|numbers| {
            numbers.percent_signs
                || numbers
                    .cells
                    .iter()
                    .filter_map(|cell| cell.value())
                    .any(|value| (value - value.round()).abs() > 1e-9)
        })
}

/// Names of columns of numbers that say what is counted, folded: en, de, es, pt, fr, it, nl. Only names
/// that mean one metric; `Abonnés` and `Interacciones` are left to the user.
const METRICS: [(&str, Metric); 125] = [
    ("reach", Metric::Reach),
    ("reichweite", Metric::Reach),
    ("alcance", Metric::Reach),
    ("portée", Metric::Reach),
    ("copertura", Metric::Reach),
    ("bereik", Metric::Reach),
    ("accounts reached", Metric::Reach),
    ("people reached", Metric::Reach),
    ("erreichte konten", Metric::Reach),
    ("views", Metric::Views),
    ("aufrufe", Metric::Views),
    ("visualizaciones", Metric::Views),
    ("reproducciones", Metric::Views),
    ("visualizações", Metric::Views),
    ("vues", Metric::Views),
    ("visualizzazioni", Metric::Views),
    ("weergaven", Metric::Views),
    ("video views", Metric::Views),
    ("impressions", Metric::Impressions),
    ("impressionen", Metric::Impressions),
    ("impresiones", Metric::Impressions),
    ("impressões", Metric::Impressions),
    ("impressioni", Metric::Impressions),
    ("vertoningen", Metric::Impressions),
    ("new followers", Metric::NewFollowers),
    ("neue follower", Metric::NewFollowers),
    ("nuevos seguidores", Metric::NewFollowers),
    ("novos seguidores", Metric::NewFollowers),
    ("nouveaux followers", Metric::NewFollowers),
    ("nouveaux abonnés", Metric::NewFollowers),
    ("nuovi follower", Metric::NewFollowers),
    ("nieuwe volgers", Metric::NewFollowers),
    ("follows gained", Metric::NewFollowers),
    ("lost followers", Metric::LostFollowers),
    ("unfollows", Metric::LostFollowers),
    ("verlorene follower", Metric::LostFollowers),
    ("seguidores perdidos", Metric::LostFollowers),
    ("follower persi", Metric::LostFollowers),
    ("verloren volgers", Metric::LostFollowers),
    ("followers perdus", Metric::LostFollowers),
    ("abonnés perdus", Metric::LostFollowers),
    ("net followers", Metric::NetFollowers),
    ("net new followers", Metric::NetFollowers),
    ("followers", Metric::Followers),
    ("follower", Metric::Followers),
    ("seguidores", Metric::Followers),
    ("volgers", Metric::Followers),
    ("total followers", Metric::Followers),
    ("follower gesamt", Metric::Followers),
    ("seguidores totales", Metric::Followers),
    ("total de seguidores", Metric::Followers),
    ("clicks", Metric::Clicks),
    ("klicks", Metric::Clicks),
    ("clics", Metric::Clicks),
    ("cliques", Metric::Clicks),
    ("clic", Metric::Clicks),
    ("klikken", Metric::Clicks),
    ("link clicks", Metric::LinkClicks),
    ("linkklicks", Metric::LinkClicks),
    ("clics en el enlace", Metric::LinkClicks),
    ("cliques no link", Metric::LinkClicks),
    ("clics sur un lien", Metric::LinkClicks),
    ("clic sul link", Metric::LinkClicks),
    ("klikken op link", Metric::LinkClicks),
    ("likes", Metric::Likes),
    ("gefällt mir", Metric::Likes),
    ("gefällt mir angaben", Metric::Likes),
    ("me gusta", Metric::Likes),
    ("curtidas", Metric::Likes),
    ("gostos", Metric::Likes),
    ("j’aime", Metric::Likes),
    ("j'aime", Metric::Likes),
    ("mentions j’aime", Metric::Likes),
    ("mi piace", Metric::Likes),
    ("vind ik leuks", Metric::Likes),
    ("comments", Metric::Comments),
    ("kommentare", Metric::Comments),
    ("comentarios", Metric::Comments),
    ("comentários", Metric::Comments),
    ("commentaires", Metric::Comments),
    ("commenti", Metric::Comments),
    ("reacties", Metric::Comments),
    ("opmerkingen", Metric::Comments),
    ("shares", Metric::Shares),
    ("geteilte inhalte", Metric::Shares),
    ("compartidos", Metric::Shares),
    ("compartilhamentos", Metric::Shares),
    ("partilhas", Metric::Shares),
    ("partages", Metric::Shares),
    ("condivisioni", Metric::Shares),
    ("keer gedeeld", Metric::Shares),
    ("saves", Metric::Saves),
    ("gespeichert", Metric::Saves),
    ("guardados", Metric::Saves),
    ("salvamentos", Metric::Saves),
    ("enregistrements", Metric::Saves),
    ("salvataggi", Metric::Saves),
    ("opgeslagen", Metric::Saves),
    ("profile visits", Metric::ProfileVisits),
    ("profilbesuche", Metric::ProfileVisits),
    ("profilaufrufe", Metric::ProfileVisits),
    ("visitas al perfil", Metric::ProfileVisits),
    ("visitas ao perfil", Metric::ProfileVisits),
    ("visites du profil", Metric::ProfileVisits),
    ("visite del profilo", Metric::ProfileVisits),
    ("profielbezoeken", Metric::ProfileVisits),
    ("sessions", Metric::Sessions),
    ("sitzungen", Metric::Sessions),
    ("sesiones", Metric::Sessions),
    ("sessões", Metric::Sessions),
    ("sessioni", Metric::Sessions),
    ("sessies", Metric::Sessions),
    ("orders", Metric::Orders),
    ("bestellungen", Metric::Orders),
    ("pedidos", Metric::Orders),
    ("commandes", Metric::Orders),
    ("ordini", Metric::Orders),
    ("bestellingen", Metric::Orders),
    ("posts", Metric::Posts),
    ("beiträge", Metric::Posts),
    ("publicaciones", Metric::Posts),
    ("publicações", Metric::Posts),
    ("publications", Metric::Posts),
    ("post pubblicati", Metric::Posts),
    ("berichten", Metric::Posts),
];

/// Names of columns of labels, folded: en, de, es, pt, fr, it, nl.
const DIMENSIONS: [(&str, Dimension); 52] = [
    ("city", Dimension::City),
    ("town", Dimension::City),
    ("stadt", Dimension::City),
    ("ort", Dimension::City),
    ("ciudad", Dimension::City),
    ("cidade", Dimension::City),
    ("ville", Dimension::City),
    ("città", Dimension::City),
    ("stad", Dimension::City),
    ("plaats", Dimension::City),
    ("region", Dimension::Region),
    ("bundesland", Dimension::Region),
    ("región", Dimension::Region),
    ("região", Dimension::Region),
    ("région", Dimension::Region),
    ("regione", Dimension::Region),
    ("regio", Dimension::Region),
    ("country", Dimension::Country),
    ("land", Dimension::Country),
    ("país", Dimension::Country),
    ("pays", Dimension::Country),
    ("paese", Dimension::Country),
    ("language", Dimension::Language),
    ("sprache", Dimension::Language),
    ("idioma", Dimension::Language),
    ("langue", Dimension::Language),
    ("lingua", Dimension::Language),
    ("taal", Dimension::Language),
    ("interest", Dimension::Interest),
    ("interests", Dimension::Interest),
    ("interesse", Dimension::Interest),
    ("interessen", Dimension::Interest),
    ("interés", Dimension::Interest),
    ("intereses", Dimension::Interest),
    ("interesses", Dimension::Interest),
    ("intérêts", Dimension::Interest),
    ("interessi", Dimension::Interest),
    ("device", Dimension::Device),
    ("gerät", Dimension::Device),
    ("dispositivo", Dimension::Device),
    ("appareil", Dimension::Device),
    ("apparaat", Dimension::Device),
    ("industry", Dimension::Industry),
    ("branche", Dimension::Industry),
    ("sector", Dimension::Industry),
    ("secteur", Dimension::Industry),
    ("settore", Dimension::Industry),
    ("seniority", Dimension::Seniority),
    ("job function", Dimension::JobFunction),
    ("funktion", Dimension::JobFunction),
    ("company size", Dimension::CompanySize),
    ("unternehmensgröße", Dimension::CompanySize),
];

/// The metric that a column's name says: a word of the table, or the metric's own id.
fn metric_by_name(name: &str) -> Option<Metric> {
    let folded = folded_header(name);
    let known = METRICS.iter().find(|(known, _)| *known == folded);
    known
        .map(|(_, metric)| *metric)
        .or_else(|| Metric::from_id(name))
}

fn dimension_by_name(name: &str) -> Option<Dimension> {
    let folded = folded_header(name);
    let known = DIMENSIONS.iter().find(|(known, _)| *known == folded);
    known.map(|(_, dimension)| *dimension)
}

/// The dimension that most labels of a column are of.
fn dimension_of(rows: &[RawRow], column: usize) -> Option<Dimension> {
    let labels: Vec<&str> = rows
        .iter()
        .map(|row| row.text(column))
        .filter(|text| !text.is_empty() && !is_total(text))
        .collect();
    let counts_for = |text: &&&str| !is_unknown(text) && !is_rest(text);
    let known = labels.iter().filter(counts_for).count();
    if known == 0 {
        return None;
    }
    let most = |is: &dyn Fn(&str) -> bool| {
        let fitting = labels.iter().filter(counts_for).filter(|text| is(text));
        fitting.count() * 5 >= known * 4
    };
    if most(&|text| age_bin(text).is_some()) {
        Some(Dimension::Age)
    } else if most(&|text| gender(text).is_some()) {
        Some(Dimension::Gender)
    } else if most(&|text| matches!(country_label(text), Label::Country(_))) {
        Some(Dimension::Country)
    } else {
        None
    }
}

fn holds_days(rows: &[RawRow], column: usize) -> bool {
    let cells = rows.iter().filter_map(|row| row.cells.get(column));
    read_days(cells, DayHints::default()).is_ok_and(|days| {
        !days.cells.is_empty() && days.cells.iter().all(|cell| cell.day().is_some())
    })
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => {
                out.push('\\');
                out.push(sign);
            }
            sign if sign.is_control() => out.push(' '),
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Place;
    use crate::domain::Date;
    use crate::files::{Limits, open};
    use crate::sources::CustomerKeys;

    fn file(text: &str) -> RawFile {
        let opened = open(
            Place::file("a.csv"),
            vec!["a.csv".to_owned()],
            text.as_bytes(),
            &Limits::default(),
        );
        opened.files.into_iter().next().unwrap()
    }

    fn draft(text: &str) -> String {
        suggest(&file(text), "a.csv").unwrap()
    }

    /// The lines of a draft that are no comments, after the first two.
    fn said(text: &str) -> Vec<String> {
        let draft = draft(text);
        draft
            .lines()
            .filter(|line| !line.starts_with('#'))
            .skip(2)
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn days_name_every_known_metric_and_no_other() {
        let german = "Datum;Reichweite;Aufrufe;Neue Follower;Punkte\n01.10.2026;101;201;1;7\n02.10.2026;102;202;2;7\n03.10.2026;103;203;3;7\n";
        assert_eq!(
            said(german),
            [
                "day = \"Datum\"",
                "metrics = { reach = \"Reichweite\", views = \"Aufrufe\", new_followers = \"Neue Follower\" }"
            ]
        );
        assert!(draft(german).ends_with("\n# metrics: … = \"Punkte\""));
        let spanish = "Fecha;Alcance;Visualizaciones\n2026-10-01;101;201\n2026-10-02;102;202\n";
        assert!(
            draft(spanish)
                .ends_with("metrics = { reach = \"Alcance\", views = \"Visualizaciones\" }")
        );
        // Two columns of one metric: the second is for the user to decide.
        let twice = "Date,Views,Aufrufe\n2026-10-01,1,2\n";
        assert!(draft(twice).contains("metrics = { views = \"Views\" }"));
        assert!(draft(twice).ends_with("# metrics: … = \"Aufrufe\""));
        // No name is known: nothing but comments, which a workspace takes.
        let unknown = draft("Date,Points\n2026-10-01,5\n2026-10-02,6\n");
        assert!(
            unknown.lines().all(|line| line.starts_with('#')),
            "{unknown}"
        );
        assert!(unknown.contains("# day = \"Date\"\n# metrics: … = \"Points\""));
    }

    #[test]
    fn tables_by_a_dimension_are_read_by_their_first_numbers() {
        let two = "Country,Followers,Share\nES,60,60%\nPT,40,40%\n";
        assert_eq!(
            said(two)[1..],
            [
                "dimension = \"country\"",
                "column = \"Country\"",
                "count = \"Followers\""
            ]
        );
        assert!(draft(two).ends_with("# share = \"Share\""));
        let cities = said("Stadt;%\nBerlin;40\nMünchen;30\n");
        assert_eq!(cities[1], "dimension = \"city\"");
        assert_eq!(cities[3], "share = \"%\"");
        let languages = said("Sprache;Zuschauer\nSpanisch;60\nPortugiesisch;40\n");
        assert_eq!(languages[1], "dimension = \"language\"");
        assert_eq!(languages[3], "count = \"Zuschauer\"");
        // Labels that nobody knows under a word that nobody knows.
        assert_eq!(
            suggest(&file("Team,Points\nReds,5\nBlues,6\n"), "a.csv"),
            None
        );
        // Decimals are shares; a mark of thousands is none.
        assert_eq!(
            said("年齢,割合\n18-24,0.25\n25-34,0.75\n")[3],
            "share = \"割合\""
        );
        let thousands = said("Alter;Leute\n18-24;1.200\n25-34;12.400\n35-44;1.112.400\n");
        assert_eq!(thousands[3], "count = \"Leute\"");
    }

    #[test]
    fn two_dimensions_are_no_mapping() {
        for (text, id) in [
            (
                "Edad;Mujeres;Hombres\n18-24;20;10\n25-34;40;30\n",
                "\"Mujeres\", \"Hombres\"",
            ),
            (
                ",Women,Men\n18-24,20,10\n25-34,40,30\n",
                "\"Women\", \"Men\"",
            ),
            (
                "Altersgruppe;Geschlecht;Anteil\n18-24;weiblich;25%\n18-24;männlich;25%\n25-34;weiblich;50%\n",
                "\"Altersgruppe\", \"Geschlecht\"",
            ),
        ] {
            let draft = draft(text);
            assert!(draft.lines().all(|line| line.starts_with('#')), "{draft}");
            assert!(draft.contains(id), "{draft}");
            assert!(draft.contains("audiencefit template generic"), "{draft}");
        }
    }

    #[test]
    fn every_table_has_its_draft_and_an_unmapped_one_is_said() {
        let text =
            "Geschlecht;Anteil\nFrauen;60%\nMänner;40%\n\nAlter;Anteil\n18-24;50%\n25-34;50%\n";
        let both = draft(text);
        assert_eq!(both.matches("[[mapping]]").count(), 2);
        assert!(both.contains("column = \"Geschlecht\"") && both.contains("column = \"Alter\""));
        let mapping = Mapping {
            dimension: Some(Dimension::Gender),
            column: Some("Geschlecht".to_owned()),
            share: Some("Anteil".to_owned()),
            ..Mapping::default()
        };
        let keys = CustomerKeys::new([7; 32]);
        let context = Context {
            latest: Date::constant(2026, 10, 31),
            own_names: &[],
            keys: &keys,
        };
        let output = read_mapped(&file(text), &[&mapping], "a.csv", &context).unwrap();
        let fates: Vec<Fate> = output.blocks.iter().map(|block| block.fate).collect();
        assert_eq!(fates, [Fate::Used, Fate::Unknown]);
        let codes: Vec<&str> = output.diagnostics.iter().map(|it| it.code.id).collect();
        assert_eq!(codes, ["unknown-table"]);
        let paste = output.diagnostics[0].paste.as_deref().unwrap();
        assert!(paste.contains("column = \"Alter\"") && !paste.contains("Geschlecht"));
    }

    #[test]
    fn words_of_columns_are_folded_and_mean_one_thing() {
        for (at, (word, _)) in METRICS.iter().enumerate() {
            assert_eq!(folded_header(word), *word);
            assert!(METRICS.iter().skip(at + 1).all(|(other, _)| other != word));
        }
        for (at, (word, _)) in DIMENSIONS.iter().enumerate() {
            assert_eq!(folded_header(word), *word);
            assert!(
                DIMENSIONS
                    .iter()
                    .skip(at + 1)
                    .all(|(other, _)| other != word)
            );
        }
        for id in ["metrics", "unnamed", "instead", "genders", "dimensions"] {
            assert!(comment(id, "").len() > 20, "{id}");
        }
    }

    #[test]
    fn texts_are_written_as_toml_reads_them() {
        assert_eq!(quoted("a \"b\" \\ c\n"), "\"a \\\"b\\\" \\\\ c \"");
        assert!(is_total("Gesamt"));
    }
}

//! `audiencefit.toml` to a checked workspace.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::DeTable;

use super::{ChannelSettings, FORMATS, Followers, MappingSettings, Workspace, codes};
use crate::diag::{Diagnostic, Warned, nearest};
use crate::domain::{Audience, Currency, Dimension, Metric, Month, Network, Unit};
use crate::i18n::{Calendar, Lang};
use crate::profile::document::{Document, Expected, Value, quoted, toml_text, with_guess};
use crate::renderers::{Edition, Paper, PdfClaim};

pub(super) const WORKSPACE_KEYS: [&str; 12] = [
    "brand",
    "language",
    "currency",
    "time_zone",
    "baseline",
    "margin",
    "hourly_rate",
    "report",
    "channels",
    "gates",
    "mapping",
    "privacy",
];
/// The lowest limit below which groups of people can be hidden.
const LOWEST_LIMIT: f64 = 5.0;
pub(super) const REPORT_KEYS: [&str; 7] = [
    "formats",
    "paper",
    "calendar",
    "edition",
    "pdf_standard",
    "template",
    "theme",
];
pub(super) const CHANNEL_KEYS: [&str; 6] =
    ["network", "account", "followers", "cost", "hours", "files"];
pub(super) const PRIVACY_KEYS: [&str; 2] = ["customer_key", "suppress_below"];
pub(super) const GATE_KEYS: [&str; 1] = ["fail_under"];
pub(super) const MAPPING_KEYS: [&str; 13] = [
    "files",
    "network",
    "audience",
    "dimension",
    "column",
    "share",
    "count",
    "unit",
    "day",
    "metrics",
    "currency",
    "decimal",
    "scale",
];

/// What a count of a mapping counts, by name.
pub(super) const UNITS: [(&str, Unit); 3] = [
    ("people", Unit::People),
    ("views", Unit::Views),
    ("impressions", Unit::Impressions),
];

/// The decimal marks of a mapping, and whether it is a comma.
pub(super) const DECIMALS: [(&str, bool); 2] = [(",", true), (".", false)];

/// How shares of a mapping are written, and whether as percentages.
pub(super) const SCALES: [(&str, bool); 2] = [("percent", true), ("fraction", false)];

/// The papers by name.
pub(super) const PAPERS: [(&str, Paper); 2] = [("a4", Paper::A4), ("letter", Paper::Letter)];

/// Reads an `audiencefit.toml`; `file` is its name as the user knows it. An empty text is a workspace
/// that says nothing.
///
/// # Errors
///
/// Every complaint, sorted by place, when at least one of them is an error. After a syntax error
/// nothing else is looked at. At most 50 errors and 50 warnings are kept; a note counts the others.
pub fn read_workspace(text: &str, file: &str) -> Result<Warned<Workspace>, Vec<Diagnostic>> {
    let mut document = Document::new(text, file);
    let mut workspace = Workspace::default();
    let Some(root) = document.parse() else {
        return document.finish(workspace);
    };
    document.check_keys(&root, &WORKSPACE_KEYS, file);
    workspace.brand = document.text_at(&root, "brand");
    workspace.language = read_language(&mut document, &root);
    workspace.currency = read_currency(&mut document, &root);
    workspace.time_zone = read_time_zone(&mut document, &root);
    workspace.baseline = document.text_at(&root, "baseline");
    workspace.margin = read_margin(&mut document, &root);
    workspace.hourly_rate = root
        .get("hourly_rate")
        .and_then(|value| read_amount(&mut document, "hourly_rate", value, Expected::Number));
    if let Some(value) = root.get("report")
        && let Some(report) = document.table("report", value)
    {
        document.check_keys(report, &REPORT_KEYS, "report");
        workspace.formats = read_formats(&mut document, report);
        workspace.paper = read_paper(&mut document, report);
        workspace.calendar = read_calendar(&mut document, report);
        workspace.edition = read_edition(&mut document, report);
        workspace.pdf_claims = read_claims(&mut document, report);
        workspace.template = document.text_at(report, "template");
        workspace.theme = document.text_at(report, "theme");
    }
    if let Some(value) = root.get("channels")
        && let Some(channels) = document.table("channels", value)
    {
        for (name, value) in channels {
            let channel = read_channel(&mut document, name.get_ref(), name.span(), value);
            let hours = value
                .get_ref()
                .as_table()
                .and_then(|table| table.get("hours"));
            let has_hours = channel.as_ref().is_some_and(|it| !it.hours.is_empty());
            if let Some(hours) = hours.filter(|_| has_hours && !root.contains_key("hourly_rate")) {
                // Hours become a cost by what one is worth, and by nothing else.
                let not_applied = Diagnostic::new(codes::KEY_NOT_APPLIED).with("key", "hours");
                document.complain(not_applied.paste("hourly_rate = 20.0"), hours.span());
            }
            workspace.channels.extend(channel);
        }
        workspace.channels.sort_by(|a, b| a.name.cmp(&b.name));
    }
    if let Some(value) = root.get("privacy")
        && let Some(privacy) = document.table("privacy", value)
    {
        document.check_keys(privacy, &PRIVACY_KEYS, "privacy");
        workspace.customer_key = document.text_at(privacy, "customer_key");
        workspace.suppress_below = read_limit(&mut document, privacy);
    }
    if let Some(value) = root.get("gates")
        && let Some(gates) = document.table("gates", value)
    {
        document.check_keys(gates, &GATE_KEYS, "gates");
        workspace.fail_under = read_gate(&mut document, gates);
    }
    if let Some(value) = root
        .get("currency")
        .filter(|_| workspace.currency.is_some() && !workspace.has_costs())
    {
        let kept = Diagnostic::new(codes::KEY_KEPT).with("key", "currency");
        document.complain(kept, value.span());
    }
    if let Some(value) = root.get("mapping") {
        let mappings = document.tables("mapping", value);
        for (mapping, span) in &mappings {
            let mapping = read_mapping(&mut document, mapping, span);
            workspace.mappings.push(mapping);
        }
    }
    document.finish(workspace)
}

fn read_language(document: &mut Document<'_>, root: &DeTable<'_>) -> Option<String> {
    let value = root.get("language")?;
    let language = document.text("language", value)?;
    if Lang::from_tag(&language).is_none() {
        let unknown = Diagnostic::new(codes::LANGUAGE)
            .with("found", quoted(&language))
            .with("known", Lang::ALL.map(Lang::tag).join(", "));
        document.complain(unknown, value.span());
    }
    Some(language)
}

fn read_currency(document: &mut Document<'_>, root: &DeTable<'_>) -> Option<String> {
    let value = root.get("currency")?;
    let currency = document.text("currency", value)?;
    if currency.len() == 3 && currency.bytes().all(|letter| letter.is_ascii_alphabetic()) {
        return Some(currency.to_ascii_uppercase());
    }
    document.complain(
        Diagnostic::new(codes::CURRENCY).with("found", quoted(&currency)),
        value.span(),
    );
    None
}

fn read_time_zone(document: &mut Document<'_>, root: &DeTable<'_>) -> Option<String> {
    let value = root.get("time_zone")?;
    let zone = document.text("time_zone", value)?;
    let database = jiff::tz::db();
    // Where the machine has no list of time zones, nothing can be said about a name that looks like one.
    let has_form = zone
        .bytes()
        .all(|sign| sign.is_ascii_alphanumeric() || b"/_+-".contains(&sign));
    let is_unknown =
        !has_form || (!database.is_definitively_empty() && database.get(&zone).is_err());
    if is_unknown {
        let names: Vec<String> = database.available().map(|name| name.to_string()).collect();
        let guess = nearest(&zone, names.iter().map(String::as_str));
        let unknown = Diagnostic::new(codes::TIME_ZONE).with("found", quoted(&zone));
        document.complain(with_guess(unknown, guess), value.span());
    } else {
        let kept = Diagnostic::new(codes::KEY_KEPT).with("key", "time_zone");
        document.complain(kept, value.span());
    }
    Some(zone)
}

fn read_formats(document: &mut Document<'_>, report: &DeTable<'_>) -> Option<Vec<String>> {
    let mut formats: Vec<String> = Vec::new();
    for (text, span) in document.texts("formats", report.get("formats")?)? {
        let lower = text.to_lowercase();
        if !FORMATS.contains(&lower.as_str()) {
            document.unknown_value("formats", &text, span, &FORMATS, nearest(&lower, FORMATS));
        } else if !formats.contains(&lower) {
            formats.push(lower);
        }
    }
    Some(formats)
}

fn read_paper(document: &mut Document<'_>, report: &DeTable<'_>) -> Option<Paper> {
    let value = report.get("paper")?;
    let text = document.text("paper", value)?;
    let lower = text.to_lowercase();
    let paper = PAPERS
        .iter()
        .find(|(name, _)| *name == lower)
        .map(|(_, paper)| *paper);
    if paper.is_none() {
        let known = PAPERS.map(|(name, _)| name);
        document.unknown_value("paper", &text, value.span(), &known, nearest(&lower, known));
    }
    paper
}

fn read_calendar(document: &mut Document<'_>, report: &DeTable<'_>) -> Option<Calendar> {
    let value = report.get("calendar")?;
    let text = document.text("calendar", value)?;
    let lower = text.to_lowercase();
    let calendar = Calendar::from_id(&lower);
    if calendar.is_none() {
        let known = Calendar::ALL.map(Calendar::id);
        let guess = nearest(&lower, known);
        document.unknown_value("calendar", &text, value.span(), &known, guess);
    }
    calendar
}

fn read_edition(document: &mut Document<'_>, report: &DeTable<'_>) -> Option<Edition> {
    let value = report.get("edition")?;
    let text = document.text("edition", value)?;
    let lower = text.to_lowercase();
    let edition = Edition::from_id(&lower);
    if edition.is_none() {
        let known = Edition::ALL.map(Edition::id);
        document.unknown_value(
            "edition",
            &text,
            value.span(),
            &known,
            nearest(&lower, known),
        );
    }
    edition
}

/// The standards of PDFs, as far as one file can meet them.
fn read_claims(document: &mut Document<'_>, report: &DeTable<'_>) -> Option<Vec<PdfClaim>> {
    let value = report.get("pdf_standard")?;
    let known = PdfClaim::ALL.map(PdfClaim::id);
    let mut claims = Vec::new();
    for (text, span) in document.texts("pdf_standard", value)? {
        if let Some(claim) = PdfClaim::from_id(&text) {
            claims.push(claim);
        } else {
            let guess = nearest(&text.to_lowercase(), known);
            document.unknown_value("pdf_standard", &text, span, &known, guess);
        }
    }
    if let Some((one, other)) = PdfClaim::conflict(&claims) {
        let conflict = Diagnostic::new(codes::PDF_STANDARDS)
            .with("one", one.id())
            .with("other", other.id());
        document.complain(conflict, value.span());
        return None;
    }
    Some(claims)
}

fn read_channel(
    document: &mut Document<'_>,
    name: &str,
    name_span: Range<usize>,
    value: &Value<'_>,
) -> Option<ChannelSettings> {
    let channel = document.table(name, value)?;
    let path = format!("channels.{name}");
    document.check_keys(channel, &CHANNEL_KEYS, &path);
    if name.trim().is_empty() {
        document.empty("channels", name_span.clone());
    }
    let network = read_network(document, channel, name, name_span);
    let account = document.text_at(channel, "account");
    let followers = read_followers(document, channel);
    let mut by_month = |key: &str| {
        channel
            .get(key)
            .map(|value| read_months(document, key, value, Expected::Amounts))
            .unwrap_or_default()
    };
    let (cost, hours) = (by_month("cost"), by_month("hours"));
    let files = channel
        .get("files")
        .and_then(|value| document.texts("files", value))
        .unwrap_or_default();
    Some(ChannelSettings {
        name: name.to_owned(),
        network,
        account,
        followers,
        cost,
        hours,
        files: files.into_iter().map(|(pattern, _)| pattern).collect(),
    })
}

/// The network as given, else the channel's name where it is a network's.
fn read_network(
    document: &mut Document<'_>,
    channel: &DeTable<'_>,
    name: &str,
    name_span: Range<usize>,
) -> Option<Network> {
    let known = Network::ALL.map(Network::id);
    if let Some(value) = channel.get("network") {
        let text = document.text("network", value)?;
        let network = Network::from_id(&text);
        if network.is_none() {
            document.unknown_value(
                "network",
                &text,
                value.span(),
                &known,
                nearest(&text, known),
            );
        }
        return network;
    }
    let network = Network::from_id(name);
    if network.is_none() {
        // `instagram_es` and `instagrm` both mean Instagram most likely; `x` is in too many words.
        let lower = name.to_lowercase();
        let within = known
            .into_iter()
            .find(|id| id.len() > 1 && lower.contains(id));
        let guess = within
            .or_else(|| nearest(name, known))
            .unwrap_or(Network::Instagram.id());
        let missing = Diagnostic::new(codes::NETWORK_MISSING)
            .with("channel", quoted(name))
            .with("header", document.written(name_span.clone()))
            .with("known", known.join(", "));
        document.complain(
            missing.paste(format!("network = {}", toml_text(guess))),
            name_span,
        );
    }
    network
}

fn read_followers(document: &mut Document<'_>, channel: &DeTable<'_>) -> Followers {
    let Some(value) = channel.get("followers") else {
        return Followers::Unknown;
    };
    if value.get_ref().is_table() {
        return Followers::ByMonth(read_months(
            document,
            "followers",
            value,
            Expected::AmountOrAmounts,
        ));
    }
    read_amount(document, "followers", value, Expected::AmountOrAmounts)
        .map_or(Followers::Unknown, Followers::Always)
}

/// Numbers by month.
fn read_months(
    document: &mut Document<'_>,
    key: &str,
    value: &Value<'_>,
    expected: Expected,
) -> BTreeMap<Month, f64> {
    let mut months = BTreeMap::new();
    let Some(table) = value.get_ref().as_table() else {
        document.wrong_type(key, value, expected);
        return months;
    };
    if table.is_empty() {
        document.empty(key, value.span());
    }
    for (name, value) in table {
        let amount = read_amount(document, key, value, Expected::Number);
        if let Some(month) = Month::parse(name.get_ref()) {
            months.extend(amount.map(|amount| (month, amount)));
        } else {
            let guess = guess_month(name.get_ref()).map(|month| month.to_string());
            let wrong = Diagnostic::new(codes::MONTH).with("found", quoted(name.get_ref()));
            document.complain(with_guess(wrong, guess.as_deref()), name.span());
        }
    }
    months
}

/// The month that `2026-9`, `2026/09`, `202609` or `09/2026` seem to mean.
fn guess_month(text: &str) -> Option<Month> {
    let text = text.trim();
    let (one, other) = match text.split_once(['-', '/', '.', '_', ' ']) {
        Some(halves) => halves,
        None => text.split_at_checked(4)?,
    };
    let (year, month) = if one.len() == 4 {
        (one, other)
    } else {
        (other, one)
    };
    if year.len() != 4 {
        return None;
    }
    Month::new(year.parse().ok()?, month.parse().ok()?)
}

fn read_amount(
    document: &mut Document<'_>,
    key: &str,
    value: &Value<'_>,
    expected: Expected,
) -> Option<f64> {
    let amount = document.number(key, value, expected)?;
    if amount.is_finite() && amount >= 0.0 {
        return Some(amount);
    }
    let found = quoted(document.written(value.span()));
    document.complain(
        Diagnostic::new(codes::AMOUNT)
            .with("key", key)
            .with("found", found),
        value.span(),
    );
    None
}

fn read_gate(document: &mut Document<'_>, gates: &DeTable<'_>) -> Option<f64> {
    let value = gates.get("fail_under")?;
    let score = document.number("fail_under", value, Expected::Number)?;
    if (0.0..=100.0).contains(&score) {
        return Some(score);
    }
    let found = quoted(document.written(value.span()));
    document.complain(
        Diagnostic::new(codes::GATE).with("found", found),
        value.span(),
    );
    None
}

/// The part of revenue that is left after the goods are paid: above 0, at most 1.
fn read_margin(document: &mut Document<'_>, root: &DeTable<'_>) -> Option<f64> {
    let value = root.get("margin")?;
    let margin = document.number("margin", value, Expected::Number)?;
    if margin > 0.0 && margin <= 1.0 {
        return Some(margin);
    }
    let found = quoted(document.written(value.span()));
    document.complain(
        Diagnostic::new(codes::MARGIN).with("found", found),
        value.span(),
    );
    None
}

/// Below how many people a group is hidden.
fn read_limit(document: &mut Document<'_>, privacy: &DeTable<'_>) -> Option<f64> {
    let value = privacy.get("suppress_below")?;
    let people = document.whole("suppress_below", value)?;
    let limit = u32::try_from(people).map(f64::from);
    let limit = limit.ok().filter(|people| *people >= LOWEST_LIMIT);
    if limit.is_none() {
        let found = quoted(document.written(value.span()));
        let wrong = Diagnostic::new(codes::SUPPRESS_BELOW)
            .with("found", found)
            .with("lowest", LOWEST_LIMIT);
        document.complain(wrong, value.span());
    }
    limit
}

/// Reads a mapping: of a table by a dimension, or of a table of days.
fn read_mapping(
    document: &mut Document<'_>,
    mapping: &DeTable<'_>,
    span: &Range<usize>,
) -> MappingSettings {
    document.check_keys(mapping, &MAPPING_KEYS, "mapping");
    let files = if let Some(value) = mapping.get("files") {
        document.texts("files", value)
    } else {
        let line = "files = [\"agency-*.csv\"]";
        document.missing("files", "mapping", line, span.clone());
        None
    };
    let networks = Network::ALL.map(Network::id);
    let network = mapping.get("network").and_then(|_| {
        read_name(
            document,
            mapping,
            "network",
            &networks,
            Network::from_id,
            span,
        )
    });
    let mut read = MappingSettings {
        files: files
            .unwrap_or_default()
            .into_iter()
            .map(|(text, _)| text)
            .collect(),
        network,
        currency: read_currency(document, mapping).and_then(|code| Currency::new(&code)),
        ..MappingSettings::default()
    };
    let mut either = |key: &str, known: &[(&str, bool); 2]| {
        mapping.get(key)?;
        let named = |text: &str| {
            let named = known.iter().find(|(name, _)| *name == text);
            named.map(|(_, is)| *is)
        };
        let names = known.map(|(name, _)| name);
        read_name(document, mapping, key, &names, named, span)
    };
    read.decimal_comma = either("decimal", &DECIMALS);
    read.is_percent = either("scale", &SCALES);
    if mapping.contains_key("day") || mapping.contains_key("metrics") {
        read.day = document.text_at(mapping, "day");
        if !mapping.contains_key("day") {
            document.missing("day", "mapping", "day = \"Date\"", span.clone());
        }
        read_metrics(document, mapping, span, &mut read);
        return read;
    }
    match mapping.get("column") {
        Some(value) => read.column = document.text("column", value),
        None => document.missing("column", "mapping", "column = \"Age\"", span.clone()),
    }
    let audiences = Audience::ALL.map(Audience::id);
    read.audience = read_name(
        document,
        mapping,
        "audience",
        &audiences,
        Audience::from_id,
        span,
    );
    let dimensions = Dimension::ALL.map(Dimension::id);
    read.dimension = read_name(
        document,
        mapping,
        "dimension",
        &dimensions,
        Dimension::from_id,
        span,
    );
    let units = UNITS.map(|(name, _)| name);
    let unit_of = |text: &str| {
        let named = UNITS.iter().find(|(name, _)| *name == text);
        named.map(|(_, unit)| *unit)
    };
    read.unit = mapping
        .get("unit")
        .and_then(|_| read_name(document, mapping, "unit", &units, unit_of, span));
    read.share = document.text_at(mapping, "share");
    read.count = document.text_at(mapping, "count");
    if mapping.contains_key("share") == mapping.contains_key("count") {
        let place = mapping.get("count").map_or(span.clone(), Value::span);
        document.complain(
            Diagnostic::new(codes::SHARE_OR_COUNT).paste("share = \"Share\""),
            place,
        );
    }
    read
}

/// The columns of metrics in a table of days: `metrics = { reach = "Reichweite" }`.
fn read_metrics(
    document: &mut Document<'_>,
    mapping: &DeTable<'_>,
    span: &Range<usize>,
    read: &mut MappingSettings,
) {
    let Some(value) = mapping.get("metrics") else {
        let line = "metrics = { reach = \"Reach\" }";
        document.missing("metrics", "mapping", line, span.clone());
        return;
    };
    let Some(metrics) = document.table("metrics", value) else {
        return;
    };
    let known = Metric::ALL.map(Metric::id);
    for (name, value) in metrics {
        let Some(metric) = Metric::from_id(name.get_ref()) else {
            let guess = nearest(name.get_ref(), known.iter().copied());
            document.unknown_value("metrics", name.get_ref(), name.span(), &known, guess);
            continue;
        };
        if let Some(column) = document.text(name.get_ref(), value) {
            read.metrics.push((metric, column));
        }
    }
    read.metrics.sort();
}

/// A name of a list, as what it names.
fn read_name<T>(
    document: &mut Document<'_>,
    mapping: &DeTable<'_>,
    key: &str,
    known: &[&str],
    named: impl Fn(&str) -> Option<T>,
    span: &Range<usize>,
) -> Option<T> {
    let Some(value) = mapping.get(key) else {
        let line = format!(
            "{key} = {}",
            toml_text(known.first().copied().unwrap_or_default())
        );
        document.missing(key, "mapping", &line, span.clone());
        return None;
    };
    let text = document.text(key, value)?;
    let found = named(&text);
    if found.is_none() {
        let guess = nearest(&text, known.iter().copied());
        document.unknown_value(key, &text, value.span(), known, guess);
    }
    found
}

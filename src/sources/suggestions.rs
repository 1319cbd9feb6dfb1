//! Drafts of mappings for tables that no source knows.

use std::collections::BTreeSet;

use super::dates::{DayHints, read_days};
use super::labels::{
    age_bin, cleaned, country_label, folded_header, gender, is_rest, is_total, is_unknown,
    looks_numeric,
};
use super::mapping::HEADER_WITHIN;
use super::own_csv::names_percents;
use super::shown::{short, without_contacts};
use crate::domain::{Audience, Dimension, Label, Metric};
use crate::files::numbers::read_numbers;
use crate::files::{Format, RawBlock, RawCell, RawFile, RawRow};

/// Drafts of mappings for an unknown file, ready to paste: one for each of its tables in which a column
/// looks like a dimension or like days; `None` where none does. `pattern` is the file's path in the
/// workspace. What a name does not prove is written as a comment, for the user to decide.
pub fn suggest(file: &RawFile, pattern: &str) -> Option<String> {
    let mut drafts: Vec<String> = Vec::new();
    for block in &file.blocks {
        if let Some(draft) = suggest_for(file, block, pattern)
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
pub(super) fn suggest_for(file: &RawFile, block: &RawBlock, pattern: &str) -> Option<String> {
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
    let table = Table {
        names: &names,
        rows,
        numbers: &numbers,
        pattern,
    };
    let lines = if dimensions.is_empty() {
        let by_day = table.day_lines(start.to_vec());
        by_day.or_else(|| {
            // The keys of a JSON file can be names of people.
            let may_show = file.format != Format::Json;
            may_show
                .then(|| table.label_lines(start.to_vec()))
                .flatten()
        })?
    } else {
        table.dimension_lines(&dimensions, start.to_vec())?
    };
    Some(lines.join("\n"))
}

/// The lines of a draft as comments: it would say too little to be read.
fn as_comments(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| format!("# {line}"))
}

/// A table of which a draft is made.
struct Table<'a> {
    names: &'a [String],
    rows: &'a [RawRow],
    /// The columns of numbers.
    numbers: &'a [usize],
    /// The file's path in the workspace.
    pattern: &'a str,
}

/// What the numbers of a column can be to a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    Share,
    Count,
    /// Numbers of orders, ranks, money, times, averages.
    Other,
}

impl Table<'_> {
    fn shown(&self, columns: &[usize]) -> String {
        let shown: Vec<String> = columns.iter().map(|at| quoted(&self.names[*at])).collect();
        shown.join(", ")
    }

    fn texts(&self, column: usize) -> impl Iterator<Item = &str> {
        let texts = self.rows.iter().map(move |row| row.text(column));
        texts.filter(|text| !text.is_empty() && !is_total(text))
    }

    fn has_repeated(&self, column: usize) -> bool {
        let mut seen = BTreeSet::new();
        !self
            .texts(column)
            .all(|text| seen.insert(folded_header(text)))
    }

    /// The lines for a table by one dimension.
    fn dimension_lines(
        &self,
        dimensions: &[(usize, Dimension)],
        mut lines: Vec<String>,
    ) -> Option<Vec<String>> {
        if self.numbers.is_empty() {
            return None;
        }
        let (column, dimension) = *dimensions.first()?;
        let numbers = self.numbers.iter().copied();
        let is_gender = |at: &usize| gender(&self.names[*at]).is_some();
        let genders: Vec<usize> = numbers.filter(is_gender).collect();
        let refusal = if genders.len() > 1 {
            Some(comment("genders", &self.shown(&genders)))
        } else if dimensions.len() > 1 {
            let columns: Vec<usize> = dimensions.iter().map(|(at, _)| *at).collect();
            Some(comment("dimensions", &self.shown(&columns)))
        } else if self.has_repeated(column) {
            Some(comment("repeated", &self.shown(&[column])))
        } else {
            None
        };
        if let Some(refusal) = refusal {
            let lines = as_comments(lines);
            return Some(lines.chain([refusal]).collect());
        }
        if self.names[column].is_empty() {
            return None;
        }
        let values = self.values();
        let Some((value, _)) = values.first() else {
            lines.extend(self.audience_lines(column, None));
            lines.push(format!("dimension = {}", quoted(dimension.id())));
            lines.push(format!("column = {}", quoted(&self.names[column])));
            lines.push("count = \"…\"".to_owned());
            let said = comment("nothing", &self.shown(self.numbers));
            return Some(std::iter::once(said).chain(as_comments(lines)).collect());
        };
        lines.extend(self.audience_lines(column, Some(*value)));
        lines.push(format!("dimension = {}", quoted(dimension.id())));
        lines.extend(self.column_lines(column, &values));
        Some(lines)
    }

    /// The lines for labels of which no word says what they are, as comments: one column of them beside
    /// numbers.
    fn label_lines(&self, mut lines: Vec<String>) -> Option<Vec<String>> {
        let is_label = |column: &usize| !self.numbers.contains(column);
        let labels: Vec<usize> = (0..self.names.len()).filter(is_label).collect();
        let [column] = labels.as_slice() else {
            return None;
        };
        let values = self.values();
        let (value, _) = values.first()?;
        let used = [&self.names[*column], &self.names[*value]];
        let are_names = used
            .iter()
            .all(|name| !name.is_empty() && short(name) == **name);
        let has_people = self.texts(*column).any(|text| short(text) != text);
        if !are_names || has_people || self.rows.len() < 2 || self.has_repeated(*column) {
            return None;
        }
        lines.extend(self.audience_lines(*column, Some(*value)));
        lines.push("dimension = \"…\"".to_owned());
        lines.extend(self.column_lines(*column, &values[..1]));
        let known = Dimension::ALL.map(Dimension::id).join(", ");
        let said = comment("labels", &known);
        Some(std::iter::once(said).chain(as_comments(lines)).collect())
    }

    fn column_lines(&self, column: usize, values: &[(usize, Value)]) -> Vec<String> {
        let mut lines = vec![format!("column = {}", quoted(&self.names[column]))];
        let mut named = values.iter().map(|(at, value)| {
            let key = if *value == Value::Share {
                "share"
            } else {
                "count"
            };
            format!("{key} = {}", quoted(&self.names[*at]))
        });
        lines.extend(named.next());
        let others: Vec<String> = named.collect();
        if let Some((at, Value::Count)) = values.first()
            && let Some(unit) = unit_by_name(&self.names[*at])
        {
            lines.push(format!("unit = {}", quoted(unit)));
        }
        if !others.is_empty() {
            lines.push(comment("instead", ""));
            lines.extend(as_comments(others));
        }
        lines
    }

    /// The line of the audience, below a comment where no word says who the people are.
    fn audience_lines(&self, column: usize, value: Option<usize>) -> Vec<String> {
        let file = self.pattern.rsplit('/').next().unwrap_or_default();
        let value_name = value.map_or("", |at| self.names[at].as_str());
        let names = [value_name, self.names[column].as_str(), file];
        let found = names.into_iter().find_map(audience_by_name);
        let line = |audience: Audience| format!("audience = {}", quoted(audience.id()));
        match found {
            Some((audience, true)) => vec![line(audience)],
            Some((audience, false)) => vec![comment("things", ""), line(audience)],
            None => vec![comment("audience", ""), line(Audience::Followers)],
        }
    }

    /// The columns that can be shares or counts of people.
    fn values(&self) -> Vec<(usize, Value)> {
        let numbers = self.numbers.iter();
        let values = numbers.map(|at| (*at, self.value_of(*at)));
        values.filter(|(_, value)| *value != Value::Other).collect()
    }

    fn value_of(&self, column: usize) -> Value {
        let name = &self.names[column];
        let folded = folded_header(name);
        let has = |known: &[&str]| words_of(&folded).any(|word| known.contains(&word));
        if has(&MONEY_AND_TIMES) || name.contains(['€', '$', '£', '₹']) {
            return Value::Other;
        }
        let cells = self.rows.iter().filter_map(|row| row.cells.get(column));
        let Ok(numbers) = read_numbers(cells) else {
            return if is_share_name(name) {
                Value::Share
            } else {
                Value::Count
            };
        };
        if is_share_name(name) || numbers.percent_signs {
            return Value::Share;
        }
        let values: Vec<f64> = numbers
            .cells
            .iter()
            .filter_map(|cell| cell.value())
            .collect();
        if values
            .iter()
            .any(|value| (value - value.round()).abs() > 1e-9)
        {
            // People have no decimals; parts of a whole are no more than all of it.
            const MOST: f64 = 102.0;
            let sum: f64 = values.iter().sum();
            return if sum <= MOST {
                Value::Share
            } else {
                Value::Other
            };
        }
        if audience_by_name(name).is_some() {
            return Value::Count;
        }
        let is_series = |step: f64| {
            values
                .windows(2)
                .all(|two| (two[1] - two[0] - step).abs() < 1e-9)
        };
        let is_rank = values.len() > 2 && (is_series(1.0) || is_series(-1.0));
        if has(&IDS) || is_rank {
            Value::Other
        } else {
            Value::Count
        }
    }

    fn day_lines(&self, mut lines: Vec<String>) -> Option<Vec<String>> {
        let (names, rows, numbers) = (self.names, self.rows, self.numbers);
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
}

/// The words of a folded name.
fn words_of(folded: &str) -> impl Iterator<Item = &str> {
    let words = folded.split(|sign: char| sign.is_whitespace() || "()[]/.,:;|".contains(sign));
    words.filter(|word| !word.is_empty())
}

/// Words for shares in headers that are no percentages by themselves: en, de, es, pt, fr, it, nl.
const SHARES: [&str; 6] = ["share", "anteil", "part", "quota", "aandeel", "cuota"];

/// Whether the name of a column says that it holds shares.
fn is_share_name(name: &str) -> bool {
    names_percents(name) || SHARES.contains(&folded_header(name).as_str())
}

/// Words for money and for times, of which no number is one of people: en, de, es, pt, fr, it, nl.
const MONEY_AND_TIMES: [&str; 101] = [
    "affaires",
    "amount",
    "aov",
    "ausgaben",
    "average",
    "avg",
    "bedrag",
    "betrag",
    "chf",
    "chiffre",
    "cost",
    "coste",
    "costi",
    "costo",
    "costs",
    "coût",
    "coûts",
    "custo",
    "custos",
    "dauer",
    "duración",
    "durata",
    "duration",
    "duração",
    "durchschnitt",
    "durchschnittliche",
    "durée",
    "duur",
    "dépenses",
    "erlös",
    "erlöse",
    "eur",
    "fatturato",
    "gasto",
    "gastos",
    "gbp",
    "gemiddelde",
    "heures",
    "horas",
    "hour",
    "hours",
    "importe",
    "importo",
    "income",
    "ingresos",
    "inr",
    "kosten",
    "media",
    "minuten",
    "minutes",
    "minuti",
    "minutos",
    "montant",
    "monto",
    "moyenne",
    "média",
    "omzet",
    "ore",
    "precio",
    "preis",
    "prezzo",
    "preço",
    "price",
    "prijs",
    "prix",
    "promedio",
    "receita",
    "revenue",
    "ricavi",
    "roas",
    "sales",
    "secondes",
    "secondi",
    "seconds",
    "segundos",
    "sekunden",
    "spend",
    "spent",
    "spesa",
    "stunde",
    "stunden",
    "summe",
    "tempo",
    "temps",
    "tiempo",
    "tijd",
    "time",
    "uitgaven",
    "umsatz",
    "umsätze",
    "uren",
    "usd",
    "valor",
    "value",
    "vendas",
    "vendite",
    "ventas",
    "ventes",
    "verkoop",
    "wiedergabezeit",
    "zeit",
];

/// Words for numbers that are names of things: en, de, es, pt, fr, it, nl.
const IDS: [&str; 45] = [
    "#",
    "anno",
    "année",
    "ano",
    "año",
    "bestelling",
    "bestellnummer",
    "bestellung",
    "code",
    "codice",
    "commande",
    "código",
    "ean",
    "id",
    "ids",
    "jaar",
    "jahr",
    "kundennummer",
    "no",
    "nr",
    "number",
    "numero",
    "nummer",
    "numéro",
    "nº",
    "número",
    "order",
    "ordine",
    "pedido",
    "phone",
    "plz",
    "postal",
    "postcode",
    "rang",
    "rango",
    "rank",
    "sku",
    "telefon",
    "telefone",
    "telefono",
    "telefoon",
    "teléfono",
    "téléphone",
    "year",
    "zip",
];

/// Words of names that say who is counted, and whether each is a person: en, de, es, pt, fr, it, nl, hi.
const AUDIENCES: [(&str, Audience, bool); 98] = [
    ("aankopen", Audience::Customers, false),
    ("abonnés", Audience::Followers, true),
    ("achats", Audience::Customers, false),
    ("acheteurs", Audience::Customers, true),
    ("acquirenti", Audience::Customers, true),
    ("acquisti", Audience::Customers, false),
    ("alcance", Audience::Reached, true),
    ("alcanzadas", Audience::Reached, true),
    ("alcançadas", Audience::Reached, true),
    ("aufrufe", Audience::Viewers, true),
    ("bereik", Audience::Reached, true),
    ("bestellingen", Audience::Customers, false),
    ("bestellungen", Audience::Customers, false),
    ("besuche", Audience::Visitors, false),
    ("besucher", Audience::Visitors, true),
    ("bezoeken", Audience::Visitors, false),
    ("bezoekers", Audience::Visitors, true),
    ("buyer", Audience::Customers, true),
    ("buyers", Audience::Customers, true),
    ("client", Audience::Customers, true),
    ("cliente", Audience::Customers, true),
    ("clientes", Audience::Customers, true),
    ("clienti", Audience::Customers, true),
    ("clients", Audience::Customers, true),
    ("commandes", Audience::Customers, false),
    ("comprador", Audience::Customers, true),
    ("compradores", Audience::Customers, true),
    ("compras", Audience::Customers, false),
    ("copertura", Audience::Reached, true),
    ("customer", Audience::Customers, true),
    ("customers", Audience::Customers, true),
    ("erreicht", Audience::Reached, true),
    ("erreichte", Audience::Reached, true),
    ("espectadores", Audience::Viewers, true),
    ("follower", Audience::Followers, true),
    ("followers", Audience::Followers, true),
    ("gebruikers", Audience::Visitors, true),
    ("impresiones", Audience::Reached, true),
    ("impressionen", Audience::Reached, true),
    ("impressioni", Audience::Reached, true),
    ("impressions", Audience::Reached, true),
    ("impressões", Audience::Reached, true),
    ("kijkers", Audience::Viewers, true),
    ("klant", Audience::Customers, true),
    ("klanten", Audience::Customers, true),
    ("kopers", Audience::Customers, true),
    ("kunde", Audience::Customers, true),
    ("kunden", Audience::Customers, true),
    ("kundinnen", Audience::Customers, true),
    ("käufe", Audience::Customers, false),
    ("käufer", Audience::Customers, true),
    ("nutzer", Audience::Visitors, true),
    ("orders", Audience::Customers, false),
    ("ordini", Audience::Customers, false),
    ("pedidos", Audience::Customers, false),
    ("portée", Audience::Reached, true),
    ("purchases", Audience::Customers, false),
    ("reach", Audience::Reached, true),
    ("reached", Audience::Reached, true),
    ("reichweite", Audience::Reached, true),
    ("seguidor", Audience::Followers, true),
    ("seguidores", Audience::Followers, true),
    ("sesiones", Audience::Visitors, false),
    ("sessies", Audience::Visitors, false),
    ("sessioni", Audience::Visitors, false),
    ("sessions", Audience::Visitors, false),
    ("sessões", Audience::Visitors, false),
    ("sitzungen", Audience::Visitors, false),
    ("spectateurs", Audience::Viewers, true),
    ("spettatori", Audience::Viewers, true),
    ("user", Audience::Visitors, true),
    ("users", Audience::Visitors, true),
    ("usuarios", Audience::Visitors, true),
    ("usuários", Audience::Visitors, true),
    ("utenti", Audience::Visitors, true),
    ("utilisateurs", Audience::Visitors, true),
    ("vertoningen", Audience::Reached, true),
    ("viewer", Audience::Viewers, true),
    ("viewers", Audience::Viewers, true),
    ("views", Audience::Viewers, true),
    ("visitante", Audience::Visitors, true),
    ("visitantes", Audience::Visitors, true),
    ("visitas", Audience::Visitors, false),
    ("visitatori", Audience::Visitors, true),
    ("visite", Audience::Visitors, false),
    ("visites", Audience::Visitors, false),
    ("visiteurs", Audience::Visitors, true),
    ("visitor", Audience::Visitors, true),
    ("visitors", Audience::Visitors, true),
    ("visits", Audience::Visitors, false),
    ("visualizaciones", Audience::Viewers, true),
    ("visualizações", Audience::Viewers, true),
    ("visualizzazioni", Audience::Viewers, true),
    ("volgers", Audience::Followers, true),
    ("vues", Audience::Viewers, true),
    ("weergaven", Audience::Viewers, true),
    ("zuschauer", Audience::Viewers, true),
    ("व्यू", Audience::Viewers, true),
];

/// Who the people are, by a word of a name, and whether people are counted or what they do.
fn audience_by_name(name: &str) -> Option<(Audience, bool)> {
    let folded = folded_header(name);
    let of_word = |word: &str| AUDIENCES.iter().find(|(known, _, _)| *known == word);
    let found = words_of(&folded).find_map(of_word);
    found.map(|(_, audience, are_people)| (*audience, *are_people))
}

/// What is counted, by the name of a column, where it is not people.
fn unit_by_name(name: &str) -> Option<&'static str> {
    match metric_by_name(name) {
        Some(Metric::Views) => Some("views"),
        Some(Metric::Impressions) => Some("impressions"),
        _ => None,
    }
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
    let counts_for = |text: &&&str| !is_unknown(text) && !is_rest(Dimension::Country, text);
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
    use crate::canonical::Fate;
    use crate::diag::Place;
    use crate::domain::Date;
    use crate::files::{Limits, open};
    use crate::sources::{Context, CustomerKeys, Mapping, read_mapped};

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
        let hobbies = draft("Hobby,Prozent\nLaufen,40\nLesen,60\n");
        assert!(
            hobbies.lines().all(|line| line.starts_with("# ")),
            "{hobbies}"
        );
        assert!(
            hobbies.ends_with("# dimension = \"…\"\n# column = \"Hobby\"\n# share = \"Prozent\"")
        );
        // A list of people is none, and neither is one without numbers of them.
        for text in [
            "Name,Punkte\nAna Maria de la Cruz,5\nBea,6\n",
            "Team,Umsatz\nReds,5\nBlues,6\n",
        ] {
            assert_eq!(suggest(&file(text), "a.csv"), None, "{text}");
        }
        // Decimals are shares; a mark of thousands is none.
        assert_eq!(
            said("年齢,割合\n18-24,0.25\n25-34,0.75\n")[3],
            "share = \"割合\""
        );
        let thousands = said("Alter;Leute\n18-24;1.200\n25-34;12.400\n35-44;1.112.400\n");
        assert_eq!(thousands[3], "count = \"Leute\"");
    }

    #[test]
    fn numbers_of_things_money_and_times_are_no_people() {
        // Two orders of one country: a list.
        let list = "Bestellung,Datum,Summe,Land\n1007,2026-10-01,40,DE\n1012,2026-10-02,30,DE\n";
        assert!(said(list).is_empty() && draft(list).contains("template orders"));
        let orders = "Bestellung,Datum,Summe,Land\n1007,2026-10-01,40,DE\n1012,2026-10-02,30,FR\n";
        assert!(said(orders).is_empty(), "{}", draft(orders));
        assert!(draft(orders).contains("# count = \"…\""));
        let watched = "Land;Wiedergabezeit (Stunden);Aufrufe\nDE;12,5;40\nFR;3,5;10\n";
        assert_eq!(
            said(watched),
            [
                "audience = \"viewers\"",
                "dimension = \"country\"",
                "column = \"Land\"",
                "count = \"Aufrufe\"",
                "unit = \"views\""
            ]
        );
        assert!(!draft(watched).contains("Stunden"));
        let ranked = "Rang;Land;Nutzer\n1;DE;40\n2;FR;30\n3;ES;20\n";
        assert_eq!(said(ranked)[3], "count = \"Nutzer\"");
    }

    #[test]
    fn the_audience_is_that_of_a_word_or_to_be_checked() {
        for (header, audience, is_sure) in [
            ("Land,Kunden", "customers", true),
            ("Land,Käufe", "customers", false),
            ("Land,Besucher", "visitors", true),
            ("Country,Views", "viewers", true),
            ("Country,Followers", "followers", true),
            ("Country,Leute", "followers", false),
        ] {
            let text = format!("{header}\nES,60\nPT,40\n");
            let line = format!("audience = \"{audience}\"");
            assert_eq!(said(&text)[0], line, "{header}");
            assert_eq!(
                !draft(&text).contains("Check this line"),
                is_sure,
                "{header}"
            );
        }
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
        for (at, (word, _, _)) in AUDIENCES.iter().enumerate() {
            assert!(
                AUDIENCES
                    .iter()
                    .skip(at + 1)
                    .all(|(other, _, _)| other != word)
            );
            assert!(
                !MONEY_AND_TIMES.contains(word) && !IDS.contains(word),
                "{word}"
            );
        }
        for id in [
            "metrics",
            "unnamed",
            "instead",
            "genders",
            "dimensions",
            "audience",
            "things",
            "repeated",
            "nothing",
            "labels",
        ] {
            assert!(comment(id, "").len() > 20, "{id}");
        }
    }

    #[test]
    fn texts_are_written_as_toml_reads_them() {
        assert_eq!(quoted("a \"b\" \\ c\n"), "\"a \\\"b\\\" \\\\ c \"");
        assert!(is_total("Gesamt"));
    }
}

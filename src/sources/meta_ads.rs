//! Meta Ads Manager and Ads Reporting: known, not read yet.
//!
//! Where it comes from: Ads Manager → Reports → Export table data, as .xlsx or .csv. Seen in a real
//! workbook in English; headers of other languages are known from programs that read them. They count
//! people reached by ads, not followers, for Facebook and Instagram together unless broken down by
//! platform; no number is taken from them in this version.

use super::ledger::{NOT_READ_YET, set_aside_file};
use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};
use crate::domain::Network;
use crate::files::{RawBlock, RawFile};

/// Meta's ads exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "meta-ads",
    title: "Meta Ads Manager (recognized, not read yet)",
    networks: &[Network::MetaAds],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "campaign name",
        "ad set name",
        "amount spent",
        "impressions",
        "reporting starts",
        "reporting ends",
        "reach",
    ],
    how_to_export: "Ads Manager → Reports → Export table data",
    recognize,
    read,
};

/// The column of money, as it starts; the currency follows in brackets. Lower case.
const AMOUNTS: [&str; 7] = [
    "amount spent (",
    "importe gastado (",
    "ausgegebener betrag (",
    "montant dépensé (",
    "importo speso (",
    "valor gasto (",
    "valor usado (",
];

/// Other columns of these exports, lower case.
const COLUMNS: [&str; 23] = [
    "reporting starts",
    "reporting ends",
    "campaign name",
    "ad set name",
    "ad name",
    "reach",
    "inicio del informe",
    "fin del informe",
    "nombre de la campaña",
    "nombre del anuncio",
    "alcance",
    "berichtsstart",
    "berichtsende",
    "kampagnenname",
    "anzeigenname",
    "reichweite",
    "tag",
    "nom de la campagne",
    "portée",
    "copertura",
    "nome da campanha",
    "nome campagna",
    "account name",
];

fn is_report(block: &RawBlock) -> bool {
    let Some(header) = block.rows.first() else {
        return false;
    };
    let names: Vec<String> = header
        .cells
        .iter()
        .map(|cell| cell.text.to_lowercase())
        .collect();
    let known = names
        .iter()
        .filter(|name| COLUMNS.contains(&name.as_str()))
        .count();
    let has_amount = names
        .iter()
        .any(|name| AMOUNTS.iter().any(|amount| name.starts_with(amount)));
    let has_range = names.iter().any(|name| name == "reporting starts")
        && names.iter().any(|name| name == "reporting ends");
    has_range || (has_amount && known >= 1)
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .first()
        .is_some_and(is_report)
        .then_some(Certainty::Labels)
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    set_aside_file(file, "ads", NOT_READ_YET, &mut output);
    output
}

//! The flat, versioned row form of findings: what CSV, JSON and Parquet carry.

use serde::Serialize;

use super::Finding;

/// The column names of [`FindingRow`], in order.
pub const FINDING_COLUMNS: [&str; 27] = [
    "section",
    "measure",
    "brand",
    "month",
    "profile",
    "audience",
    "channel",
    "dimension",
    "segment",
    "by",
    "quantity",
    "value",
    "likely_low",
    "likely_high",
    "hard_low",
    "hard_high",
    "people",
    "base",
    "rounding_step",
    "ungrouped",
    "known_share",
    "method",
    "verdict",
    "text",
    "baseline",
    "p_value",
    "q_value",
];

/// One finding, flat. Shares are fractions; absent numbers are null, never zero.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FindingRow {
    /// The section's id.
    pub section: String,
    /// What was measured.
    pub measure: String,
    /// The brand.
    pub brand: String,
    /// The month, `2026-10`.
    pub month: String,
    /// The profile's name.
    pub profile: Option<String>,
    /// The kind of audience.
    pub audience: Option<String>,
    /// The channel; null: all channels pooled.
    pub channel: Option<String>,
    /// The dimension.
    pub dimension: Option<String>,
    /// The segment.
    pub segment: Option<String>,
    /// The segment on the second dimension.
    pub by: Option<String>,
    /// The unit of the numbers.
    pub quantity: String,
    /// The best estimate.
    pub value: Option<f64>,
    /// Lower end of the likely range.
    pub likely_low: Option<f64>,
    /// Upper end of the likely range.
    pub likely_high: Option<f64>,
    /// Lower hard bound.
    pub hard_low: Option<f64>,
    /// Upper hard bound.
    pub hard_high: Option<f64>,
    /// People behind the number.
    pub people: Option<f64>,
    /// What a share is a share of.
    pub base: Option<String>,
    /// The coarsest rounding step that went in.
    pub rounding_step: Option<f64>,
    /// Whether age bands were ungrouped.
    pub ungrouped: Option<bool>,
    /// Share of the audience whose value is known.
    pub known_share: Option<f64>,
    /// The method's name.
    pub method: Option<String>,
    /// The verdict's name.
    pub verdict: Option<String>,
    /// Machine-readable text.
    pub text: Option<String>,
    /// What it is compared with.
    pub baseline: Option<String>,
    /// The p-value of its test.
    pub p_value: Option<f64>,
    /// The same, adjusted for all tests of the run.
    pub q_value: Option<f64>,
}

/// Rounds away the noise of floating point, so that the same input gives the same digits on every
/// machine: nine decimals.
fn digits(value: f64) -> f64 {
    let rounded = (value * 1e9).round() / 1e9;
    if rounded == 0.0 { 0.0 } else { rounded }
}

impl FindingRow {
    /// The row of a finding in a run for this brand and month.
    pub fn new(finding: &Finding, brand: &str, month: &str) -> Self {
        let estimate = finding.estimate.as_ref();
        let basis = estimate.map(|estimate| &estimate.basis);
        let likely = estimate.and_then(|estimate| estimate.likely);
        let hard = estimate.and_then(|estimate| estimate.hard);
        let subject = &finding.subject;
        Self {
            section: finding.section.to_owned(),
            measure: finding.measure.to_owned(),
            brand: brand.to_owned(),
            month: month.to_owned(),
            profile: subject.profile.clone(),
            audience: subject.audience.map(|audience| audience.id().to_owned()),
            channel: subject.channel.clone(),
            dimension: subject.dimension.map(|dimension| dimension.id().to_owned()),
            segment: subject.segment.clone(),
            by: subject.by.clone(),
            quantity: finding.quantity.id().to_owned(),
            value: estimate.map(|estimate| digits(estimate.value)),
            likely_low: likely.map(|interval| digits(interval.low)),
            likely_high: likely.map(|interval| digits(interval.high)),
            hard_low: hard.map(|interval| digits(interval.low)),
            hard_high: hard.map(|interval| digits(interval.high)),
            people: basis.and_then(|basis| basis.people).map(digits),
            base: basis
                .and_then(|basis| basis.base)
                .map(|base| base.id().to_owned()),
            rounding_step: basis.and_then(|basis| basis.rounding_step),
            ungrouped: basis.map(|basis| basis.ungrouped),
            known_share: basis.and_then(|basis| basis.known_share).map(digits),
            method: basis
                .map(|basis| basis.method.to_owned())
                .filter(|method| !method.is_empty()),
            verdict: finding.verdict.map(|verdict| verdict.id().to_owned()),
            text: finding.text.clone(),
            baseline: basis.and_then(|basis| basis.baseline.clone()),
            p_value: finding.test.map(|test| digits(test.p_value)),
            q_value: finding.test.and_then(|test| test.q_value).map(digits),
        }
    }
}

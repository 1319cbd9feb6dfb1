//! The chart: the countries of one kind of audience, with a mark at the share of those with whom they are
//! compared.

use super::super::words::{axis_end, remark};
use super::page::{LEAST_REST, Page, Story};
use crate::domain::{Audience, Dimension};
use crate::findings::{Estimate, Finding};
use crate::i18n::Args;
use crate::report::{Bar, Block, ChartKind, ChartSpec, IntervalBars, Span};

/// Fewer bars say no more than a line of text.
const FEWEST_BARS: usize = 2;

/// The table below has them all.
const MOST_BARS: usize = 7;

/// What is drawn.
struct Drawn {
    bars: Vec<Bar>,
    /// Every bar in words, with the mark.
    parts: Vec<String>,
    /// With whom is compared.
    compared: Option<Audience>,
}

impl Page<'_> {
    pub(super) fn chart(&self, finds: &[(&Finding, &Estimate)]) -> Option<Block> {
        let words = self.words;
        let (top, first) = self
            .shares(self.lead, Dimension::Country)
            .into_iter()
            .next()?;
        let Drawn {
            bars,
            parts,
            compared,
        } = self.drawn(finds)?;
        let story = finds.iter().find(|(finding, _)| {
            finding.subject.dimension == Some(Dimension::Country)
                && finding.subject.audience == Some(self.lead)
        });
        let (id, of, at) = story.map_or(("largest", top, first), |(finding, estimate)| {
            (Story::of(finding).id(), *finding, *estimate)
        });
        let alt = self
            .whose(self.lead)
            .text("parts", words.texts.list(&parts));
        let alt = match compared {
            Some(audience) => words.get(
                "markets-chart-alt-beside",
                &alt.text("others", self.whose_text(audience)),
            ),
            None => words.get("markets-chart-alt", &alt),
        };
        let mut note = words.base_note(self.found, self.lead, Dimension::Country, first);
        if bars.iter().any(|bar| bar.interval.is_some()) {
            note = words.sentences(note, words.say("whisker-note"));
        }
        let has_declared = bars.iter().any(|bar| bar.declared);
        let served = if self.says_served() {
            "markets-chart-served"
        } else {
            "markets-chart-asked"
        };
        Some(Block::Chart(Box::new(ChartSpec {
            id: "markets-country".to_owned(),
            title: words.get(&format!("markets-chart-{id}"), &self.about(of, at)),
            note,
            alt,
            source: words.channels(&first.basis.channels),
            lang: words.texts.lang(),
            span: Span::Page,
            kind: ChartKind::IntervalBars(IntervalBars {
                max: axis_end(&bars),
                bars,
                declared_label: has_declared.then(|| words.say(served)),
                target_label: compared.map(|audience| {
                    let args = Args::new().text("others", self.whose_text(audience));
                    words.get("markets-chart-target", &args)
                }),
            }),
        })))
    }

    fn drawn(&self, finds: &[(&Finding, &Estimate)]) -> Option<Drawn> {
        let words = self.words;
        let mut shown = 0.0;
        let mut bars: Vec<Bar> = Vec::new();
        let mut parts: Vec<String> = Vec::new();
        let mut compared = None;
        for segment in self.rows(Dimension::Country, finds) {
            if bars.len() == MOST_BARS {
                break;
            }
            let Some(finding) = self.share(self.lead, Dimension::Country, segment) else {
                continue;
            };
            // Where nobody is seen there is no bar: the table has it.
            let Some(estimate) = finding
                .estimate
                .as_ref()
                .filter(|estimate| estimate.value > 0.0)
            else {
                continue;
            };
            let other = self.other(finding);
            compared = compared.or_else(|| other.map(|(audience, _, _)| audience));
            shown += estimate.value;
            let label = self.place(finding);
            let value_label = self.cell(finding, estimate);
            let args = Args::new()
                .text("label", label.as_str())
                .text("share", value_label.as_str())
                .text("value", value_label.as_str());
            parts.push(if let Some((_, of_other, at_other)) = other {
                let args = args.text("other", self.cell(of_other, at_other));
                words.get("markets-chart-beside", &args)
            } else {
                words.get("label-value", &args)
            });
            let is_declared = remark(finding, "declared").is_some();
            let is_served = self.says_served() && remark(finding, "served").is_some();
            bars.push(Bar {
                label,
                value: estimate.value,
                interval: estimate.likely.map(|range| (range.low, range.high)),
                value_label,
                declared: is_declared || is_served,
                target: other.map(|(_, _, at_other)| at_other.value),
                rest: false,
            });
        }
        if bars.len() < FEWEST_BARS {
            return None;
        }
        let rest = (1.0 - shown).max(0.0);
        if rest >= LEAST_REST {
            bars.push(Bar {
                label: words.say("label-rest"),
                value: rest,
                interval: None,
                value_label: words.share(rest),
                declared: false,
                target: None,
                rest: true,
            });
        }
        Some(Drawn {
            bars,
            parts,
            compared,
        })
    }
}

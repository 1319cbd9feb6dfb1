//! The chart: the countries of one kind of audience, with a mark at the share of those with whom they are
//! compared.

use std::collections::BTreeMap;

use super::super::words::{axis_end, remark};
use super::page::{LEAST_REST, Page, Story};
use crate::domain::{Audience, Dimension};
use crate::findings::{Estimate, Finding};
use crate::i18n::Args;
use crate::report::{
    Bar, Block, ChartKind, ChartSpec, Continent, CountryTile, IntervalBars, Span, TileMap,
    TileState,
};

/// Fewer bars say no more than a line of text.
const FEWEST_BARS: usize = 2;

/// The table below has them all.
const MOST_BARS: usize = 7;

/// Fewer countries are no map.
const FEWEST_TILES: usize = 6;

/// More tiles than these are read by nobody; what is left is the rest.
const MOST_TILES: usize = 30;

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

    /// The countries as tiles, where there are enough of them to be a map: those where the shop sells are
    /// marked, also where no list has them.
    pub(super) fn map(&self) -> Option<Block> {
        let words = self.words;
        let all = self.shares(self.lead, Dimension::Country);
        let (_, first) = all.first().copied()?;
        let is_marked =
            |finding: &Finding| self.says_served() && remark(finding, "served").is_some();
        let mut shown = 0.0;
        let mut of_marked = 0.0;
        let mut places: BTreeMap<Continent, Vec<CountryTile>> = BTreeMap::new();
        let mut n_listed = 0_usize;
        for (finding, estimate) in &all {
            let Some(code) = finding.subject.segment.as_deref() else {
                continue;
            };
            let Some(continent) = Continent::of(code) else {
                continue;
            };
            let marked = is_marked(finding);
            let is_cut = remark(finding, "at_most").is_some();
            let state = if is_cut {
                TileState::NotListed
            } else {
                TileState::Share(estimate.value, words.share(estimate.value))
            };
            if !marked && (is_cut || n_listed >= MOST_TILES) {
                continue;
            }
            if !is_cut {
                n_listed += 1;
                shown += estimate.value;
                of_marked += if marked { estimate.value } else { 0.0 };
            }
            places.entry(continent).or_default().push(CountryTile {
                code: code.to_owned(),
                name: self.place(finding),
                state,
                marked,
            });
        }
        if n_listed < FEWEST_TILES {
            return None;
        }
        let has_marked = places.values().flatten().any(|tile| tile.marked);
        let share = if has_marked { of_marked } else { shown };
        let args = || {
            self.whose(self.lead)
                .text("share", words.share(share))
                .number("count", n_listed as f64)
        };
        let told: Vec<String> = places
            .values()
            .flatten()
            .filter_map(|tile| match &tile.state {
                TileState::Share(_, share) => {
                    let args = Args::new()
                        .text("label", &*tile.name)
                        .text("value", &**share);
                    Some(words.get("label-value", &args))
                }
                TileState::NotListed => None,
            })
            .collect();
        let rest = (1.0 - shown).max(0.0);
        let id = if has_marked {
            "markets-map-served"
        } else {
            "markets-map-all"
        };
        Some(Block::Chart(Box::new(ChartSpec {
            id: "markets-map".to_owned(),
            title: words.get(id, &args()),
            note: words.base_note(self.found, self.lead, Dimension::Country, first),
            alt: words.get(
                "markets-chart-alt",
                &args().text("parts", words.texts.list(&told)),
            ),
            source: words.channels(&first.basis.channels),
            lang: words.texts.lang(),
            span: Span::Page,
            kind: ChartKind::TileMap(TileMap {
                continents: places
                    .into_iter()
                    .map(|(continent, tiles)| {
                        (continent, words.texts.country(continent.region()), tiles)
                    })
                    .collect(),
                rest: (rest >= LEAST_REST)
                    .then(|| (words.say("label-rest"), rest, words.share(rest))),
                marked_label: has_marked.then(|| words.say("markets-chart-served")),
                not_listed_label: words.say("markets-map-not-listed"),
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

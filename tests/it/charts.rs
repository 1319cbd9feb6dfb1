//! Charts: every kind is drawn whole, whatever the numbers and words are.

use audiencefit::charts;
use audiencefit::domain::AgeBand;
use audiencefit::i18n::Lang;
use audiencefit::i18n::fonts::text_width;
use audiencefit::report::{
    AgeCurve, AgePyramid, Bar, ChartKind, ChartSpec, FitHeatMap, HeatCell, IntervalBars,
    PyramidBand, ScoreSplit, SplitPart, Theme,
};
use proptest::prelude::*;
use resvg::usvg::roxmltree::{Document, Node};

fn spec(kind: ChartKind) -> ChartSpec {
    ChartSpec {
        id: "chart".to_owned(),
        title: "Your followers are younger than you planned".to_owned(),
        note: "Share of followers who told their age.".to_owned(),
        alt: "A chart with \"quotes\" & <signs>".to_owned(),
        source: String::new(),
        lang: Lang::En,
        span: audiencefit::report::Span::Page,
        kind,
    }
}

fn curve() -> ChartSpec {
    spec(ChartKind::AgeCurve(AgeCurve {
        first_age: 13,
        shares: vec![
            0.01, 0.03, 0.05, 0.08, 0.12, 0.15, 0.14, 0.12, 0.1, 0.08, 0.06, 0.04, 0.02,
        ],
        declared: Some((25, 40, "declared: 25 to 40".to_owned())),
        core: Some((17, 21, "half of them are 17 to 21".to_owned())),
        steps: vec![(AgeBand::closed(13, 17), 0.06), (AgeBand::open(18), 0.04)],
        x_label: "age in years".to_owned(),
        y_label: "share at each year of age".to_owned(),
    }))
}

fn pyramid() -> ChartSpec {
    let band = |label: &str, female, male, inside| PyramidBand {
        label: label.to_owned(),
        female,
        male,
        inside,
    };
    spec(ChartKind::AgePyramid(AgePyramid {
        bands: vec![
            band("18–24", 0.3, 0.2, 0.0),
            band("25–34", 0.25, 0.25, 1.0),
            band("65+", 0.0, 0.0, 0.5),
        ],
        female_label: "Women".to_owned(),
        male_label: "Men".to_owned(),
        inside_label: "inside your profile".to_owned(),
        outside_label: "outside your profile".to_owned(),
    }))
}

fn bar(label: &str, value: f64, value_label: &str) -> Bar {
    Bar {
        label: label.to_owned(),
        value,
        interval: Some((value * 0.9, value * 1.1)),
        value_label: value_label.to_owned(),
        declared: false,
        target: None,
        rest: false,
    }
}

fn bars() -> ChartSpec {
    let declared = Bar {
        declared: true,
        target: Some(0.6),
        ..bar("United States", 0.41, "41% (39–43)")
    };
    let rest = Bar {
        rest: true,
        interval: None,
        ..bar("everything else", 0.2, "20%")
    };
    spec(ChartKind::IntervalBars(IntervalBars {
        bars: vec![
            declared,
            bar("ผู้หญิงในสำนักงาน", 0.2, "20%"),
            bar("સ્ત્રીઓ, ગુજરાત mixed नेपाली", 0.0, "0%"),
            rest,
        ],
        max: 0.5,
        declared_label: Some("in your profile".to_owned()),
        target_label: Some("your target".to_owned()),
    }))
}

fn heat_map() -> ChartSpec {
    let cells = vec![
        HeatCell::Fit(0.62, "62%".to_owned()),
        HeatCell::NotEnough("43 people".to_owned()),
        HeatCell::Absent,
    ];
    spec(ChartKind::FitHeatMap(FitHeatMap {
        columns: vec!["age".to_owned(), "gender".to_owned(), "country".to_owned()],
        rows: vec![
            ("Instagram".to_owned(), cells.clone()),
            ("TikTok".to_owned(), cells),
        ],
        not_enough_label: "not enough data".to_owned(),
        absent_label: "not in any export".to_owned(),
    }))
}

fn split() -> ChartSpec {
    let part = |label: &str, won, lost, value: &str| SplitPart {
        label: label.to_owned(),
        won,
        lost,
        value_label: value.to_owned(),
    };
    spec(ChartKind::ScoreSplit(ScoreSplit {
        parts: vec![
            part("age", 20.0, 30.0, "20 of 50 points"),
            part("gender", 42.0, 8.0, "42 of 50 points"),
        ],
        won_label: "points won".to_owned(),
        lost_label: "points lost".to_owned(),
    }))
}

fn every_kind() -> [ChartSpec; 5] {
    [curve(), pyramid(), bars(), heat_map(), split()]
}

fn attribute(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name)
        .and_then(|value| value.parse().ok())
        .expect("a number in every place and size")
}

/// The text of a `<text>` without the hidden whole text of a shortened one.
fn shown(text: Node<'_, '_>) -> String {
    text.descendants()
        .filter(|node| {
            node.is_text()
                && node
                    .parent()
                    .is_none_or(|parent| !parent.has_tag_name("title"))
        })
        .filter_map(|node| node.text())
        .collect()
}

/// Texts with their rectangle: left, top, right, bottom.
fn text_boxes(svg: &str) -> Vec<(String, [f64; 4])> {
    let document = Document::parse(svg).expect("well-formed XML");
    document
        .descendants()
        .filter(|node| node.has_tag_name("text"))
        .map(|node| {
            let words = shown(node);
            let (x, y, size) = (
                attribute(node, "x"),
                attribute(node, "y"),
                attribute(node, "font-size"),
            );
            let width = text_width(&words, size, node.attribute("font-weight") == Some("bold"));
            let left = match node.attribute("text-anchor") {
                None => x,
                Some("middle") => x - width / 2.0,
                Some(_) => x - width,
            };
            (
                words,
                [left, y - 0.78 * size, left + width, y + 0.22 * size],
            )
        })
        .collect()
}

/// Says which text leaves the picture or runs into another one.
pub(crate) fn complaint(svg: &str) -> Option<String> {
    let document = Document::parse(svg).expect("well-formed XML");
    let (width, height) = (
        attribute(document.root_element(), "width"),
        attribute(document.root_element(), "height"),
    );
    let boxes = text_boxes(svg);
    for (number, (words, area)) in boxes.iter().enumerate() {
        if area[0] < -0.5 || area[1] < -0.5 || area[2] > width + 0.5 || area[3] > height + 0.5 {
            return Some(format!("{words:?} at {area:?} leaves {width} × {height}"));
        }
        for (other_words, other) in &boxes[..number] {
            let apart = area[2] <= other[0] + 0.5
                || other[2] <= area[0] + 0.5
                || area[3] <= other[1] + 0.5
                || other[3] <= area[1] + 0.5;
            if !apart {
                return Some(format!(
                    "{words:?} at {area:?} meets {other_words:?} at {other:?}"
                ));
            }
        }
    }
    None
}

fn without_spaces(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_whitespace())
        .collect()
}

#[test]
fn the_same_chart_is_the_same_bytes() {
    for spec in every_kind() {
        assert_eq!(
            charts::draw(&spec, &Theme::default(), 1000.0),
            charts::draw(&spec, &Theme::default(), 1000.0)
        );
    }
}

#[test]
fn a_chart_says_what_it_shows_and_how_large_it_is() {
    for spec in every_kind() {
        let svg = charts::draw(&spec, &Theme::default(), 900.0);
        let document = Document::parse(&svg).unwrap();
        let root = document.root_element();
        assert_eq!(root.attribute("role"), Some("img"));
        assert_eq!(root.attribute("aria-label"), Some(spec.alt.as_str()));
        let (width, height) = charts::size(&spec, 900.0);
        assert_eq!(width, 900);
        assert_eq!(
            root.attribute("viewBox"),
            Some(format!("0 0 900 {height}").as_str())
        );
        // Several charts stand in one page, so that an id would be there twice.
        assert!(
            document
                .descendants()
                .all(|node| node.attribute("id").is_none())
        );
    }
}

#[test]
fn every_text_is_drawn_and_has_room() {
    for spec in every_kind() {
        let svg = charts::draw_card(&spec, "Trailhead · October 2026", &Theme::default(), 1000.0);
        let all: String = text_boxes(&svg)
            .iter()
            .map(|(words, _)| without_spaces(words))
            .collect();
        for text in charts::drawn_texts(&spec) {
            assert!(all.contains(&without_spaces(text)), "{text}");
        }
        assert_eq!(complaint(&svg), None);
        assert_eq!(
            complaint(&charts::draw(&spec, &Theme::default(), 1000.0)),
            None
        );
    }
}

#[test]
fn title_and_note_are_left_to_the_page() {
    for spec in every_kind() {
        let svg = charts::draw(&spec, &Theme::default(), 1000.0);
        assert!(!svg.contains(&spec.title) && !svg.contains(&spec.note));
    }
}

#[test]
fn letters_are_set_in_the_font_that_has_them() {
    let svg = charts::draw(&bars(), &Theme::default(), 1000.0);
    let document = Document::parse(&svg).unwrap();
    let mut families = Vec::new();
    for node in document.descendants().filter(Node::is_text) {
        let family = node
            .ancestors()
            .find_map(|node| node.attribute("font-family"));
        for character in node
            .text()
            .unwrap()
            .chars()
            .filter(|character| !character.is_whitespace())
        {
            let wanted = audiencefit::i18n::fonts::family_for(character).unwrap();
            let family = family.unwrap().split(',').next().unwrap();
            // Marks and joiners stay with their letter.
            if character.is_alphabetic() {
                assert_eq!(family, wanted, "{character}");
            }
            families.push(wanted);
        }
    }
    for family in [
        "Noto Sans",
        "Noto Sans Thai",
        "Noto Sans Gujarati",
        "Noto Sans Devanagari",
    ] {
        assert!(families.contains(&family), "{family}");
    }
}

#[test]
fn a_target_beyond_the_axis_is_not_drawn_at_its_end() {
    // The bars reach to 41 % and the axis is asked to end at 50 %, but a target stands at 60 %.
    let svg = charts::draw(&bars(), &Theme::default(), 1000.0);
    assert!(text_boxes(&svg).iter().any(|(words, _)| words == "60%"));
    let ticks = text_boxes(&svg)
        .into_iter()
        .filter(|(words, _)| words == "60%")
        .count();
    assert_eq!(
        ticks, 2,
        "the number of the target and the tick of the axis"
    );
}

#[test]
fn a_picture_that_stands_alone_says_of_whom_and_when_it_is() {
    let mut chart = bars();
    chart.source = "LinkedIn".to_owned();
    let of = "Trailhead Sneakers · October 2026";
    let card = charts::draw_card(&chart, of, &Theme::default(), 1000.0);
    assert!(card.contains("Trailhead Sneakers · October 2026 · LinkedIn"));
    // On a page the page says it.
    let drawing = charts::draw(&chart, &Theme::default(), 1000.0);
    assert!(!drawing.contains("October 2026"));
}

#[test]
fn words_that_do_not_fit_are_kept_whole_for_those_who_point_at_them() {
    let label = ["no name at all"; 40].join(" ");
    let draw = |label: &str, width: f64| {
        let kind = ChartKind::IntervalBars(IntervalBars {
            bars: vec![bar(label, 0.5, "50%")],
            max: 1.0,
            declared_label: None,
            target_label: None,
        });
        let svg = charts::draw(&spec(kind), &Theme::default(), width);
        assert_eq!(complaint(&svg), None);
        svg
    };
    assert!(draw(&label, 600.0).contains(&format!("<title>{label}</title>")));
    // What networks call places and trades is never cut, in half a page neither.
    for name in [
        "Yongin, Gyeonggi-do, South Korea",
        "Education Administration Programs",
        "Media and Communication, Publishing and Advertising Services",
    ] {
        let svg = draw(name, 400.0);
        assert!(!svg.contains('…') && !svg.contains("<title>"), "{name}");
        let drawn: Vec<String> = text_boxes(&svg)
            .into_iter()
            .map(|(words, _)| words)
            .collect();
        let drawn = drawn.join(" ");
        for word in name.split(' ') {
            assert!(drawn.contains(word), "{word} in {drawn}");
        }
    }
}

#[test]
fn a_heat_map_with_many_columns_breaks_into_panels_not_words() {
    let columns = [
        "age",
        "gender",
        "country",
        "region",
        "language",
        "interest",
        "seniority",
        "industry",
    ];
    let kind = ChartKind::FitHeatMap(FitHeatMap {
        columns: columns.iter().map(|&head| head.to_owned()).collect(),
        rows: vec![(
            "Instagram".to_owned(),
            vec![HeatCell::Fit(0.5, "50%".to_owned()); columns.len()],
        )],
        not_enough_label: "not enough data".to_owned(),
        absent_label: "absent".to_owned(),
    });
    let svg = charts::draw(&spec(kind), &Theme::default(), 440.0);
    let boxes = text_boxes(&svg);
    for head in columns {
        assert!(boxes.iter().any(|(words, _)| words == head), "{head}");
    }
    assert!(
        boxes
            .iter()
            .filter(|(words, _)| words == "Instagram")
            .count()
            > 1
    );
    assert_eq!(complaint(&svg), None);
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => 0.0..1.0,
        1 => Just(0.0),
        1 => Just(1.0),
        1 => Just(1e-9),
        1 => Just(f64::NAN),
        1 => Just(f64::INFINITY),
        1 => Just(-0.5),
    ]
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z ]{0,40}",
        1 => Just("ผู้หญิงที่สนใจเครื่องสำอางและแฟชั่นในกรุงเทพมหานคร".to_owned()),
        1 => Just("સ્ત્રીઓ અને પુરુષો".to_owned()),
        1 => Just("<b>&\u{0}\"'".to_owned()),
        1 => Just("W".repeat(120)),
    ]
}

fn any_kind() -> impl Strategy<Value = ChartKind> {
    let curve = (
        prop::collection::vec(number(), 0..90),
        any::<(u8, u8, u8, u8)>(),
        words(),
    )
        .prop_map(|(shares, (from, to, first_age, end), label)| {
            ChartKind::AgeCurve(AgeCurve {
                first_age: first_age % 100,
                steps: vec![
                    (
                        AgeBand {
                            from,
                            to: Some(end),
                        },
                        0.1,
                    ),
                    (AgeBand::open(to), 0.2),
                ],
                shares,
                declared: Some((from, to, label.clone())),
                core: Some((to, end, label.clone())),
                x_label: label.clone(),
                y_label: label,
            })
        });
    let pyramid =
        prop::collection::vec((words(), number(), number(), number()), 0..9).prop_map(|bands| {
            let band = |(label, female, male, inside)| PyramidBand {
                label,
                female,
                male,
                inside,
            };
            ChartKind::AgePyramid(AgePyramid {
                bands: bands.into_iter().map(band).collect(),
                female_label: "Women".to_owned(),
                male_label: "Men".to_owned(),
                inside_label: "inside".to_owned(),
                outside_label: String::new(),
            })
        });
    let one_bar = (
        words(),
        number(),
        number(),
        prop::option::of(number()),
        any::<(bool, bool)>(),
    );
    let bars = (prop::collection::vec(one_bar, 0..12), number()).prop_map(|(bars, max)| {
        let bar =
            |(label, value, end, target, (declared, rest)): (String, _, _, _, (bool, bool))| Bar {
                value_label: label.chars().take(20).collect(),
                label,
                value,
                interval: Some((end, value)),
                declared,
                target,
                rest,
            };
        ChartKind::IntervalBars(IntervalBars {
            bars: bars.into_iter().map(bar).collect(),
            max,
            declared_label: Some("declared".to_owned()),
            target_label: None,
        })
    });
    let row = (words(), prop::collection::vec((0..3, number()), 0..13));
    let heat = prop::collection::vec(row, 0..6).prop_map(|rows| {
        let cell = |(kind, fit): (i32, f64)| match kind {
            0 => HeatCell::Fit(fit, "62%".to_owned()),
            1 => HeatCell::NotEnough("43 people".to_owned()),
            _ => HeatCell::Absent,
        };
        ChartKind::FitHeatMap(FitHeatMap {
            columns: vec!["age".to_owned(), "company size".to_owned()],
            rows: rows
                .into_iter()
                .map(|(name, cells)| (name, cells.into_iter().map(cell).collect()))
                .collect(),
            not_enough_label: "not enough".to_owned(),
            absent_label: "absent".to_owned(),
        })
    });
    let split = prop::collection::vec((words(), number(), number()), 0..8).prop_map(|parts| {
        let part = |(label, won, lost): (String, f64, f64)| SplitPart {
            label,
            won: won * 100.0,
            lost: lost * 100.0,
            value_label: "some points".to_owned(),
        };
        ChartKind::ScoreSplit(ScoreSplit {
            parts: parts.into_iter().map(part).collect(),
            won_label: "won".to_owned(),
            lost_label: "lost".to_owned(),
        })
    });
    prop_oneof![curve, pyramid, bars, heat, split]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_cut_or_overlaps_whatever_is_drawn(kind in any_kind(), width in 340.0..1400.0_f64) {
        let svg = charts::draw(&spec(kind), &Theme::default(), width);
        prop_assert!(["=\"NaN", "=\"inf", "=\"-inf", ",NaN", ",inf", ",-inf"].iter().all(|number| !svg.contains(number)));
        prop_assert_eq!(complaint(&svg), None);
    }
}

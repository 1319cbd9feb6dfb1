//! Charts: every kind is drawn whole, whatever the numbers and words are.

use audiencefit::charts;
use audiencefit::domain::AgeBand;
use audiencefit::i18n::fonts::{missing_glyph, text_width};
use audiencefit::i18n::geography::{country_name, is_country};
use audiencefit::i18n::{Lang, Texts};
use audiencefit::report::{
    AgeCurve, AgePyramid, Bar, ChartKind, ChartSpec, Cohort, CohortCell, CohortTriangle, Continent,
    Conversion, CountryTile, DotRow, FitHeatMap, Funnel, FunnelStep, GapBars, GapRow, HeatCell,
    IntervalBars, IntervalDots, MonthPanel, MonthPoint, PyramidBand, RankedBars, RankedRow,
    ScoreSplit, Slope, SlopeEnd, SlopeRow, SmallMultiples, SplitPart, StepKind, SurvivalCurve,
    SurvivalStep, Theme, TileMap, TileState, Unit, Waterfall, WaterfallStep, twin,
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
        bounds: Vec::new(),
        bounds_label: None,
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
        declared_label: Some("declared: 25 to 40".to_owned()),
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

fn every_kind() -> Vec<ChartSpec> {
    let mut kinds = vec![curve(), pyramid(), bars(), heat_map(), split()];
    let labels = ["age", "gender", "country", "language"].map(str::to_owned);
    kinds.extend(new_kinds(&labels, &[0.12, -0.2, 0.05, 0.4], "12% (10–14%)"));
    kinds
}

/// The kinds that are built of rows alike, with these labels and numbers; every other word in them is
/// a label too.
fn new_kinds(labels: &[String], numbers: &[f64], value: &str) -> Vec<ChartSpec> {
    let number = |row: usize| numbers[row % numbers.len().max(1)];
    let interval = |row: usize| Some((number(row) - 0.1, number(row) * 1.5 + 0.02));
    let word = |at: usize| {
        labels
            .get(at % labels.len().max(1))
            .cloned()
            .unwrap_or_default()
    };
    let value_label = value.to_owned();
    let rows = || labels.iter().cloned().enumerate();
    let end = |row: usize| SlopeEnd {
        value: number(row),
        interval: interval(row),
        value_label: value_label.clone(),
    };
    let months: Vec<String> = (0..6).map(word).filter(|word| !word.is_empty()).collect();
    let all = [
        ChartKind::GapBars(GapBars {
            rows: rows()
                .map(|(row, label)| GapRow {
                    label,
                    value: number(row),
                    interval: interval(row),
                    value_label: value_label.clone(),
                })
                .collect(),
            unit: Unit::Points,
            below_label: word(0),
            above_label: word(1),
            x_label: word(2),
        }),
        ChartKind::IntervalDots(IntervalDots {
            rows: rows()
                .map(|(row, label)| DotRow {
                    label,
                    value: number(row),
                    interval: interval(row),
                    value_label: value_label.clone(),
                    sure: row % 2 == 0,
                })
                .collect(),
            unit: Unit::Times,
            reference: Some((1.0, word(0))),
            sure_label: Some(word(1)),
            unsure_label: Some(word(2)),
            x_label: word(3),
        }),
        ChartKind::RankedBars(RankedBars {
            rows: rows()
                .map(|(row, label)| RankedRow {
                    label,
                    value: number(row),
                    interval: interval(row),
                    value_label: value_label.clone(),
                    first: number(row),
                    second: 0.3,
                    chance_label: word(row + 1),
                })
                .collect(),
            unit: Unit::Share,
            first_label: word(0),
            second_label: word(1),
            x_label: word(2),
        }),
        ChartKind::TileMap(TileMap {
            continents: [
                Continent::NorthAmerica,
                Continent::SouthAmerica,
                Continent::Europe,
                Continent::Africa,
                Continent::Asia,
                Continent::Oceania,
            ]
            .into_iter()
            .enumerate()
            .map(|(place, continent)| {
                let tiles = rows().filter(|(row, _)| row % 6 == place);
                let tile = |(row, name): (usize, String)| CountryTile {
                    code: ["US", "IN", "WW", "MM", "LI"][row % 5].to_owned(),
                    name,
                    state: if row % 4 == 3 {
                        TileState::NotListed
                    } else {
                        TileState::Share(number(row), value_label.clone())
                    },
                    marked: row % 2 == 0,
                };
                (continent, word(place), tiles.map(tile).collect())
            })
            .collect(),
            rest: Some((word(0), number(0), value_label.clone())),
            marked_label: Some(word(1)),
            not_listed_label: word(2),
        }),
        ChartKind::Slope(Slope {
            rows: rows()
                .map(|(row, label)| SlopeRow {
                    label,
                    from: (row % 5 != 1).then(|| end(row)),
                    to: (row % 5 != 2).then(|| end(row + 1)),
                    strong: row == 0,
                })
                .collect(),
            unit: Unit::Share,
            from_label: word(0),
            to_label: word(1),
            missing_label: word(2),
        }),
        ChartKind::SmallMultiples(SmallMultiples {
            panels: rows()
                .map(|(row, label)| MonthPanel {
                    label,
                    points: (0..months.len())
                        .map(|month| {
                            (month != 2 + row % 3).then(|| MonthPoint {
                                value: number(row + month),
                                interval: interval(row + month),
                                value_label: value_label.clone(),
                            })
                        })
                        .collect(),
                })
                .collect(),
            months,
            unit: Unit::Share,
            band_label: word(0),
            missing_label: word(1),
            y_label: word(2),
        }),
        ChartKind::Waterfall(Waterfall {
            steps: rows()
                .map(|(row, label)| WaterfallStep {
                    label,
                    kind: if row == 0 {
                        StepKind::Total
                    } else {
                        StepKind::Change
                    },
                    value: number(row) * 1000.0,
                    interval: Some((number(row) * 900.0, number(row) * 1200.0)),
                    value_label: value_label.clone(),
                })
                .collect(),
            unit: Unit::Amount,
            gain_label: word(0),
            loss_label: word(1),
            x_label: word(2),
        }),
        ChartKind::CohortTriangle(CohortTriangle {
            columns: labels.to_vec(),
            cohorts: rows()
                .map(|(row, label)| Cohort {
                    label,
                    cells: (0..labels.len() - row)
                        .map(|month| match month % 3 {
                            0 => CohortCell::Kept(number(month), value_label.clone()),
                            1 => CohortCell::TooFew(word(month)),
                            _ => CohortCell::NotYet,
                        })
                        .collect(),
                })
                .collect(),
            too_few_label: word(0),
        }),
        ChartKind::SurvivalCurve(SurvivalCurve {
            steps: rows()
                .map(|(row, _)| SurvivalStep {
                    time: row as f64 + 0.5,
                    waiting: 1.0 / (row as f64 + 1.3),
                    low: number(row),
                    high: 1.0 / (row as f64 + 1.1),
                })
                .collect(),
            end: labels.len() as f64,
            ticks: rows().map(|(row, label)| (row as f64, label)).collect(),
            median: Some((number(0), word(0))),
            censored: vec![1.2, f64::NAN, 3.0],
            censored_label: word(1),
            band_label: word(2),
            x_label: word(3),
            y_label: word(4),
        }),
        ChartKind::Funnel(Funnel {
            steps: rows()
                .map(|(row, label)| FunnelStep {
                    label,
                    count: number(row),
                    count_label: value_label.clone(),
                    conversion: (row > 0).then(|| Conversion {
                        value: number(row),
                        interval: interval(row),
                        label: word(row + 1),
                    }),
                })
                .collect(),
            base_label: word(0),
        }),
    ];
    all.into_iter().map(spec).collect()
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
fn complaint(svg: &str) -> Option<String> {
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

/// Country names and what users call their groups, by language: the five longest names of each.
fn longest_names() -> Vec<(&'static str, Vec<String>)> {
    let letters = || 'A'..='Z';
    let codes: Vec<String> = letters()
        .flat_map(|first| letters().map(move |second| format!("{first}{second}")))
        .filter(|code| is_country(code))
        .collect();
    ["en", "es", "gu", "bn", "th", "ne"]
        .into_iter()
        .map(|lang| {
            let mut names: Vec<String> = codes
                .iter()
                .filter_map(|code| country_name(code, lang))
                .collect();
            names.sort_by(|left, right| {
                let width = |name: &str| text_width(name, 16.0, false);
                width(right).total_cmp(&width(left)).then(left.cmp(right))
            });
            names.truncate(5);
            assert_eq!(names.len(), 5, "{lang}");
            (lang, names)
        })
        .collect()
}

/// The other kinds with long words and odd numbers.
fn old_kinds(labels: &[String], numbers: &[f64], value: &str) -> Vec<ChartSpec> {
    let number = |row: usize| numbers[row % numbers.len().max(1)];
    let word = |at: usize| {
        labels
            .get(at % labels.len().max(1))
            .cloned()
            .unwrap_or_default()
    };
    let rows = || labels.iter().cloned().enumerate();
    let all = [
        ChartKind::AgeCurve(AgeCurve {
            first_age: 13,
            shares: (0..labels.len()).map(number).collect(),
            declared: Some((25, 40, word(0))),
            core: Some((17, 21, word(1))),
            steps: vec![(AgeBand::closed(13, 17), number(0))],
            bounds: (0..labels.len())
                .map(|row| (number(row), number(row + 1)))
                .collect(),
            bounds_label: Some(word(2)),
            x_label: word(3),
            y_label: word(4),
        }),
        ChartKind::AgePyramid(AgePyramid {
            bands: rows()
                .map(|(row, _)| PyramidBand {
                    label: format!("{row}–{}", row + 9),
                    female: number(row),
                    male: number(row + 1),
                    inside: number(row),
                })
                .collect(),
            female_label: word(0),
            male_label: word(1),
            inside_label: word(2),
            outside_label: word(3),
            declared_label: Some(word(4)),
        }),
        ChartKind::IntervalBars(IntervalBars {
            bars: rows()
                .map(|(row, label)| Bar {
                    target: (row % 2 == 0).then(|| number(row + 1)),
                    declared: row % 3 == 0,
                    rest: row % 4 == 3,
                    interval: Some((number(row), number(row + 1))),
                    value: number(row),
                    ..bar(&label, 0.5, value)
                })
                .collect(),
            max: 0.5,
            declared_label: Some(word(0)),
            target_label: Some(word(1)),
        }),
        ChartKind::FitHeatMap(FitHeatMap {
            columns: labels.to_vec(),
            rows: rows()
                .map(|(row, label)| {
                    let cell = |column: usize| match (row + column) % 3 {
                        0 => HeatCell::Fit(number(column), value.to_owned()),
                        1 => HeatCell::NotEnough(word(column)),
                        _ => HeatCell::Absent,
                    };
                    (label, (0..labels.len()).map(cell).collect())
                })
                .collect(),
            not_enough_label: word(0),
            absent_label: word(1),
        }),
        ChartKind::ScoreSplit(ScoreSplit {
            parts: rows()
                .map(|(row, label)| SplitPart {
                    label,
                    won: number(row) * 100.0,
                    lost: number(row + 1) * 100.0,
                    value_label: value.to_owned(),
                })
                .collect(),
            won_label: word(0),
            lost_label: word(1),
        }),
    ];
    all.into_iter().map(spec).collect()
}

/// Says what is wrong with a drawing of any words and numbers.
fn fault(spec: &ChartSpec, width: f64) -> Option<String> {
    let svg = charts::draw(spec, &Theme::default(), width);
    for number in [
        "=\"NaN", "=\"inf", "=\"-inf", ",NaN", ",inf", ",-inf", " NaN",
    ] {
        if svg.contains(number) {
            return Some(format!("{number} in the picture"));
        }
    }
    let document = Document::parse(&svg).expect("well-formed XML");
    let mut drawn = String::new();
    for text in document
        .descendants()
        .filter(|node| node.has_tag_name("text"))
    {
        let words = shown(text);
        if let Some(missing) = missing_glyph(&words) {
            return Some(format!("no glyph for {missing:?} in {words:?}"));
        }
        let whole = text.children().find(|node| node.has_tag_name("title"));
        if words.contains('…') && whole.is_none() {
            return Some(format!("{words:?} is cut and its whole text is lost"));
        }
        drawn.push_str(&without_spaces(&words));
        drawn.push_str(&without_spaces(
            whole.and_then(|whole| whole.text()).unwrap_or_default(),
        ));
    }
    complaint(&svg)
}

fn try_all(name: &str, labels: &[String], numbers: &[f64], value: &str, widths: &[f64]) {
    let kinds = new_kinds(labels, numbers, value).into_iter();
    for spec in kinds.chain(old_kinds(labels, numbers, value)) {
        for width in widths {
            if let Some(fault) = fault(&spec, *width) {
                let kind: String = format!("{:?}", spec.kind).chars().take(14).collect();
                panic!("{kind}, {name}, {width} wide: {fault}");
            }
        }
    }
}

const WIDTHS: [f64; 4] = [340.0, 400.0, 840.0, 1000.0];

#[test]
fn the_longest_names_of_every_language_have_room() {
    for (lang, names) in longest_names() {
        try_all(
            lang,
            &names,
            &[0.12, -0.2, 0.05, 0.4, 1.7],
            "12.3% (10.1–14.5%)",
            &WIDTHS,
        );
    }
}

#[test]
fn names_of_forty_letters_and_of_one_have_room() {
    let long: Vec<String> = (0..5)
        .map(|place| format!("{}{place}", "Women_who_run_at_night_in_big_cities_xyz"))
        .collect();
    try_all("long", &long, &[0.12, -0.2, 0.05], "12%", &WIDTHS);
    let short: Vec<String> = ["W", "i", "ผ", "ક", "ম"].map(str::to_owned).to_vec();
    try_all("short", &short, &[0.12, -0.2, 0.05], "1", &WIDTHS);
    let digits: Vec<String> = ["१२% – ३४%", "১২%", "૧૨%", "๑๒%", "12 %"]
        .map(str::to_owned)
        .to_vec();
    try_all(
        "digits",
        &digits,
        &[0.12, 0.2, 0.05],
        "१२.३% (१०.१–१४.५%)",
        &WIDTHS,
    );
}

#[test]
fn odd_numbers_and_no_row_one_row_and_sixty_are_drawn() {
    let odd: [&[f64]; 8] = [
        &[f64::NAN, 0.4, f64::INFINITY],
        &[f64::NAN],
        &[f64::NEG_INFINITY, -1e300, 1e300],
        &[0.0],
        &[0.3],
        &[1e-9, 3e-9],
        &[-0.5, -0.1],
        &[0.0, 1.0],
    ];
    for (place, numbers) in odd.into_iter().enumerate() {
        for rows in [0, 1, 4] {
            let labels: Vec<String> = (0..rows).map(|row| format!("group {row}")).collect();
            let name = format!("numbers {place}, {rows} rows");
            try_all(&name, &labels, numbers, "12% (10–14%)", &[340.0, 1000.0]);
        }
    }
    let labels: Vec<String> = (0..60).map(|row| format!("group {row}")).collect();
    try_all(
        "60 rows",
        &labels,
        &[0.12, -0.2, 0.05],
        "12% (10–14%)",
        &[340.0, 1000.0],
    );
}

#[test]
fn every_chart_has_a_table_with_its_words() {
    let texts = Texts::new(Lang::En);
    for spec in every_kind() {
        let table = twin(&spec, &texts);
        assert_eq!(table.caption, spec.title);
        assert_eq!(table.note, spec.note);
        assert!(!table.rows.is_empty());
        for row in &table.rows {
            assert_eq!(row.len(), table.columns.len(), "{table:?}");
            assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
        }
        let all = format!("{table:?}");
        assert!(!all.contains("NaN") && !all.contains("[chart-"), "{all}");
    }
    // Numbers of the table are those of the chart: 12 points with a range from 2 to 20.
    let gap = GapBars {
        rows: vec![GapRow {
            label: "age".to_owned(),
            value: -0.12,
            interval: Some((-0.2, -0.02)),
            value_label: "12 points fewer".to_owned(),
        }],
        unit: Unit::Points,
        below_label: "fewer".to_owned(),
        above_label: "more".to_owned(),
        x_label: "points".to_owned(),
    };
    let table = twin(&spec(ChartKind::GapBars(gap)), &texts);
    assert_eq!(table.rows, [["age", "12 points fewer", "-20 to -2"]]);
    // A country that no list has is not nought.
    let map = TileMap {
        continents: vec![(
            Continent::Asia,
            "Asia".to_owned(),
            vec![CountryTile {
                code: "NP".to_owned(),
                name: "Nepal".to_owned(),
                state: TileState::NotListed,
                marked: true,
            }],
        )],
        rest: None,
        marked_label: Some("you sell there".to_owned()),
        not_listed_label: "not listed".to_owned(),
    };
    let table = twin(&spec(ChartKind::TileMap(map)), &texts);
    assert_eq!(table.rows, [["Asia", "Nepal", "not listed", "yes"]]);
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
                bounds: shares
                    .iter()
                    .map(|share| (share / 2.0, share * 1.5))
                    .collect(),
                bounds_label: Some("at most".to_owned()),
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
                declared_label: Some("declared".to_owned()),
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

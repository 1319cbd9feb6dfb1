//! Renderers against a hand-made report with every kind of block: what the files hold, that they
//! are safe to open, that they need nothing from outside, and that they are the same every time.

use std::collections::BTreeMap;

use audiencefit::canonical::{
    AudienceTable, BlockRecord, Canonical, Cell, Channel, Completeness, Fate,
};
use audiencefit::diag::{Code, Diagnostic, Place};
use audiencefit::domain::{
    AgeBand, Audience, Base, Dimension, Gender, Label, Month, Network, Period, Unit,
};
use audiencefit::findings::{
    Basis, Estimate, FINDING_COLUMNS, Finding, Interval, Quantity, Subject, Verdict,
};
use audiencefit::i18n::Lang;
use audiencefit::renderers::{
    self, Edition, Output, Paper, PdfClaim, RenderError, RenderInput, RenderOptions, Template,
};
use audiencefit::report::{
    Action, AgeCurve, Align, Bar, Block, ChartKind, ChartSpec, IntervalBars, KeyFigure, Report,
    Section, Span, Table, Theme,
};

/// Everything that a renderer sees.
struct Fixture {
    report: Report,
    findings: Vec<Finding>,
    canonical: Canonical,
    diagnostics: Vec<Diagnostic>,
}

impl Fixture {
    fn new() -> Self {
        Self {
            report: report(),
            findings: findings(),
            canonical: canonical(),
            diagnostics: vec![
                Diagnostic::new(Code::warning("rows-rejected"))
                    .at(Place::file("exports/audience.csv").at_row(7))
                    .with("rows", 2_u32)
                    .with("reason", "no number"),
            ],
        }
    }

    fn try_render(&self, format: &str) -> Result<Vec<Output>, RenderError> {
        let spec = renderers::find(format).expect("the format is registered");
        (spec.render)(&RenderInput {
            report: &self.report,
            findings: &self.findings,
            canonical: &self.canonical,
            diagnostics: &self.diagnostics,
            theme: &Theme::default(),
            options: &RenderOptions::default(),
            template: None,
        })
    }

    fn render(&self, format: &str) -> Vec<Output> {
        self.try_render(format)
            .expect("the fixture can be rendered")
    }

    /// The only output of a format as text.
    fn text(&self, format: &str) -> String {
        let mut outputs = self.render(format);
        assert_eq!(outputs.len(), 1);
        String::from_utf8(outputs.remove(0).bytes).expect("UTF-8")
    }
}

fn findings() -> Vec<Finding> {
    let in_profile = Estimate {
        value: 0.4625,
        likely: Some(Interval {
            low: 0.44,
            high: 0.49,
        }),
        hard: Some(Interval {
            low: 0.4,
            high: 0.52,
        }),
        basis: Basis {
            people: Some(12_480.0),
            base: Some(Base::Known),
            method: "pclm",
            ..Basis::default()
        },
    };
    let gap = Estimate {
        value: -0.125,
        likely: None,
        hard: None,
        basis: Basis::default(),
    };
    let subject = |segment: &str| Subject {
        profile: Some("core".to_owned()),
        audience: Some(Audience::Followers),
        dimension: Some(Dimension::Age),
        segment: Some(segment.to_owned()),
        ..Subject::default()
    };
    vec![
        Finding::new("audience", "share", subject("25-40"), Quantity::Share).estimate(in_profile),
        Finding::new(
            "audience",
            "note",
            subject("=HYPERLINK(\"x\")"),
            Quantity::Words,
        )
        .text("-2+3, \"quoted\""),
        Finding::new("fit", "gap", subject("25-40"), Quantity::Gap)
            .estimate(gap)
            .verdict(Verdict::Weak),
    ]
}

fn canonical() -> Canonical {
    let month = Month::new(2026, 10).expect("a month");
    let cell = |from, to, gender, share| Cell {
        labels: vec![Label::Age(AgeBand::closed(from, to)), Label::Gender(gender)],
        count: None,
        share,
        index: None,
        row: 3,
        at_most: false,
    };
    Canonical {
        tables: vec![AudienceTable {
            place: Place::file("exports/audience.csv").at_row(2),
            source: "meta-audience",
            channel: Channel {
                name: "instagram".to_owned(),
                network: Network::Instagram,
                account: None,
            },
            audience: Audience::Followers,
            period: Period::month(month),
            dimensions: vec![Dimension::Age, Dimension::Gender],
            base: Base::Known,
            unit: Unit::People,
            total: None,
            share_step: Some(0.001),
            by_person: false,
            completeness: Completeness::Complete,
            cells: vec![
                cell(18, 24, Gender::Female, Some(0.31)),
                cell(18, 24, Gender::Male, Some(0.22)),
                cell(25, 34, Gender::Female, None),
            ],
        }],
        inputs: vec![BlockRecord {
            place: Place::file("exports/audience.csv").at_row(1),
            hash: "0f".repeat(32),
            block: 1,
            source: Some("meta-audience"),
            fate: Fate::Used,
            kind: "age_gender".to_owned(),
            channel: Some("instagram".to_owned()),
            network: Some(Network::Instagram),
            period: Some(Period::month(month)),
            rows: 5,
            read: 3,
            set_aside: 2,
            rejected: 0,
            coverage: None,
            completeness: None,
        }],
        ..Canonical::default()
    }
}

fn report() -> Report {
    Report {
        lang: "en".to_owned(),
        brand: "Trailhead Sneakers".to_owned(),
        month: "2026-10".to_owned(),
        title: "Audience report, October 2026".to_owned(),
        subtitle:
            "Instagram, Facebook, TikTok, YouTube and LinkedIn; numbers from 1 to 31 October 2026"
                .to_owned(),
        footer: "Trailhead Sneakers · October 2026".to_owned(),
        sections: vec![summary(), audience(), inputs()],
    }
}

fn summary() -> Section {
    let figure = |label: &str, value: &str, detail: &str| KeyFigure {
        label: label.to_owned(),
        value: value.to_owned(),
        detail: detail.to_owned(),
    };
    let action = |what: &str, number: &str, doubt: &str, effect: &str| Action {
        what: what.to_owned(),
        number: number.to_owned(),
        doubt: doubt.to_owned(),
        effect: effect.to_owned(),
    };
    Section {
        id: "summary",
        question: "Do the people who follow us match the customers we declared?".to_owned(),
        answer: "You declared 25- to 40-year-olds. 46% (likely 44–49%) of your followers are; half of your audience is about 20 to 28.".to_owned(),
        blocks: vec![
            Block::Figures(vec![
                figure("Fit score", "58", "likely 54–61 of 100"),
                figure("In the declared ages", "46%", "likely 44–49%"),
                figure("Median age", "27", "likely 26–28 years"),
                figure("Women", "61%", "of those whose gender is known"),
                figure("People", "128,450", "followers of five channels, pooled"),
            ]),
            Block::Paragraph("The gap is one of age: gender and country match what you declared. Your followers are younger than your customers on every network but LinkedIn.".to_owned()),
            Block::Actions(vec![
                action("Decide whether 20- to 24-year-olds are customers.", "31% of your followers are 20 to 24", "Likely 29–33%; stated by four of five networks", "The fit score would rise from 58 to 79"),
                action("Put the next campaign on Facebook and LinkedIn.", "64% of followers there are in the declared ages", "Likely 60–68%", "About 9,000 more people in the profile for the same reach"),
                action("Ask for the age export of X.", "11% of your followers are on X", "X gives no demographics", ""),
            ]),
            Block::Chart(Box::new(age_curve())),
            Block::Note("Shares are of followers whose age is known to the network. People who follow on several networks are counted once on each.".to_owned()),
        ],
    }
}

/// A smooth hill with its top at 24 years.
fn age_curve() -> ChartSpec {
    let shares: Vec<f64> = (0..60_u32)
        .map(|year| {
            let distance = (f64::from(year) - 11.0) / 8.0;
            0.055 / (1.0 + distance * distance)
        })
        .collect();
    ChartSpec {
        id: "age-curve".to_owned(),
        title: "Your followers are ten years younger than you planned".to_owned(),
        note: "Share of followers at each year of age; pooled over five channels, weighted by followers.".to_owned(),
        alt: "A curve of ages from 13 to 72. It is highest at 24 years; the declared range from 25 to 40 lies to the right of it.".to_owned(),
        source: String::new(),
        lang: Lang::En,
        span: Span::Page,
        kind: ChartKind::AgeCurve(AgeCurve {
            first_age: 13,
            shares,
            declared: Some((25, 40, "declared: 25–40".to_owned())),
            core: Some((20, 28, "half are 20–28".to_owned())),
            steps: Vec::new(),
            bounds: Vec::new(),
            bounds_label: None,
            x_label: "Age in years".to_owned(),
            y_label: "Share of followers".to_owned(),
        }),
    }
}

fn audience() -> Section {
    let countries = [
        ("Spain", 0.41),
        ("Mexico", 0.18),
        ("Argentina", 0.09),
        ("Colombia", 0.07),
        ("United States", 0.06),
        ("Everything else", 0.19),
    ];
    let bars = countries
        .iter()
        .map(|(label, value)| Bar {
            label: (*label).to_owned(),
            value: *value,
            interval: Some((value - 0.01, value + 0.01)),
            value_label: format!("{:.0}%", value * 100.0),
            declared: *label == "Spain",
            target: None,
            rest: *label == "Everything else",
        })
        .collect();
    let chart = ChartSpec {
        id: "countries".to_owned(),
        title: "Four in ten live in Spain, where you ship".to_owned(),
        note: "Share of followers by country; whiskers are likely ranges.".to_owned(),
        alt: "Bars: Spain 41%, Mexico 18%, Argentina 9%, Colombia 7%, United States 6%, everything else 19%.".to_owned(),
        source: String::new(),
        lang: Lang::En,
        span: Span::Page,
        kind: ChartKind::IntervalBars(IntervalBars {
            bars,
            max: 0.5,
            declared_label: Some("in your profile".to_owned()),
            target_label: None,
        }),
    };
    let row = |cells: [&str; 4]| cells.map(str::to_owned).to_vec();
    Section {
        id: "audience",
        question: "Who are they really?".to_owned(),
        answer: "Young women in Spain and Mexico, half of them between 20 and 28.".to_owned(),
        blocks: vec![
            Block::Heading("Countries".to_owned()),
            Block::Paragraph(
                "Networks list at most ten countries; what they cut off is shown as a rest."
                    .to_owned(),
            ),
            Block::Chart(Box::new(chart)),
            Block::Heading("Channels".to_owned()),
            Block::Table(Table {
                caption: "Instagram is the youngest channel, LinkedIn the oldest".to_owned(),
                columns: vec![
                    ("Channel".to_owned(), Align::Start),
                    ("People".to_owned(), Align::End),
                    ("In the declared ages".to_owned(), Align::End),
                    ("Likely".to_owned(), Align::End),
                ],
                rows: vec![
                    row(["Instagram | @trailhead_sneakers", "64,210", "41%", "39–43%"]),
                    row(["Facebook", "31,874", "58%", "55–61%"]),
                    row(["TikTok", "22,066", "29%", "26–33%"]),
                    row(["LinkedIn", "1,204", "71%", "62–79%"]),
                    row(["X", "9,096", "not measured", "–"]),
                ],
                note: "Of followers whose age is known to the network.".to_owned(),
            }),
            Block::Note("Cities: Zürich, Łódź, Αθήνα, Київ, સુરત, ঢাকা, काठमाडौं, กรุงเทพฯ".to_owned()),
        ],
    }
}

fn inputs() -> Section {
    let mut rows = Vec::new();
    for n in 1..=70 {
        let file = if n % 9 == 0 {
            format!(
                "2026-10/instagram/meta-business-suite-Audience-export-2026-10-01_2026-10-31-trailhead-sneakers-{n}.csv"
            )
        } else {
            format!("2026-10/tiktok/FollowerGender-{n}.csv")
        };
        let fate = if n % 5 == 0 {
            "set aside: a list of content without audience numbers"
        } else {
            "used"
        };
        rows.push(vec![
            file,
            "TikTok followers".to_owned(),
            fate.to_owned(),
            (n * 37).to_string(),
            (n * 36).to_string(),
        ]);
    }
    Section {
        id: "inputs",
        question: "What is this built on?".to_owned(),
        answer: "70 files were read; every row is accounted for.".to_owned(),
        blocks: vec![
            Block::Table(Table {
                caption: "Every file and what became of it".to_owned(),
                columns: vec![
                    ("File".to_owned(), Align::Start),
                    ("Taken for".to_owned(), Align::Start),
                    ("What became of it".to_owned(), Align::Start),
                    ("Rows".to_owned(), Align::End),
                    ("Read".to_owned(), Align::End),
                ],
                rows,
                note: "Rows that are not blank; rows read are those whose numbers were taken over.".to_owned(),
            }),
            Block::Heading("Fingerprints".to_owned()),
            Block::Paragraph("BLAKE3 of the first file: 9c2f0e5b1a7d48d3b6f4c9e1a2d3f4b5c6d7e8f90a1b2c3d4e5f60718293a4b5".to_owned()),
        ],
    }
}

/// The rows of the CSV files of all sections, by column name.
fn csv_rows(outputs: &[Output]) -> Vec<BTreeMap<String, String>> {
    let mut rows = Vec::new();
    for output in outputs {
        let mut reader = csv::Reader::from_reader(output.bytes.as_slice());
        let heads = reader.headers().expect("a header").clone();
        for record in reader.records() {
            let record = record.expect("a row");
            rows.push(
                heads
                    .iter()
                    .map(str::to_owned)
                    .zip(record.iter().map(str::to_owned))
                    .collect(),
            );
        }
    }
    rows
}

#[test]
fn csv_has_one_file_a_section_and_no_formulas() {
    let outputs = Fixture::new().render("csv");
    let names: Vec<&str> = outputs.iter().map(|output| output.name.as_str()).collect();
    assert_eq!(names, ["audience", "fit"]);
    for output in &outputs {
        assert!(
            output
                .bytes
                .starts_with(FINDING_COLUMNS.join(",").as_bytes())
        );
        assert!(!output.bytes.contains(&b'\r'));
        assert!(output.bytes.ends_with(b"\n"));
    }
    let rows = csv_rows(&outputs);
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[1]["segment"], "'=HYPERLINK(\"x\")");
    assert_eq!(rows[1]["text"], "'-2+3, \"quoted\"");
    assert_eq!(rows[1]["value"], "");
}

#[test]
fn csv_leaves_numbers_as_they_are() {
    let rows = csv_rows(&Fixture::new().render("csv"));
    assert_eq!(rows[0]["value"], "0.4625");
    assert_eq!(rows[0]["people"], "12480");
    assert_eq!(rows[2]["value"], "-0.125");
}

#[test]
fn json_has_a_version_and_every_finding_of_the_csv() {
    let fixture = Fixture::new();
    let json: serde_json::Value = serde_json::from_str(&fixture.text("json")).expect("JSON");
    assert_eq!(json["schema"], "audiencefit-report");
    assert_eq!(json["schema_version"], 1);
    assert_eq!(json["brand"], "Trailhead Sneakers");
    assert_eq!(json["month"], "2026-10");
    assert_eq!(json["inputs"][0]["hash"], "0f".repeat(32));
    assert_eq!(json["inputs"][0]["coverage"], serde_json::Value::Null);
    assert_eq!(json["diagnostics"][0]["code"], "rows-rejected");
    assert_eq!(json["diagnostics"][0]["place"], "exports/audience.csv:7");
    assert_eq!(json["diagnostics"][0]["args"]["rows"], 2.0);

    let findings = json["findings"].as_array().expect("findings");
    let rows = csv_rows(&fixture.render("csv"));
    assert_eq!(findings.len(), rows.len());
    for (finding, row) in findings.iter().zip(&rows) {
        for column in ["section", "measure", "quantity", "brand"] {
            assert_eq!(finding[column].as_str(), Some(row[column].as_str()));
        }
        assert_eq!(finding["value"].as_f64(), row["value"].parse().ok());
    }
}

#[test]
fn ndjson_has_one_finding_a_line() {
    for output in Fixture::new().render("ndjson") {
        let text = std::str::from_utf8(&output.bytes).expect("UTF-8");
        let sections: Vec<String> = text
            .lines()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"))
            .map(|finding| finding["section"].as_str().unwrap_or_default().to_owned())
            .collect();
        match output.name.as_str() {
            "audience" => assert_eq!(sections, ["audience", "audience"]),
            "fit" => assert_eq!(sections, ["fit"]),
            other => panic!("{other}"),
        }
    }
}

#[test]
fn markdown_tables_keep_their_columns() {
    let text = Fixture::new().text("md");
    let row = text
        .lines()
        .find(|line| line.contains("trailhead"))
        .expect("the row");
    assert_eq!(
        row,
        "| Instagram \\| @trailhead\\_sneakers | 64,210 | 41% | 39–43% |"
    );
    assert!(text.contains("| :--- | ---: | ---: | ---: |"));
    assert!(text.contains("## Who are they really?"));
    assert!(text.contains("A curve of ages from 13 to 72."));
}

#[test]
fn parquet_reads_back() {
    use polars::prelude::{DataType, ParquetReader, SerReader};

    let outputs = Fixture::new().render("parquet");
    let frames: BTreeMap<&str, _> = outputs
        .iter()
        .map(|output| {
            let bytes = std::io::Cursor::new(output.bytes.clone());
            (
                output.name.as_str(),
                ParquetReader::new(bytes).finish().expect("Parquet"),
            )
        })
        .collect();
    assert_eq!(frames["findings"].height(), 3);
    assert_eq!(frames["observations"].height(), 3);
    assert_eq!(frames["inputs"].height(), 1);
    let names: Vec<&str> = frames["findings"]
        .get_column_names()
        .iter()
        .map(|name| name.as_str())
        .collect();
    assert_eq!(names, FINDING_COLUMNS);
    let names: Vec<&str> = frames["observations"]
        .get_column_names()
        .iter()
        .map(|name| name.as_str())
        .collect();
    assert_eq!(names, audiencefit::canonical::OBSERVATION_COLUMNS);
    let share = frames["observations"].column("share").expect("the column");
    assert_eq!(share.null_count(), 1);
    assert_eq!(share.dtype(), &DataType::Float64);
    // A column without a single value keeps its type.
    assert_eq!(
        frames["findings"].column("by").expect("the column").dtype(),
        &DataType::String
    );
}

#[test]
fn html_needs_nothing_from_outside() {
    let page = Fixture::new().text("html");
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\">"));
    assert!(!page.contains("<script"));
    assert!(!page.contains("<link"));
    assert!(!page.contains("@import"));
    assert!(!page.contains("src=\"http"));
    for source in page
        .match_indices("src:url(")
        .map(|(at, found)| &page[at + found.len()..])
    {
        assert!(source.starts_with("data:font/ttf;base64,"));
    }
    assert!(!page.contains("http:") && !page.contains("https:"));
}

/// Every value of an attribute in a page.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let opened = format!(" {attribute}=\"");
    page.match_indices(&opened)
        .filter_map(|(at, _)| page[at + opened.len()..].split('"').next())
        .collect()
}

/// Every opening tag of an element in a page.
fn tags<'a>(page: &'a str, element: &str) -> Vec<&'a str> {
    page.match_indices(&format!("<{element}"))
        .map(|(at, _)| &page[at..])
        .filter(|tag| tag[element.len() + 1..].starts_with([' ', '>']))
        .filter_map(|tag| tag.split_inclusive('>').next())
        .collect()
}

#[test]
fn html_says_what_its_charts_show() {
    let page = Fixture::new().text("html");
    let figures = tags(&page, "figure");
    assert_eq!(figures.len(), 2);
    // Each chart is there for screens and paper and again for phones.
    assert_eq!(page.matches("<svg").count(), 4);
    assert_eq!(page.matches("role=\"img\"").count(), 4);
    assert!(page.contains("aria-label=\"A curve of ages from 13 to 72."));
    assert!(page.contains("<caption><span>Every file and what became of it</span></caption>"));
    assert!(page.contains("Instagram | @trailhead_sneakers"));
    // Each figure has a name that stands in the page, and its numbers as a table.
    for name in values(&page, "aria-labelledby") {
        assert!(
            page.contains(&format!("<figcaption id=\"{name}\">")),
            "{name}"
        );
    }
    assert_eq!(values(&page, "aria-labelledby").len(), figures.len());
    let twins: Vec<&str> = page.split("<details>").skip(1).collect();
    assert_eq!(twins.len(), figures.len());
    let countries = twins[1].split("</details>").next().expect("its end");
    for (country, share) in [
        ("Spain", "41%"),
        ("Argentina", "9%"),
        ("United States", "6%"),
    ] {
        assert!(
            countries.contains(country) && countries.contains(share),
            "{country}"
        );
    }
}

#[test]
fn html_can_be_read_by_ear_and_without_a_mouse() {
    let page = Fixture::new().text("html");
    assert_eq!(tags(&page, "h1").len(), 1);
    for landmark in ["header", "nav", "main", "footer", "title"] {
        assert_eq!(tags(&page, landmark).len(), 1, "{landmark}");
    }
    assert!(page.contains("<meta name=\"viewport\""));
    // No step in the headings is left out.
    let mut level = 0;
    for (at, _) in page.match_indices("<h") {
        if let Some(next) = page[at + 2..].chars().next().and_then(|it| it.to_digit(10)) {
            assert!(next <= level + 1, "h{next} below h{level}");
            level = next;
        }
    }
    assert!(level >= 2);
    let mut ids = values(&page, "id");
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{ids:?}");
    for target in values(&page, "href") {
        let target = target.strip_prefix('#').expect("links lead into the page");
        assert!(ids.contains(&target), "{target}");
    }
    // The first thing that takes the focus leads past the contents.
    assert!(page.contains("<body><a class=\"skip\" href=\"#report\">"));
    assert!(!tags(&page, "table").is_empty());
    assert_eq!(tags(&page, "caption").len(), tags(&page, "table").len());
    for head in tags(&page, "th") {
        assert!(
            head.contains("scope=\"col\"") || head.contains("scope=\"row\""),
            "{head}"
        );
    }
}

#[test]
fn html_draws_a_chart_once_for_light_and_dark() {
    let page = Fixture::new().text("html");
    let style = page.split("</style>").next().expect("the style");
    let drawings: String = page
        .split("<svg")
        .skip(1)
        .filter_map(|drawing| drawing.split("</svg>").next())
        .collect();
    for fixed in ["fill=", "stroke=", "style="] {
        assert!(
            !drawings.contains(fixed),
            "a color that dark ground cannot change: {fixed}"
        );
    }
    let inks: Vec<&str> = values(&drawings, "class");
    assert!(inks.len() > 20);
    for ink in inks {
        // Once for light ground, once for dark.
        assert_eq!(
            style.matches(&format!(".{ink}{{color:#")).count(),
            2,
            "{ink}"
        );
    }
    assert_eq!(
        style
            .matches("@media screen and (prefers-color-scheme:dark)")
            .count(),
        2
    );
}

/// The fonts of a page: family, weight and bytes.
fn page_fonts(page: &str) -> Vec<(String, String, Vec<u8>)> {
    use base64::Engine;
    page.split("@font-face{font-family:\"")
        .skip(1)
        .map(|rule| {
            let between = |from: &str, to: &str| {
                let rest = rule.split_once(from).expect("the rule's form").1;
                rest.split_once(to).expect("the rule's form").0.to_owned()
            };
            let family = rule.split('"').next().expect("a family").to_owned();
            let bytes = base64::engine::general_purpose::STANDARD
                .decode(between("base64,", ")"))
                .expect("base64");
            (family, between("font-weight:", ";"), bytes)
        })
        .collect()
}

#[test]
fn html_keeps_of_fonts_what_its_words_need() {
    use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
    /// An outline as a list of what is drawn.
    #[derive(Default, PartialEq, Debug)]
    struct Drawn(Vec<String>);
    impl OutlineBuilder for Drawn {
        fn move_to(&mut self, x: f32, y: f32) {
            self.0.push(format!("M{x} {y}"));
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.0.push(format!("L{x} {y}"));
        }
        fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
            self.0.push(format!("Q{x1} {y1} {x} {y}"));
        }
        fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
            self.0.push(format!("C{x1} {y1} {x2} {y2} {x} {y}"));
        }
        fn close(&mut self) {
            self.0.push("Z".to_owned());
        }
    }
    // Conjuncts, a half letter, a sign before its letter, a tone over a vowel.
    let words = [
        ("Noto Sans Gujarati", "ગુજરાતી ક્ષેત્ર શ્રેષ્ઠ જ્ઞાન"),
        ("Noto Sans Bengali", "বাংলাদেশ সর্বোচ্চ ক্ষুদ্র শ্রেণি"),
        ("Noto Sans Devanagari", "काठमाडौं सम्भावित श्रेणी द्वारा"),
        ("Noto Sans Thai", "กรุงเทพฯ ที่นี่ น้ำ"),
    ];
    let mut fixture = Fixture::new();
    fixture.report.title = words.map(|(_, text)| text).join(" ");
    let fonts = page_fonts(&fixture.text("html"));
    assert_eq!(fonts.len(), 10);
    for (family, text) in words {
        for (weight, bold) in [("400", false), ("700", true)] {
            let whole = audiencefit::i18n::fonts::FONTS
                .iter()
                .find(|font| font.family == family && font.bold == bold)
                .expect("an embedded font");
            let (_, _, bytes) = fonts
                .iter()
                .find(|font| font.0 == family && font.1 == weight)
                .expect("a font of the page");
            assert!(
                bytes.len() * 10 < whole.bytes.len() * 9,
                "{family} is not cut"
            );
            let drawn = |bytes: &[u8]| {
                let face = rustybuzz::Face::from_slice(bytes, 0).expect("a font");
                text.split(' ')
                    .map(|word| {
                        let mut buffer = rustybuzz::UnicodeBuffer::new();
                        buffer.push_str(word);
                        let shaped = rustybuzz::shape(&face, &[], buffer);
                        let glyphs = shaped.glyph_infos().iter();
                        glyphs
                            .zip(shaped.glyph_positions())
                            .map(|(glyph, place)| {
                                let mut outline = Drawn::default();
                                let id = u16::try_from(glyph.glyph_id).expect("a glyph");
                                assert_ne!(id, 0, "{word} lacks a glyph");
                                face.outline_glyph(GlyphId(id), &mut outline);
                                (outline, place.x_advance, place.x_offset, place.y_offset)
                            })
                            .collect::<Vec<_>>()
                    })
                    .collect::<Vec<_>>()
            };
            assert_eq!(drawn(bytes), drawn(whole.bytes), "{family} {weight}");
        }
    }
}

#[test]
fn html_escapes_what_came_from_files() {
    const HOSTILE: &str = "<script>alert(1)</script>\"><img src=x onerror='alert(2)'>&amp;";
    let mut fixture = Fixture::new();
    fixture.report.brand = HOSTILE.to_owned();
    fixture.report.title = HOSTILE.to_owned();
    fixture.report.subtitle = HOSTILE.to_owned();
    fixture.report.footer = HOSTILE.to_owned();
    let mut hostile_chart = age_curve();
    hostile_chart.id = "hostile".to_owned();
    hostile_chart.title = HOSTILE.to_owned();
    hostile_chart.alt = HOSTILE.to_owned();
    hostile_chart.note = HOSTILE.to_owned();
    if let ChartKind::AgeCurve(curve) = &mut hostile_chart.kind {
        curve.x_label = HOSTILE.to_owned();
    }
    let section = &mut fixture.report.sections[0];
    section.question = HOSTILE.to_owned();
    section.answer = HOSTILE.to_owned();
    section.blocks.push(Block::Chart(Box::new(hostile_chart)));
    section.blocks.push(Block::Table(Table {
        caption: HOSTILE.to_owned(),
        columns: [HOSTILE; 5]
            .map(|head| (head.to_owned(), Align::Start))
            .to_vec(),
        rows: vec![vec![HOSTILE.to_owned(); 5]],
        note: HOSTILE.to_owned(),
    }));
    let page = fixture.text("html");
    assert!(page.contains("&lt;script&gt;"));
    assert!(!page.contains("<script") && !page.contains("<img"));
    // Inside an attribute, the sign that would end it.
    for attribute in ["aria-label", "data-head", "content"] {
        let inside = format!("{attribute}=\"&lt;script&gt;alert(1)&lt;/script&gt;&quot;");
        assert!(page.contains(&inside), "{attribute}");
    }
}

#[test]
fn every_format_gives_the_same_bytes_twice() {
    let fixture = Fixture::new();
    for spec in renderers::RENDERERS {
        assert_eq!(
            fixture.render(spec.id),
            fixture.render(spec.id),
            "{}",
            spec.id
        );
    }
}

#[cfg(feature = "pdf")]
#[test]
fn pdf_is_tagged_and_titled() {
    let fixture = Fixture::new();
    let outputs = fixture.render("pdf");
    assert_eq!(outputs.len(), 1);
    let bytes = &outputs[0].bytes;
    assert!(bytes.starts_with(b"%PDF-"));
    let has = |word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
    assert!(has(b"/MarkInfo"));
    assert!(has(b"/Outlines"));
    assert!(has(b"/StructTreeRoot"));
}

#[cfg(feature = "pdf")]
#[test]
fn pdf_takes_the_paper_that_was_asked_for() {
    let fixture = Fixture::new();
    let letter = RenderOptions {
        paper: Paper::Letter,
        ..RenderOptions::default()
    };
    let spec = renderers::find("pdf").expect("the format is registered");
    let outputs = (spec.render)(&RenderInput {
        report: &fixture.report,
        findings: &fixture.findings,
        canonical: &fixture.canonical,
        diagnostics: &fixture.diagnostics,
        theme: &Theme::default(),
        options: &letter,
        template: None,
    });
    // 8.5 by 11 inches are 612 by 792 points; A4 is 595 by 842.
    let sized = |bytes: &[u8], size: &[u8]| bytes.windows(size.len()).any(|window| window == size);
    let bytes = &outputs.expect("the fixture can be rendered")[0].bytes;
    assert!(sized(bytes, b"/MediaBox[0 0 612 792]"));
    assert!(!sized(
        &fixture.render("pdf")[0].bytes,
        b"/MediaBox[0 0 612 792]"
    ));
}

/// A PDF of the fixture with these options and this template of the user.
#[cfg(feature = "pdf")]
fn pdf_with(
    fixture: &Fixture,
    options: &RenderOptions,
    template: Option<(&str, &str)>,
) -> Result<Vec<Output>, RenderError> {
    let spec = renderers::find("pdf").expect("the format is registered");
    let read = |name: &str| (name == "own.typ").then(|| b"#let word = [own words]".to_vec());
    (spec.render)(&RenderInput {
        report: &fixture.report,
        findings: &fixture.findings,
        canonical: &fixture.canonical,
        diagnostics: &fixture.diagnostics,
        theme: &Theme::default(),
        options,
        template: template.map(|(name, text)| Template {
            name,
            text,
            read: &read,
        }),
    })
}

#[cfg(feature = "pdf")]
#[test]
fn our_template_given_back_makes_the_same_bytes() {
    let fixture = Fixture::new();
    let options = RenderOptions::default();
    let given = Some(("mine/report.typ", renderers::REPORT_TEMPLATE));
    let own = pdf_with(&fixture, &options, given).expect("the template is good");
    assert_eq!(own[0].bytes, fixture.render("pdf")[0].bytes);
}

#[cfg(feature = "pdf")]
#[test]
fn a_template_reads_what_lies_beside_it_and_its_mistakes_have_a_place() {
    let fixture = Fixture::new();
    let options = RenderOptions::default();
    let good = "#import \"own.typ\": word\n#set document(title: \"t\")\n= #word\n#json(\"report.json\").brand";
    let made = pdf_with(&fixture, &options, Some(("mine/my.typ", good)));
    assert!(made.expect("the template is good")[0].said.is_empty());
    let bad = "#let x = 1\n  #json(\"other.json\")";
    match pdf_with(&fixture, &options, Some(("mine/my.typ", bad))) {
        Err(RenderError::Asked(said)) => {
            assert_eq!(said.len(), 1);
            let place = said[0].place.clone().expect("a place");
            assert_eq!((place.file.as_str(), place.row), ("mine/my.typ", Some(2)));
            assert_eq!(place.column, Some(9));
        }
        other => panic!("{other:?}"),
    }
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_claims_what_was_asked_for_and_nothing_else() {
    let fixture = Fixture::new();
    let has = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).any(|it| it == word);
    let with = |claims: &[PdfClaim]| {
        let options = RenderOptions {
            pdf_claims: claims.to_vec(),
            ..RenderOptions::default()
        };
        pdf_with(&fixture, &options, None).expect("the standard can be met")[0]
            .bytes
            .clone()
    };
    let (ua, archive) = (with(&[]), with(&[PdfClaim::A2a]));
    assert!(has(&ua, b"pdfuaid:part") && !has(&ua, b"pdfaid:part"));
    assert!(has(&archive, b"pdfaid:part") && !has(&archive, b"pdfuaid:part"));
    let both = with(&[PdfClaim::Ua1, PdfClaim::A3a]);
    assert!(has(&both, b"pdfuaid:part") && has(&both, b"pdfaid:part"));
    assert_eq!(
        PdfClaim::conflict(&[PdfClaim::A4, PdfClaim::Ua1]),
        Some((PdfClaim::Ua1, PdfClaim::A4))
    );
    assert_eq!(PdfClaim::conflict(&[PdfClaim::A2a, PdfClaim::Ua1]), None);
}

#[cfg(feature = "pdf")]
#[test]
fn the_brief_edition_is_one_page_whatever_the_length_of_its_texts() {
    for paper in [Paper::A4, Paper::Letter] {
        for times in [1, 2, 4] {
            let mut fixture = Fixture::new();
            fixture.report = renderers::brief(&fixture.report);
            let summary = &mut fixture.report.sections[0];
            summary.answer = [summary.answer.as_str()].repeat(times).join(" ");
            for _ in 0..3 * times {
                let more = "What stands here takes room on the page. ".repeat(6);
                summary.blocks.push(Block::Paragraph(more));
            }
            let options = RenderOptions {
                paper,
                edition: Edition::Brief,
                ..RenderOptions::default()
            };
            let made = pdf_with(&fixture, &options, None).expect("it can be made");
            let text = String::from_utf8_lossy(&made[0].bytes).into_owned();
            let pages = text.matches("/MediaBox").count();
            assert_eq!(pages, 1, "{paper:?}, {times} times as long");
        }
    }
}

#[test]
fn cards_have_the_sizes_that_are_shared() {
    let mut fixture = Fixture::new();
    fixture.report.sections[0].answer = "An answer that is very long. ".repeat(20);
    let spec = renderers::find("png").expect("the format is registered");
    let options = RenderOptions {
        edition: Edition::Cards,
        ..RenderOptions::default()
    };
    let made = (spec.render)(&RenderInput {
        report: &fixture.report,
        findings: &fixture.findings,
        canonical: &fixture.canonical,
        diagnostics: &fixture.diagnostics,
        theme: &Theme::default(),
        options: &options,
        template: None,
    })
    .expect("the cards can be made");
    assert!(
        made.iter()
            .any(|card| card.name == "card-verdict-1080x1080")
    );
    for card in &made {
        // Width and height are the first numbers of IHDR.
        let number = |from: usize| {
            card.bytes[from..from + 4]
                .iter()
                .fold(0_u32, |all, byte| all << 8 | u32::from(*byte))
        };
        let size = format!("{}x{}", number(16), number(20));
        assert!(size == "1080x1080" || size == "1200x630", "{size}");
        assert!(card.name.ends_with(&size), "{}", card.name);
    }
}

#[cfg(feature = "pdf")]
#[test]
fn pdf_refuses_a_character_that_it_cannot_show() {
    let mut fixture = Fixture::new();
    fixture.report.sections[1].answer = "People in 東京".to_owned();
    match fixture.try_render("pdf") {
        Err(RenderError::MissingGlyph { character, text }) => {
            assert_eq!(character, '東');
            assert_eq!(text, "People in 東京");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn terminal_keeps_to_its_width() {
    let text = renderers::terminal::table(&report(), 80);
    assert!(text.contains("You declared 25- to 40-year-olds."));
    assert!(text.contains("TikTok"));
    for line in text.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

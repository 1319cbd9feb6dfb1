//! The measures against reference numbers of other programs, and their properties.

use std::collections::BTreeSet;

use audiencefit::measures::core::{Core, CoreInterval, core, densest_ages, shortest_interval};
use audiencefit::measures::overlap::{self, Part};
use audiencefit::measures::rake::{Margin, rake};
use audiencefit::measures::ungroup::{
    AgeShare, Bin, Curve, UngroupError, age_share, mean_distance, pool, ungroup,
};
use audiencefit::measures::{Interval, bounds, intervals, joint};
use proptest::prelude::*;
use serde_json::Value;

/// Cases copied from the reference numbers of the project's method note; each names the program that made it.
const REFERENCE: &str = include_str!("../reference/measures.json");

/// How many cases of each group the method note marks as used.
const GROUPS: [(&str, usize); 6] = [
    ("ungroup", 6),
    ("ungroup_truth", 9),
    ("ipf", 5),
    ("bounds", 16),
    ("score", 5),
    ("intervals", 13),
];

// ---- reference cases --------------------------------------------------------------------------------------------

/// One reference case; remembers which of its expected values were compared.
struct Case<'a> {
    value: &'a Value,
    compared: BTreeSet<&'a str>,
}

impl<'a> Case<'a> {
    fn name(&self) -> &'a str {
        self.value["name"].as_str().expect("a case has a name")
    }

    fn tolerance(&self) -> f64 {
        self.value["tolerance"]
            .as_f64()
            .expect("a case has a tolerance")
    }

    fn input(&self, key: &str) -> &'a Value {
        let input = &self.value["inputs"][key];
        assert!(!input.is_null(), "{}: no input {key}", self.name());
        input
    }

    fn number(&self, key: &str) -> f64 {
        self.input(key).as_f64().expect("the input is a number")
    }

    fn list(&self, key: &str) -> Vec<f64> {
        flat(self.input(key))
    }

    fn confidence(&self) -> f64 {
        1.0 - self.number("alpha")
    }

    /// The numbers that are expected under a key, which counts as compared.
    fn expected(&mut self, key: &'a str) -> Vec<f64> {
        let expected = &self.value["expected"][key];
        assert!(
            !expected.is_null(),
            "{}: nothing expected as {key}",
            self.name()
        );
        self.compared.insert(key);
        flat(expected)
    }

    fn check(&mut self, key: &'a str, actual: &[f64]) {
        self.check_within(key, actual, self.tolerance());
    }

    fn check_within(&mut self, key: &'a str, actual: &[f64], tolerance: f64) {
        let expected = self.expected(key);
        assert_eq!(expected.len(), actual.len(), "{} {key}", self.name());
        for (place, (a, e)) in actual.iter().zip(&expected).enumerate() {
            assert!(
                (a - e).abs() <= tolerance,
                "{} {key}[{place}]: {a} where {e} is expected within {tolerance}",
                self.name()
            );
        }
    }

    fn check_interval(&mut self, low: &'a str, high: &'a str, actual: Interval) {
        self.check(low, &[actual.low]);
        self.check(high, &[actual.high]);
    }
}

/// All numbers of a JSON value in order, those of an object by key; other values are left out.
fn flat(value: &Value) -> Vec<f64> {
    match value {
        Value::Number(number) => vec![number.as_f64().expect("a number of JSON is a float")],
        Value::Array(values) => values.iter().flat_map(flat).collect(),
        Value::Object(values) => values.values().flat_map(flat).collect(),
        Value::Null | Value::Bool(_) | Value::String(_) => Vec::new(),
    }
}

/// Runs every case of a group: each expected value of each case must have been compared.
fn run_group(group: &str, run: fn(&mut Case)) {
    let file: Value = serde_json::from_str(REFERENCE).expect("the reference file is JSON");
    let cases = file[group].as_array().expect("the group is a list");
    let mut n_run = 0;
    for value in cases {
        let mut case = Case {
            value,
            compared: BTreeSet::new(),
        };
        run(&mut case);
        let expected = value["expected"]
            .as_object()
            .expect("expected is an object");
        for key in expected.keys() {
            assert!(
                case.compared.contains(key.as_str()),
                "{}: {key} was not compared",
                case.name()
            );
        }
        n_run += 1;
    }
    let declared = GROUPS.iter().find(|(name, _)| *name == group);
    assert_eq!(declared, Some(&(group, n_run)));
}

#[test]
fn the_reference_file_holds_the_groups_that_are_run_and_names_the_tools() {
    let file: Value = serde_json::from_str(REFERENCE).expect("the reference file is JSON");
    let groups = file.as_object().expect("the file is an object");
    assert_eq!(groups.len(), GROUPS.len());
    for (group, n_cases) in GROUPS {
        let cases = file[group].as_array().expect("the group is a list");
        assert_eq!(cases.len(), n_cases, "{group}");
        for case in cases {
            assert!(case["tool"].as_str().is_some_and(|tool| !tool.is_empty()));
        }
    }
}

/// Bins from edges and any shares; the last is open.
fn open_bins(edges: &[f64], shares: &[f64]) -> Vec<Bin> {
    edges
        .windows(2)
        .zip(shares)
        .map(|(edge, share)| Bin {
            from: age(edge[0]),
            end: age(edge[1]),
            share: *share,
        })
        .collect()
}

/// An age of the reference file.
fn age(value: f64) -> u8 {
    format!("{value}")
        .parse()
        .expect("an age is a small whole number")
}

fn ends(interval: &CoreInterval) -> [f64; 2] {
    [f64::from(interval.from), f64::from(interval.to)]
}

fn shortest(curve: &Curve) -> [f64; 2] {
    let interval = shortest_interval(curve.first_age, &curve.shares, 0.5);
    ends(&interval.expect("the curve holds people"))
}

#[test]
fn ungrouping_equals_the_reference() {
    run_group("ungroup", |case| {
        let bins = open_bins(&case.list("edges"), &case.list("shares_percent"));
        let curve = ungroup(&bins, true).expect("the bins are good");
        case.check("density_single_year", &curve.shares);
        case.check("share_25_40", &[curve.share(25, 40)]);
        case.check("share_20_30", &[curve.share(20, 30)]);
        case.check("share_18_34", &[curve.share(18, 34)]);
        case.check("shortest_interval_50", &shortest(&curve));
        let runs = densest_ages(curve.first_age, &curve.shares, 0.5);
        let runs: Vec<f64> = runs.iter().flat_map(ends).collect();
        case.check("hdr50_union", &runs);
        let mean: f64 = (curve.first_age..100)
            .zip(&curve.shares)
            .map(|(age, share)| (f64::from(age) + 0.5) * share)
            .sum();
        // The mean of ages up to 100 carries the errors of the shares a hundredfold.
        case.check_within("mean_age_mid", &[mean], 100.0 * case.tolerance());
    });
}

#[test]
fn ungrouping_meets_audiences_whose_single_years_are_known() {
    run_group("ungroup_truth", |case| {
        let bins = open_bins(&case.list("edges"), &case.list("counts"));
        let curve = ungroup(&bins, true).expect("the bins are good");
        case.check("recommended_shortest50", &shortest(&curve));
        for (from, to, recommended, truth, uniform) in [
            (25, 40, "recommended_25_40", "truth_25_40", "uniform_25_40"),
            (20, 30, "recommended_20_30", "truth_20_30", "uniform_20_30"),
        ] {
            let share = age_share(&curve, from, to, None, None);
            case.check(recommended, &[share.value]);
            let truth = case.expected(truth)[0];
            assert!(holds(share.hard, truth), "{} hard {share:?}", case.name());
            assert!(
                holds(share.likely, truth),
                "{} likely {share:?}",
                case.name()
            );
            // The largest error that the method note measured on 60 audiences is 7.1 points.
            assert!((share.value - truth).abs() < 0.071, "{}", case.name());
            let uniform = case.expected(uniform)[0];
            assert!(holds(share.hard, uniform), "{} uniform", case.name());
        }
        // The ends of the shortest interval: two years at most where half the audience stands close together. On
        // national age pyramids, all wider than 20 years, the interval is arbitrary and no core is claimed.
        let found = shortest(&curve);
        let truth = case.expected("truth_shortest50");
        if found[1] - found[0] < 20.0 {
            for (f, t) in found.iter().zip(&truth) {
                assert!((f - t).abs() <= 2.0, "{} {found:?}", case.name());
            }
        } else {
            assert_eq!(core(curve.first_age, &curve.shares), Core::None);
        }
    });
}

#[test]
fn ungrouping_errs_less_than_even_bins_on_known_audiences() {
    let file: Value = serde_json::from_str(REFERENCE).expect("the reference file is JSON");
    let mut ours = 0.0;
    let mut even = 0.0;
    for case in file["ungroup_truth"].as_array().expect("a list") {
        let inputs = &case["inputs"];
        let bins = open_bins(&flat(&inputs["edges"]), &flat(&inputs["counts"]));
        let curve = ungroup(&bins, true).expect("the bins are good");
        for (from, to) in [(25, 40), (20, 30)] {
            let of = |what: &str| flat(&case["expected"][format!("{what}_{from}_{to}")])[0];
            ours += (curve.share(from, to) - of("truth")).abs();
            even += (of("uniform") - of("truth")).abs();
        }
    }
    assert!(ours < 0.5 * even, "{ours} {even}");
}

#[test]
fn raking_equals_the_reference() {
    run_group("ipf", |case| {
        let inputs = &case.value["inputs"];
        let margin = |axes: &[usize], targets: Vec<f64>| Margin {
            axes: axes.to_vec(),
            targets,
        };
        let (shape, seed, margins) = if case.name() == "ipf_3d_overlapping_margins" {
            let margins = vec![
                margin(&[0, 1], case.list("age_gender")),
                margin(&[1, 2], case.list("gender_country")),
            ];
            (vec![5, 2, 3], vec![1.0; 30], margins)
        } else if inputs["row_targets"].is_array() {
            let (rows, columns) = (case.list("row_targets"), case.list("col_targets"));
            let shape = vec![rows.len(), columns.len()];
            let margins = vec![margin(&[0], rows), margin(&[1], columns)];
            (shape, case.list("seed"), margins)
        } else {
            let margins: Vec<Margin> = case
                .input("targets")
                .as_array()
                .expect("the targets are a list")
                .iter()
                .enumerate()
                .map(|(axis, targets)| margin(&[axis], flat(targets)))
                .collect();
            let shape = margins.iter().map(|m| m.targets.len()).collect();
            (shape, case.list("seed"), margins)
        };
        let raked = rake(&shape, &seed, &margins);
        assert!(raked.converged, "{}", case.name());
        case.check("table", &raked.table);
    });
}

fn exactly(share: f64) -> Interval {
    Interval {
        low: share,
        high: share,
    }
}

fn pair(interval: Interval) -> [f64; 2] {
    [interval.low, interval.high]
}

#[test]
fn bounds_equal_the_reference() {
    run_group("bounds", |case| match case.name() {
        "frechet_conditional_on_gender" => {
            let a = case.list("age_in_by_gender");
            let c = case.list("country_in_by_gender");
            let groups: Vec<(f64, f64, f64)> = case
                .list("gender")
                .iter()
                .enumerate()
                .map(|(place, group)| (a[place], c[place], *group))
                .collect();
            case.check_interval("lower", "upper", joint::frechet_shared(&groups));
            case.check("max_entropy", &[joint::product_shared(&groups)]);
            let apart = [exactly(a.iter().sum()), exactly(c.iter().sum())];
            case.check("unconditional_frechet", &pair(joint::frechet(&apart)));
        }
        name if name.starts_with("frechet_") => {
            let shares = case.list("shares");
            let each: Vec<Interval> = shares.iter().map(|s| exactly(*s)).collect();
            case.check_interval("lower", "upper", joint::frechet(&each));
            case.check("independence", &[joint::product(&shares)]);
        }
        name if name.starts_with("rounding_interval_") => {
            let values = case.list("percent_reported");
            let selected_bins = case.list("selected_bins");
            let selected: Vec<bool> = (0..values.len())
                .map(|bin| selected_bins.iter().any(|s| usize::from(age(*s)) == bin))
                .collect();
            let interval = bounds::rounding(
                &values,
                case.number("step"),
                &selected,
                case.number("total"),
            );
            case.check("interval", &pair(interval));
        }
        "topn_other_bound" => {
            let (top, step, total) = (case.list("top"), case.number("step"), case.number("total"));
            case.check(
                "other_interval",
                &pair(bounds::top_list_rest(&top, step, total)),
            );
            case.check(
                "unlisted_country_interval",
                &pair(bounds::unlisted(&top, step, total)),
            );
            let backwards: Vec<f64> = top.into_iter().rev().collect();
            let unlisted = bounds::unlisted(&backwards, step, total);
            case.check("unlisted_country_interval", &pair(unlisted));
        }
        "unknown_mass" => {
            let share = case.number("share_in_known");
            case.check("best", &[share]);
            let interval = bounds::with_unknown(share, case.number("unknown_share"));
            case.check_interval("lower", "upper", interval);
        }
        "multi_label_union" => {
            let (best, interval) = joint::any_of(&case.list("interest_shares"));
            case.check_interval("lower", "upper", interval);
            case.check("independence", &[best]);
        }
        "audience_union_bounds" => {
            let people = case.list("platform_in_icp_people");
            let (interval, best) =
                joint::union_of_channels(&people, Some(case.number("population")));
            case.check_interval("lower", "upper", interval);
            case.check("independence", &[best.expect("the population is known")]);
        }
        name if name.starts_with("plackett_") => {
            let joint = joint::plackett(
                case.number("a"),
                case.number("b"),
                case.number("odds_ratio"),
            );
            case.check("joint", &[joint]);
            case.check("closed_form", &[joint]);
        }
        name => panic!("no test for {name}"),
    });
}

#[test]
fn scores_equal_the_reference() {
    run_group("score", |case| {
        let overlap = match case.name() {
            "overlap_set_target" => {
                let p = case.list("p");
                let target = case.list("target_set");
                let allowed: Vec<bool> = (0..p.len())
                    .map(|place| target.iter().any(|t| usize::from(age(*t)) == place))
                    .collect();
                overlap::set_share(&p, &allowed)
            }
            "overlap_target_shares" => {
                let targets: Vec<Option<f64>> = case.list("target").into_iter().map(Some).collect();
                overlap::target_shares(&case.list("p"), &targets)
            }
            "overlap_min_share" => {
                let category = usize::from(age(case.number("category")));
                overlap::at_least(case.list("p")[category], case.number("at_least"))
            }
            "overlap_target_with_other" => {
                let p = case.list("p");
                let targets: Vec<Option<f64>> = (0..p.len())
                    .map(|place| case.input("targets")[place.to_string()].as_f64())
                    .collect();
                overlap::target_shares(&p, &targets)
            }
            "fit_score_sneaker_shop" => return check_sneaker_shop(case),
            name => panic!("no test for {name}"),
        };
        case.check("overlap", &[overlap]);
        case.check("closed_form", &[overlap]);
    });
}

/// The story that runs through the whole project, from age bins to the score.
fn check_sneaker_shop(case: &mut Case) {
    let bins = open_bins(&case.list("age_edges"), &case.list("age_percent"));
    let curve = ungroup(&bins, true).expect("the bins are good");
    let icp = case.list("icp_age");
    let (from, to) = (age(icp[0]), age(icp[1]));
    let in_ages = curve.share(from, to);
    case.check("age_share", &[in_ages]);
    case.check("share_20_30", &[curve.share(20, 30)]);
    case.check("core_interval_50", &shortest(&curve));
    let distance = mean_distance(curve.first_age, &curve.shares, from, to);
    case.check("age_distance_years", &[distance]);

    let country = case.number("icp_countries_share");
    let interest = case.number("icp_interest_share");
    // By name: age, country, gender, interest. Gender weighs nothing: everybody is accepted.
    let parts: Vec<Part> = case
        .list("weights")
        .into_iter()
        .zip([in_ages, country, 1.0, interest])
        .map(|(weight, overlap)| Part {
            weight,
            overlap: Some(overlap),
        })
        .collect();
    let score = overlap::score(&parts).expect("everything was measured");
    case.check("score", &[score.value]);
    let points: Vec<f64> = score.points.into_iter().flatten().collect();
    case.check("points", &points);
    let lost: Vec<f64> = score.lost.into_iter().flatten().collect();
    case.check("lost_points", &lost);

    let shares = [in_ages, country, interest];
    case.check("joint_independence", &[joint::product(&shares)]);
    let hard = joint::frechet(&shares.map(exactly));
    case.check("joint_frechet", &pair(hard));
}

#[test]
fn intervals_equal_the_reference() {
    run_group("intervals", |case| {
        let confidence = case.confidence();
        let all = |found: Vec<Interval>| found.into_iter().flat_map(pair).collect::<Vec<f64>>();
        match case.name() {
            name if name.starts_with("binom_ci_") => {
                let (x, n) = (case.number("x"), case.number("n"));
                case.check("wilson", &pair(intervals::wilson(x, n, confidence)));
                case.check("jeffreys", &pair(intervals::jeffreys(x, n, confidence)));
                case.check("beta", &pair(intervals::clopper_pearson(x, n, confidence)));
                let agresti_coull = intervals::agresti_coull(x, n, confidence);
                case.check("agresti_coull", &pair(agresti_coull));
            }
            name if name.starts_with("multinomial_ci_") => {
                let counts = case.list("counts");
                case.check("goodman", &all(intervals::goodman(&counts, confidence)));
                case.check(
                    "sison_glaz",
                    &all(intervals::sison_glaz(&counts, confidence)),
                );
            }
            name if name.starts_with("newcombe_") => {
                let [x1, n1, x2, n2] = ["x1", "n1", "x2", "n2"].map(|key| case.number(key));
                let (difference, interval) = intervals::newcombe(x1, n1, x2, n2, confidence);
                case.check("diff", &[difference]);
                case.check("ci", &pair(interval));
            }
            "poisson_exact_ci" => {
                let interval = intervals::garwood(case.number("x"), confidence);
                case.check("ci", &pair(interval));
            }
            name => panic!("no test for {name}"),
        }
    });
}

// ---- single cases -----------------------------------------------------------------------------------------------

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

fn holds(interval: Interval, value: f64) -> bool {
    interval.low <= value && value <= interval.high
}

fn bin(from: u8, end: u8, share: f64) -> Bin {
    Bin { from, end, share }
}

/// The audience of the story: seven bins in percent.
fn story() -> Curve {
    let edges = [13.0, 18.0, 25.0, 35.0, 45.0, 55.0, 65.0, 100.0];
    let percents = [4.1, 37.9, 38.4, 11.6, 5.0, 2.0, 1.0];
    ungroup(&open_bins(&edges, &percents), true).expect("the bins are good")
}

#[test]
fn the_story_of_the_method_note_comes_out() {
    let curve = story();
    let Core::One(found) = core(curve.first_age, &curve.shares) else {
        panic!("the story has one core");
    };
    assert_eq!((found.from, found.to), (20, 28));
    assert!((curve.share(20, 30) - 0.603).abs() < 0.0005);
    assert!((curve.share(25, 40) - 0.465).abs() < 0.0005);
    let years = mean_distance(curve.first_age, &curve.shares, 25, 40);
    assert!((years - 2.65).abs() < 0.005);
}

#[test]
fn two_groups_of_ages_are_two_cores_and_a_flat_curve_has_none() {
    let edges = [13.0, 18.0, 25.0, 35.0, 45.0, 55.0, 65.0, 100.0];
    let percents = [1.0, 35.0, 8.0, 6.0, 30.0, 15.0, 5.0];
    let curve = ungroup(&open_bins(&edges, &percents), true).expect("the bins are good");
    // The runs are those of the reference case `ungroup_recommended_bimodal`.
    let Core::Two(young, old) = core(curve.first_age, &curve.shares) else {
        panic!("the curve has two tops");
    };
    assert_eq!((young.from, young.to, old.from, old.to), (19, 24, 49, 53));
    assert_eq!(core(13, &[1.0; 87]), Core::None);
    assert_eq!(core(13, &[0.0; 87]), Core::None);
    assert_eq!(core(13, &[]), Core::None);
}

#[test]
fn bad_bins_are_named_by_their_place() {
    use UngroupError::{BadEdges, Empty, Gap, Negative, NotFinite, Overlap};
    let good = bin(18, 25, 0.5);
    let errors = [
        (vec![], Empty),
        (vec![bin(18, 25, 0.0)], Empty),
        (vec![good, bin(25, 35, -0.1)], Negative { index: 1 }),
        (vec![bin(25, 35, f64::NAN), good], NotFinite { index: 0 }),
        (vec![bin(24, 35, 0.5), good], Overlap { index: 0 }),
        (vec![good, bin(35, 45, 0.5)], Gap { index: 1 }),
        (vec![good, bin(25, 25, 0.5)], BadEdges { index: 1 }),
        (vec![good, bin(100, 110, 0.5)], BadEdges { index: 1 }),
    ];
    for (bins, error) in errors {
        assert_eq!(ungroup(&bins, true), Err(error));
    }
}

#[test]
fn few_bins_are_spread_evenly_and_said_to_be_few() {
    let curve = ungroup(&[bin(25, 35, 3.0), bin(18, 25, 1.0)], false).expect("the bins are good");
    assert!(curve.too_few_bins);
    assert_eq!(curve.first_age, 18);
    // 3/4 over ten years: 25 to 29 is half of it.
    assert!(near(curve.share(25, 29), 0.375));
    let share = age_share(&curve, 25, 29, Some(1000.0), None);
    assert_eq!(share.likely, share.hard);
    assert!(near(share.hard.low, 0.0) && near(share.hard.high, 0.75));
}

#[test]
fn an_interval_that_ends_inside_the_open_bin_has_hard_bounds_only() {
    let curve = story();
    assert!(curve.cuts_open_bin(60, 70) && curve.cuts_open_bin(70, 99));
    assert!(!curve.cuts_open_bin(60, 99) && !curve.cuts_open_bin(65, 120));
    let share = age_share(&curve, 55, 69, None, None);
    assert_eq!(share.likely, share.hard);
    assert!(near(share.hard.low, 0.02) && near(share.hard.high, 0.03));
}

#[test]
fn the_band_of_an_interval_follows_from_where_it_cuts() {
    let curve = story();
    // Ages 20 to 30: cuts 18–24 (37.9 %, inner bin) at 2/7 and 25–34 (38.4 %) at 6/10.
    // 0.15·0.379·4·(2/7)(5/7) = 0.046408; 0.15·0.384·4·0.6·0.4 = 0.055296; together 0.072190.
    assert!((curve.ungroup_half_width(20, 30) - 0.072_19).abs() < 1e-6);
    // Ages 15 to 24: cuts the first bin 13–17 (4.1 %) at 2/5: 0.25·0.041·4·0.4·0.6 = 0.00984.
    assert!((curve.ungroup_half_width(15, 24) - 0.009_84).abs() < 1e-9);
    let wide = age_share(&curve, 20, 30, Some(50.0), Some(0.001));
    let narrow = age_share(&curve, 20, 30, None, None);
    assert!(wide.likely.low < narrow.likely.low && wide.likely.high > narrow.likely.high);
    // Bins that meet the question: only the rounding of 0.1 points is left, 0.763 ± 2 · 0.0005.
    let aligned = age_share(&curve, 18, 34, None, Some(0.001));
    assert!(near(aligned.hard.low, 0.762) && near(aligned.hard.high, 0.764));
}

#[test]
fn pooled_curves_are_weighted_means() {
    let a = ungroup(&[bin(13, 18, 1.0)], false).expect("the bins are good");
    let b = ungroup(&[bin(18, 28, 1.0)], false).expect("the bins are good");
    let pooled = pool(&[(3.0, &a), (1.0, &b), (f64::NAN, &b)]);
    assert_eq!(pooled.len(), 87);
    // 3/4 over five years, 1/4 over ten.
    assert!(near(pooled[0], 0.15) && near(pooled[5], 0.025) && near(pooled[15], 0.0));
    assert!(pool(&[(0.0, &a)]).iter().all(|share| *share <= 0.0));
}

#[test]
fn soft_edges_fade_over_their_years() {
    // One share of 1/4 at each of the ages 24, 25, 26, 27; the band is 25–26.
    let shares = [0.25; 4];
    assert!(near(overlap::soft_age_share(24, &shares, 25, 26, 0), 0.5));
    assert!(near(overlap::soft_age_share(24, &shares, 25, 26, 1), 0.5));
    // One year outside counts 1 − 1/2.
    assert!(near(overlap::soft_age_share(24, &shares, 25, 26, 2), 0.75));
}

#[test]
fn what_was_not_measured_widens_the_band_of_the_score() {
    let part = |weight, overlap| Part { weight, overlap };
    let parts = [part(1.0, Some(0.5)), part(1.0, Some(1.0)), part(2.0, None)];
    let score = overlap::score(&parts).expect("two parts were measured");
    // (0.5 + 1)/2 = 0.75 over half the weight; with the rest at 0: 37.5, at 1: 87.5.
    assert!(near(score.value, 75.0) && near(score.measured_weight, 0.5));
    assert!(near(score.band.low, 37.5) && near(score.band.high, 87.5));
    assert_eq!(score.points[2], None);
    assert!(overlap::score(&[part(1.0, None)]).is_none());
    assert!(overlap::score(&[part(0.0, Some(1.0))]).is_none());
    assert!(overlap::score(&[]).is_none());
}

#[test]
fn at_most_loses_what_is_above() {
    assert!(near(overlap::at_most(0.3, 0.1), 0.8));
    assert!(near(overlap::at_most(0.05, 0.1), 1.0));
}

#[test]
fn granularity_tells_the_least_number_of_people() {
    // 33.3 and 66.7 are thirds, 50 is a half: of six people 2, 4 and 3.
    assert_eq!(intervals::least_people(&[33.3, 66.7, 50.0], 1), Some(6));
    assert_eq!(intervals::least_people(&[0.0, 100.0], 1), Some(1));
    assert_eq!(intervals::least_people(&[12.5], 1), Some(8));
    assert_eq!(intervals::least_people(&[], 1), None);
    assert_eq!(intervals::least_people(&[101.0], 1), None);
}

#[test]
fn a_withheld_cell_is_below_the_threshold_and_not_zero() {
    // 99 of 10,000.
    let cell = bounds::suppressed(100.0, 10_000.0);
    assert!(near(cell.low, 0.0) && near(cell.high, 0.0099));
    assert_eq!(bounds::suppressed(100.0, 0.0), Interval::ANY_SHARE);
}

#[test]
fn margins_that_contradict_each_other_do_not_converge() {
    let margin = |axis, targets: &[f64]| Margin {
        axes: vec![axis],
        targets: targets.to_vec(),
    };
    let apart = [margin(0, &[0.5, 0.5]), margin(1, &[0.5, 0.6])];
    let raked = rake(&[2, 2], &[1.0; 4], &apart);
    assert!(!raked.converged && raked.cycles == 1000);
    let unusable = rake(&[2, 2], &[1.0; 3], &apart);
    assert!(!unusable.converged && unusable.cycles == 0);
}

#[test]
fn intervals_of_large_audiences_agree() {
    // With a quarter of 40 million people all methods are within a hundred-thousandth of p ± 1.96·sqrt(p(1−p)/n).
    let (x, n) = (1e7, 4e7);
    let half = 1.959_964 * (0.25_f64 * 0.75 / n).sqrt();
    for method in [
        intervals::wilson,
        intervals::jeffreys,
        intervals::clopper_pearson,
        intervals::agresti_coull,
    ] {
        let found = method(x, n, 0.95);
        assert!((found.low - (0.25 - half)).abs() < 1e-7, "{found:?}");
        assert!((found.high - (0.25 + half)).abs() < 1e-7, "{found:?}");
    }
    // Poisson: x ± 1.96·sqrt(x), with a half more or less for whole events.
    let found = intervals::garwood(1e8, 0.95);
    assert!((found.low - (1e8 - 1.959_964e4)).abs() < 5.0, "{found:?}");
    assert!((found.high - (1e8 + 1.959_964e4)).abs() < 5.0, "{found:?}");
}

// ---- properties -------------------------------------------------------------------------------------------------

/// Seven bins from 13–17 to 65+, as several networks report them, with any shares.
fn meta_bins() -> impl Strategy<Value = Vec<Bin>> {
    prop::collection::vec(0.0..50.0_f64, 7).prop_filter_map("nobody", |shares| {
        let edges = [13.0, 18.0, 25.0, 35.0, 45.0, 55.0, 65.0, 100.0];
        (shares.iter().sum::<f64>() > 1.0).then(|| open_bins(&edges, &shares))
    })
}

/// Any bins without gaps, from 3 to 9 of them.
fn any_bins() -> impl Strategy<Value = (Vec<Bin>, bool)> {
    let shares = prop::collection::vec(0.0..1.0_f64, 9);
    (
        prop::collection::btree_set(0_u8..100, 4..10),
        shares,
        any::<bool>(),
    )
        .prop_filter_map("nobody", |(edges, shares, open)| {
            let edges: Vec<u8> = edges.into_iter().collect();
            let bins: Vec<Bin> = edges
                .windows(2)
                .zip(&shares)
                .map(|(edge, share)| bin(edge[0], edge[1], *share))
                .collect();
            (bins.iter().map(|b| b.share).sum::<f64>() > 0.01).then_some((bins, open))
        })
}

/// A float of any kind: bits as they come, and the values that break things.
fn garbage() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>(),
        any::<u64>().prop_map(f64::from_bits),
        -2.0..200.0_f64,
        prop::sample::select(vec![
            0.0,
            -0.0,
            1.0,
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::MIN_POSITIVE,
            f64::MAX,
            5e-324,
        ]),
    ]
}

fn garbage_list() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(garbage(), 0..6)
}

fn share() -> impl Strategy<Value = f64> {
    prop_oneof![
        8 => 0.0..=1.0_f64,
        1 => Just(0.0),
        1 => Just(1.0),
    ]
}

fn is_nested(share: AgeShare) -> bool {
    0.0 <= share.hard.low
        && share.hard.low <= share.likely.low
        && share.likely.low <= share.value
        && share.value <= share.likely.high
        && share.likely.high <= share.hard.high
        && share.hard.high <= 1.0
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn shares_of_a_curve_sum_to_one_and_bins_keep_theirs((bins, open) in any_bins()) {
        let curve = ungroup(&bins, open).expect("the bins are good");
        prop_assert!(near(curve.shares.iter().sum(), 1.0));
        prop_assert!(curve.shares.iter().all(|share| (0.0..=1.0).contains(share)));
        for bin in &curve.bins {
            prop_assert!(near(curve.share(bin.from, bin.end - 1), bin.share));
        }
        prop_assert!(near(pool(&[(2.0, &curve), (3.0, &curve)]).iter().sum(), 1.0));
    }

    #[test]
    fn neither_scale_nor_order_of_the_bins_matters(
        bins in meta_bins(),
        scale in prop::sample::select(vec![1e-300, 0.01, 0.5, 4.0, 1e9, 1e300]),
    ) {
        let curve = ungroup(&bins, true).expect("the bins are good");
        let scaled: Vec<Bin> = bins
            .iter()
            .rev()
            .map(|b| bin(b.from, b.end, b.share * scale))
            .collect();
        let same = ungroup(&scaled, true).expect("the bins are good");
        for (a, b) in curve.shares.iter().zip(&same.shares) {
            prop_assert!((a - b).abs() < 1e-6);
        }
        // Of the normalized shares a mass is asked, so the scale of a curve does not matter either.
        let times: Vec<f64> = curve.shares.iter().map(|s| s * 1e6).collect();
        let one = shortest_interval(13, &curve.shares, 0.5).expect("people");
        let other = shortest_interval(13, &times, 0.5).expect("people");
        prop_assert_eq!((one.from, one.to), (other.from, other.to));
    }

    #[test]
    fn neighboring_questions_add_up(
        (bins, open) in any_bins(),
        mut ages in prop::array::uniform3(0_u8..120),
    ) {
        let curve = ungroup(&bins, open).expect("the bins are good");
        ages.sort_unstable();
        let [from, cut, to] = ages;
        let parts = curve.share(from, cut) + curve.share(cut + 1, to);
        prop_assert!(near(curve.share(from, to), parts));
    }

    #[test]
    fn hard_holds_likely_holds_best(
        (bins, open) in any_bins(),
        from in 0_u8..110,
        to in 0_u8..110,
        people in prop::option::of(garbage()),
        step in prop::option::of(garbage()),
    ) {
        let curve = ungroup(&bins, open).expect("the bins are good");
        prop_assert!(is_nested(age_share(&curve, from, to, None, None)));
        let exact = age_share(&curve, from, to, None, None).hard;
        let plain = curve.hard(from, to);
        prop_assert!(near(exact.low, plain.low) && near(exact.high, plain.high));
        prop_assert!(is_nested(age_share(&curve, from, to, people, step)));
        prop_assert!(is_nested(age_share(&curve, from, to, Some(1000.0), Some(0.01))));
    }

    #[test]
    fn a_core_holds_what_was_asked(bins in meta_bins(), mass in 0.0..=1.0_f64) {
        let curve = ungroup(&bins, true).expect("the bins are good");
        let found = shortest_interval(13, &curve.shares, mass).expect("people");
        prop_assert!(found.share >= mass - 1e-9);
        prop_assert!(near(found.share, curve.share(found.from, found.to)));
        // Any interval that is a year shorter holds less.
        let width = found.to - found.from;
        if width > 0 {
            for from in 13..=(100 - width) {
                prop_assert!(curve.share(from, from + width - 1) < mass);
            }
        }
        let densest = densest_ages(13, &curve.shares, mass);
        let ages: usize = densest.iter().map(|run| usize::from(run.to - run.from) + 1).sum();
        prop_assert!(ages <= usize::from(width) + 1);
    }

    #[test]
    fn joint_ranges_are_nested(shares in prop::collection::vec(share(), 0..6), theta in 1.0..8.0_f64) {
        let each: Vec<Interval> = shares.iter().map(|s| exactly(*s)).collect();
        let best = joint::product(&shares);
        let likely = joint::likely(&each, theta);
        let hard = joint::frechet(&each);
        prop_assert!(hard.low <= likely.low + 1e-12 && likely.high <= hard.high + 1e-12);
        prop_assert!(likely.low <= best + 1e-12 && best <= likely.high + 1e-12);
        let (any, bounds) = joint::any_of(&shares);
        prop_assert!(holds(bounds, any));
    }

    #[test]
    fn plackett_keeps_the_odds_ratio_and_is_the_product_at_one(
        a in share(),
        b in share(),
        theta in prop_oneof![0.001..1000.0_f64, Just(1.0)],
    ) {
        prop_assert!((joint::plackett(a, b, 1.0) - a * b).abs() < 1e-15);
        let both = joint::plackett(a, b, theta);
        let (left, right) = (both * (1.0 - a - b + both), theta * (a - both) * (b - both));
        prop_assert!((left - right).abs() < 1e-9 * theta.max(1.0));
        prop_assert!(near(both, joint::plackett(b, a, theta)));
    }

    #[test]
    fn a_shared_dimension_only_tightens(
        cells in prop::collection::vec((share(), share(), 0.01..1.0_f64), 1..5),
    ) {
        let total: f64 = cells.iter().map(|(_, _, group)| group).sum();
        let groups: Vec<(f64, f64, f64)> = cells
            .iter()
            .map(|(a, c, group)| (a * group / total, c * group / total, group / total))
            .collect();
        let tight = joint::frechet_shared(&groups);
        let a = groups.iter().map(|g| g.0).sum();
        let c = groups.iter().map(|g| g.1).sum();
        let wide = joint::frechet(&[exactly(a), exactly(c)]);
        prop_assert!(wide.low <= tight.low + 1e-12 && tight.high <= wide.high + 1e-12);
        let best = joint::product_shared(&groups);
        prop_assert!(tight.low <= best + 1e-12 && best <= tight.high + 1e-12);
    }

    #[test]
    fn the_score_is_its_points(
        parts in prop::collection::vec((0.0..100.0_f64, prop::option::of(share())), 1..7),
        scale in 0.001..1000.0_f64,
    ) {
        let of = |scale: f64| -> Option<overlap::Score> {
            let parts: Vec<Part> = parts
                .iter()
                .map(|(weight, overlap)| Part { weight: weight * scale, overlap: *overlap })
                .collect();
            overlap::score(&parts)
        };
        if let Some(score) = of(1.0) {
            prop_assert!((0.0..=100.0).contains(&score.value));
            let points: f64 = score.points.iter().flatten().sum();
            let lost: f64 = score.lost.iter().flatten().sum();
            prop_assert!(near(points, score.value) && near(points + lost, 100.0));
            prop_assert!(score.band.low <= score.value && score.value <= score.band.high);
            prop_assert!(near(of(scale).expect("measured").value, score.value));
        }
    }

    #[test]
    fn raking_from_ones_is_the_product(
        rows in prop::collection::vec(0.01..1.0_f64, 1..5),
        columns in prop::collection::vec(0.01..1.0_f64, 1..5),
    ) {
        let normalized = |values: &[f64]| -> Vec<f64> {
            let total: f64 = values.iter().sum();
            values.iter().map(|value| value / total).collect()
        };
        let (rows, columns) = (normalized(&rows), normalized(&columns));
        let margins = [
            Margin { axes: vec![0], targets: rows.clone() },
            Margin { axes: vec![1], targets: columns.clone() },
        ];
        let shape = [rows.len(), columns.len()];
        let raked = rake(&shape, &vec![1.0; rows.len() * columns.len()], &margins);
        prop_assert!(raked.converged);
        let expected = rows.iter().flat_map(|row| columns.iter().map(move |c| row * c));
        for (cell, expected) in raked.table.iter().zip(expected) {
            prop_assert!(near(*cell, expected));
        }
    }

    #[test]
    fn intervals_hold_the_share_and_grow_with_confidence(
        n in 1_u32..100_000,
        part in 0.0..=1.0_f64,
    ) {
        let n = f64::from(n);
        let x = (part * n).round();
        for method in [
            intervals::wilson,
            intervals::jeffreys,
            intervals::clopper_pearson,
            intervals::agresti_coull,
        ] {
            let narrow = method(x, n, 0.9);
            let wide = method(x, n, 0.99);
            prop_assert!(wide.low <= narrow.low + 1e-12 && narrow.high <= wide.high + 1e-12);
            prop_assert!(0.0 <= wide.low && wide.high <= 1.0);
            // Jeffreys leaves out 0 and 1.
            prop_assert!(wide.low <= (x / n).max(1e-3) && (x / n).min(1.0 - 1e-3) <= wide.high + 1e-3);
        }
        let (difference, interval) = intervals::newcombe(x, n, n - x, n, 0.95);
        prop_assert!(holds(interval, difference));
        let (back, mirrored) = intervals::newcombe(n - x, n, x, n, 0.95);
        prop_assert!(near(back, -difference) && near(mirrored.low, -interval.high));
    }

    #[test]
    fn nothing_panics_on_garbage(
        list in garbage_list(),
        other in garbage_list(),
        edges in prop::collection::vec((any::<u8>(), any::<u8>(), garbage()), 0..6),
        flags in prop::collection::vec(any::<bool>(), 0..6),
        (a, b, c) in (garbage(), garbage(), garbage()),
        (from, to) in (any::<u8>(), any::<u8>()),
    ) {
        let bins: Vec<Bin> = edges.iter().map(|(from, end, s)| bin(*from, *end, *s)).collect();
        if let Ok(curve) = ungroup(&bins, from > to) {
            prop_assert!(curve.shares.iter().all(|share| share.is_finite()));
            prop_assert!(is_nested(age_share(&curve, from, to, Some(a), Some(b))));
            prop_assert!(pool(&[(a, &curve), (b, &curve)]).iter().all(|s| s.is_finite()));
        }
        let curve = ungroup(&[bin(13, 18, 1.0), bin(18, 25, 2.0), bin(25, 100, 3.0)], true)
            .expect("the bins are good");
        prop_assert!(is_nested(age_share(&curve, from, to, Some(a), Some(b))));
        let _ = mean_distance(from, &list, from, to);
        let _ = core(from, &list);
        let _ = shortest_interval(from, &list, a);
        let _ = densest_ages(from, &list, a);

        let options: Vec<Option<f64>> = other.iter().map(|s| (*s > 0.5).then_some(*s)).collect();
        let is_share = |s: f64| (0.0..=1.0).contains(&s);
        let is_shares = |i: Interval| is_share(i.low) && is_share(i.high) && i.low <= i.high;
        prop_assert!(is_share(overlap::target_shares(&list, &options)));
        prop_assert!(is_share(overlap::set_share(&list, &flags)));
        prop_assert!(is_share(overlap::at_least(a, b)) && is_share(overlap::at_most(a, b)));
        prop_assert!(is_share(overlap::soft_age_share(from, &list, from, to, to)));
        let parts: Vec<Part> = list
            .iter()
            .zip(&other)
            .map(|(weight, overlap)| Part { weight: *weight, overlap: Some(*overlap) })
            .collect();
        if let Some(score) = overlap::score(&parts) {
            prop_assert!((0.0..=100.0).contains(&score.value));
        }

        let each: Vec<Interval> = list
            .iter()
            .zip(&other)
            .map(|(low, high)| Interval { low: *low, high: *high })
            .collect();
        prop_assert!(is_share(joint::product(&list)) && is_share(joint::plackett(a, b, c)));
        prop_assert!(is_shares(joint::frechet(&each)) && is_shares(joint::likely(&each, a)));
        prop_assert!(is_shares(joint::frechet_shared(&[(a, b, c), (c, b, a)])));
        prop_assert!(is_share(joint::product_shared(&[(a, b, c), (c, b, a)])));
        prop_assert!(is_shares(joint::any_of(&list).1));
        let (people, _) = joint::union_of_channels(&list, Some(a));
        prop_assert!(people.low <= people.high);

        let margins = [Margin { axes: vec![0], targets: other.clone() }];
        let _ = rake(&[list.len()], &list, &margins);
        let _ = rake(&[usize::MAX, 2], &list, &[Margin { axes: vec![7], targets: other.clone() }]);

        let rounded = bounds::rounding(&list, a, &flags, b);
        prop_assert!(rounded.low <= rounded.high);
        prop_assert!(is_shares(bounds::with_unknown(a, b)) && is_shares(bounds::suppressed(a, b)));
        let rest = bounds::top_list_rest(&list, a, b);
        let unlisted = bounds::unlisted(&list, a, b);
        prop_assert!(rest.low <= rest.high && unlisted.low <= unlisted.high);

        for confidence in [0.95, c] {
            prop_assert!(is_shares(intervals::wilson(a, b, confidence)));
            prop_assert!(is_shares(intervals::agresti_coull(a, b, confidence)));
            prop_assert!(is_shares(intervals::jeffreys(a, b, confidence)));
            prop_assert!(is_shares(intervals::clopper_pearson(a, b, confidence)));
            prop_assert!(intervals::goodman(&list, confidence).into_iter().all(is_shares));
            prop_assert!(intervals::sison_glaz(&list, confidence).into_iter().all(is_shares));
            let (difference, interval) = intervals::newcombe(a, b, b, a, confidence);
            prop_assert!(holds(interval, difference));
            let events = intervals::garwood(a, confidence);
            prop_assert!(events.low <= events.high);
        }
        prop_assert!(intervals::rounding_half_width(a, list.len()) >= 0.0);
        let _ = intervals::least_people(&list, u32::from(from));
    }
}

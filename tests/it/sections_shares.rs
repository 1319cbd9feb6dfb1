//! What rounded, withheld, unknown and unlisted figures leave open in shares: every expected number
//! is hand arithmetic, shown where it is used.

use audiencefit::canonical::{AudienceTable, Cell, Completeness};
use audiencefit::domain::{Dimension, Label};

use crate::sections::{
    AGE, MEN, WOMEN, ages, any, at, band, counts, hard, land, likely, measure, near, of, older,
    profile, shares, table, with_people, within,
};

const GENDER: Option<Dimension> = Some(Dimension::Gender);
const COUNTRY: Option<Dimension> = Some(Dimension::Country);

/// Age by gender in shares; an upper bound where the flag is set.
fn crossed(step: f64, cells: &[(Label, Label, f64, bool)]) -> AudienceTable {
    let mut cross = table("instagram", &[Dimension::Age, Dimension::Gender]);
    cross.share_step = Some(step);
    for (age, gender, share, at_most) in cells {
        cross.cells.push(Cell {
            labels: vec![age.clone(), gender.clone()],
            count: None,
            share: Some(*share),
            index: None,
            row: 1,
            at_most: *at_most,
        });
    }
    cross
}

fn exact(age: Label, gender: Label, share: f64) -> (Label, Label, f64, bool) {
    (age, gender, share, false)
}

#[test]
fn a_band_added_up_from_two_rounded_cells_is_rounded_twice() {
    for step in [0.001, 0.01] {
        let cross = crossed(
            step,
            &[
                exact(band(18, 24), WOMEN, 0.20),
                exact(band(18, 24), MEN, 0.20),
                exact(band(25, 34), WOMEN, 0.15),
                exact(band(25, 34), MEN, 0.15),
                exact(older(35), WOMEN, 0.15),
                exact(older(35), MEN, 0.15),
            ],
        );
        let found = measure(vec![cross], &[profile(vec![ages(25, 34)])]);
        let share = of(&found, "share_in_profile", None, AGE);
        // Women 15 % and men 15 %, each half a step to either side: 30 % and a whole step.
        near(share.value(), 0.3);
        within(hard(share), 0.3 - step, 0.3 + step);
        // 1.645 · step / sqrt(12) · sqrt(2) = 0.671 571 · step
        let range = likely(share).unwrap();
        let half = 0.671_571 * step;
        assert!(
            (range.high - 0.3 - half).abs() < 1e-6 && (0.3 - range.low - half).abs() < 1e-6,
            "{range:?}"
        );
    }
}

#[test]
fn the_sum_of_a_gender_is_rounded_as_its_cells_are() {
    let bands = || {
        [
            band(18, 24),
            band(25, 34),
            band(35, 44),
            band(45, 54),
            band(55, 64),
            older(65),
        ]
    };
    let numbers = [0.10, 0.15, 0.10, 0.06, 0.05, 0.04];
    let cells: Vec<_> = [WOMEN, MEN]
        .into_iter()
        .flat_map(|gender| {
            bands()
                .into_iter()
                .zip(numbers)
                .map(move |(band, share)| exact(band, gender.clone(), share))
        })
        .collect();
    let found = measure(
        vec![crossed(0.01, &cells)],
        &[profile(vec![
            ages(18, 99),
            any(Dimension::Gender, &["female"]),
        ])],
    );
    let joint = of(&found, "joint_share", None, None);
    near(joint.value(), 0.5);
    // Women 50 % in six cells of half a point: 47 to 53 %.
    within(hard(joint), 0.47, 0.53);
}

#[test]
fn an_upper_bound_in_a_cross_is_one_in_the_joint_share() {
    let cells = [
        (band(25, 34), WOMEN, 0.10, true),
        exact(band(18, 24), WOMEN, 0.30),
        exact(older(35), WOMEN, 0.20),
        exact(band(18, 24), MEN, 0.20),
        exact(band(25, 34), MEN, 0.20),
        exact(older(35), MEN, 0.05),
    ];
    let found = measure(
        vec![crossed(0.01, &cells)],
        &[profile(vec![
            ages(25, 34),
            any(Dimension::Gender, &["female"]),
        ])],
    );
    let joint = of(&found, "joint_share", None, None);
    near(joint.value(), 0.05);
    // `<10%` is nothing to ten per cent.
    within(hard(joint), 0.0, 0.1);
}

#[test]
fn an_unknown_part_widens_what_rounding_leaves_open() {
    let list = shares(
        table("instagram", &[Dimension::Age]),
        &[
            (band(18, 24), 0.10),
            (band(25, 34), 0.20),
            (band(35, 44), 0.15),
            (older(45), 0.05),
            (Label::Unknown, 0.50),
        ],
    );
    let mut list = list;
    list.share_step = Some(0.01);
    let found = measure(vec![list], &[profile(vec![ages(25, 34)])]);
    let share = of(&found, "share_in_profile", None, AGE);
    near(share.value(), 0.4);
    // At least 19.5 % of everybody; at most 20.5 % and all of 50.5 % who may be unknown.
    within(hard(share), 0.195, 0.71);
    // 1.645 · 1 / sqrt(12) = 0.474 871 points of everybody are twice as many of the known half.
    let range = likely(share).unwrap();
    assert!(
        (range.high - 0.4 - 0.009_497).abs() < 1e-6 && (0.4 - range.low - 0.009_497).abs() < 1e-6,
        "{range:?}"
    );
}

#[test]
fn an_unknown_gender_is_rounded_too() {
    let mut list = shares(
        table("instagram", &[Dimension::Gender]),
        &[
            (WOMEN, 0.45),
            (MEN, 0.44),
            (Label::Gender(audiencefit::domain::Gender::Other), 0.01),
            (Label::Unknown, 0.10),
        ],
    );
    list.share_step = Some(0.01);
    let found = measure(
        vec![list],
        &[profile(vec![any(Dimension::Gender, &["female"])])],
    );
    let share = of(&found, "overlap", None, GENDER);
    near(share.value(), 0.5);
    // 44.5 % at least; 45.5 + 10.5 at most, which is also all but 43.5 + 0.5.
    within(hard(share), 0.445, 0.56);
}

//! Which cells are hidden, by hand, and whether hidden ones can be worked out, by solving the sums.

use audiencefit::measures::suppression::{one_way, rate, two_way};
use proptest::prelude::*;

fn hidden(counts: &[f64]) -> Option<String> {
    let hidden = one_way(counts, 10.0)?;
    Some(
        hidden
            .iter()
            .map(|it| if *it { 'x' } else { '.' })
            .collect(),
    )
}

#[test]
fn small_numbers_are_hidden_with_what_would_give_them_away() {
    for (counts, expected) in [
        // Nothing is small; 10 itself is not.
        (&[500.0, 60.0, 10.0][..], Some("...")),
        (&[], Some("")),
        // 4 is small and alone: with the sum it could be worked out, so 14 goes too.
        (&[500.0, 60.0, 14.0, 4.0], Some("..xx")),
        // 4 + 1 are 5 people together, fewer than 10: 14 goes too.
        (&[500.0, 60.0, 14.0, 4.0, 1.0], Some("..xxx")),
        // 9 + 3 = 12 people hide each other.
        (&[500.0, 60.0, 9.0, 3.0], Some("..xx")),
        // Twelve of one each sum to 12: each would be known, so the next goes too.
        (
            &[
                1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 30.0, 40.0,
            ],
            Some("xxxxxxxxxxxxx."),
        ),
        // Nobody is nobody: 0 is shown, and hides no one.
        (&[500.0, 0.0, 3.0], Some("x.x")),
        // Of equal ones the first is taken.
        (&[20.0, 20.0, 3.0], Some("x.x")),
        // Nothing is left that could hide 7 people.
        (&[7.0], None),
        (&[7.0, 0.0], None),
        (&[3.0, 4.0], None),
    ] {
        assert_eq!(hidden(counts).as_deref(), expected, "{counts:?}");
    }
    // With a limit of 5, 7 people are shown.
    assert_eq!(one_way(&[7.0, 60.0], 5.0), Some(vec![false, false]));
}

fn grid(rows: &[&[f64]]) -> Option<Vec<String>> {
    let rows: Vec<Vec<f64>> = rows.iter().map(|row| row.to_vec()).collect();
    let hidden = two_way(&rows, 10.0)?;
    let line = |row: &Vec<bool>| row.iter().map(|it| if *it { 'x' } else { '.' }).collect();
    Some(hidden.iter().map(line).collect())
}

#[test]
fn a_small_cell_of_two_traits_takes_three_others_with_it() {
    // 4 in the corner: 30 beside it in its row, 20 below it in its column, and, as 20 and 30 stand
    // alone in theirs, 25, the smallest of the rest of their lines.
    assert_eq!(
        grid(&[&[4.0, 30.0, 90.0], &[20.0, 25.0, 80.0], &[95.0, 99.0, 97.0]]),
        Some(vec!["xx.".to_owned(), "xx.".to_owned(), "...".to_owned()])
    );
    assert_eq!(
        grid(&[&[40.0, 30.0], &[20.0, 25.0]]),
        Some(vec!["..".to_owned(); 2])
    );
    assert_eq!(grid(&[&[4.0, 0.0], &[0.0, 25.0]]), None);
    assert_eq!(grid(&[]), Some(Vec::new()));
}

#[test]
fn rates_need_twenty() {
    assert_eq!(rate(5.0, 20.0), Some(0.25));
    assert_eq!(rate(5.0, 19.0), None);
    assert_eq!(rate(0.0, 0.0), None);
    assert_eq!(rate(f64::NAN, 20.0), None);
}

/// Whether the sums of rows and columns, less what is shown, leave a hidden cell only one value: its
/// own equation follows from theirs. Gaussian elimination on whole fractions.
fn follows(hidden: &[Vec<bool>], of: (usize, usize)) -> bool {
    let cells: Vec<(usize, usize)> = hidden
        .iter()
        .enumerate()
        .flat_map(|(row, line)| {
            let line = line.iter().enumerate().filter(|(_, hidden)| **hidden);
            line.map(move |(column, _)| (row, column))
        })
        .collect();
    let mut sums: Vec<Vec<f64>> = Vec::new();
    for row in 0..hidden.len() {
        sums.push(
            cells
                .iter()
                .map(|cell| f64::from(u8::from(cell.0 == row)))
                .collect(),
        );
    }
    for column in 0..hidden.first().map_or(0, Vec::len) {
        sums.push(
            cells
                .iter()
                .map(|cell| f64::from(u8::from(cell.1 == column)))
                .collect(),
        );
    }
    let own: Vec<f64> = cells
        .iter()
        .map(|cell| f64::from(u8::from(*cell == of)))
        .collect();
    let before = rank(sums.clone());
    sums.push(own);
    rank(sums) == before
}

fn rank(mut rows: Vec<Vec<f64>>) -> usize {
    let width = rows.first().map_or(0, Vec::len);
    let mut rank = 0;
    for column in 0..width {
        let Some(pivot) = (rank..rows.len()).find(|row| rows[*row][column].abs() > 1e-9) else {
            continue;
        };
        rows.swap(rank, pivot);
        let base = rows[rank].clone();
        for row in rows.iter_mut().skip(rank + 1) {
            let factor = row[column] / base[column];
            for (cell, above) in row.iter_mut().zip(&base) {
                *cell -= factor * above;
            }
        }
        rank += 1;
    }
    rank
}

fn counts() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0_u32), 1..10_u32, 10..60_u32].prop_map(f64::from)
}

proptest! {
    #[test]
    fn no_hidden_number_of_a_list_can_be_worked_out(list in prop::collection::vec(counts(), 0..14)) {
        let total: f64 = list.iter().sum();
        let Some(hidden) = one_way(&list, 10.0) else {
            // No choice protects: all that is left to hide has gone, or there is too little of it.
            prop_assert!(list.iter().any(|count| *count > 0.0 && *count < 10.0));
            return Ok(());
        };
        let shown: f64 = list.iter().zip(&hidden).filter(|(_, it)| !**it).map(|(count, _)| count).sum();
        let n = hidden.iter().filter(|it| **it).count() as f64;
        for (count, is_hidden) in list.iter().zip(&hidden) {
            prop_assert!(*is_hidden || *count == 0.0 || *count >= 10.0);
            prop_assert!(!is_hidden || *count > 0.0);
        }
        if n > 0.0 {
            // A hidden one has 1 at least and leaves 1 at least to each other.
            let most = total - shown - (n - 1.0);
            prop_assert!(most > 1.0, "{list:?}: each hidden one is 1");
            prop_assert!(n > 1.0 && total - shown >= 10.0);
        }
    }

    #[test]
    fn no_hidden_cell_of_a_table_follows_from_its_sums(
        rows in (1..5_usize).prop_flat_map(|width| prop::collection::vec(prop::collection::vec(counts(), width), 1..6))
    ) {
        let Some(hidden) = two_way(&rows, 10.0) else { return Ok(()) };
        for (row, line) in hidden.iter().enumerate() {
            for (column, is_hidden) in line.iter().enumerate() {
                let count = rows[row][column];
                prop_assert!(*is_hidden || count == 0.0 || count >= 10.0);
                if *is_hidden {
                    prop_assert!(!follows(&hidden, (row, column)), "{rows:?} {hidden:?}");
                }
            }
        }
    }
}

/// 60, 60 and 9 sum to 129. With one 60 beside the 9 the rest of the sum is 69; who knows that the hidden one
/// is at most the 60 that is shown knows that the other is 9.
#[test]
fn a_tie_of_the_larger_ones_does_not_give_the_small_one_away() {
    assert_eq!(one_way(&[60.0, 60.0, 9.0], 10.0), Some(vec![true; 3]));
    // With 60 and 70 shown beyond a hidden 50: 59 − 60 is nothing, so the 9 may be any small number.
    assert_eq!(
        one_way(&[60.0, 70.0, 50.0, 9.0], 10.0),
        Some(vec![false, false, true, true])
    );
}

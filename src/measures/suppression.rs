//! Which cells of a table of people are hidden, so that nobody can be told from a small number.

/// Below how many people a number of a table that was counted from single persons is hidden.
pub const LEAST_PEOPLE: f64 = 10.0;
/// Below how many people or cases there is no rate of them.
pub const LEAST_OF_RATE: f64 = 20.0;

/// A small number of which is known that it is above this part of the limit is as good as told.
const CERTAIN: f64 = 0.7;

/// Which numbers of a list are hidden when the sum of all is known: every one that is small, and as many of the next
/// smallest as it takes that no hidden one can be worked out.
///
/// **What it is.** Cells above 0 and below `least` are hidden; while only one is hidden, or the hidden ones sum to less
/// than `least` or to one each, or their sum less the most that the others can be tells that a small one is close below the
/// limit, the next smallest is hidden as well. **When to use it.** Before a table counted from
/// single persons is shown. **What it does not say.** Nothing of other tables of the same people: two tables that differ
/// by one person still tell of that person. **Range and edge cases.** Counts; 0 is never hidden, nor is NaN. `None`: no
/// choice protects, as all there are are few; then no cell may be shown by its name. **Reference.** Hundepool et al. 2012,
/// Statistical Disclosure Control, chapter 4.
pub fn one_way(counts: &[f64], least: f64) -> Option<Vec<bool>> {
    let mut hidden: Vec<bool> = counts.iter().map(|count| is_small(*count, least)).collect();
    while !is_safe_line(counts, &hidden, least) {
        let places = 0..counts.len();
        let next = next_smallest(places, |place| counts.get(place).copied(), &hidden)?;
        if let Some(cell) = hidden.get_mut(next) {
            *cell = true;
        }
    }
    Some(hidden)
}

/// Which cells of a table of rows and columns are hidden when the sums of its rows and columns are known.
///
/// **What it is.** Every row and every column is protected as [`one_way`] protects a list; then, as long as a hidden cell
/// follows from the others by sums and differences, another one of its row or column is hidden. A hidden cell follows
/// when, among lines joined by the cells hidden in both, it is the only tie between two parts of the table. **When to use
/// it.** For tables by two traits, such as age by gender. **What it does not say.** As [`one_way`]; and what can be bounded
/// closely is not exactly known. **Range and edge cases.** Rows of one length; missing cells count as 0. `None`: no choice
/// protects. **Reference.** Gusfield 1988, SIAM Journal on Computing 17:552, for the ties.
pub fn two_way(rows: &[Vec<f64>], least: f64) -> Option<Vec<Vec<bool>>> {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let count = |row: usize, column: usize| -> f64 {
        let cell = rows.get(row).and_then(|cells| cells.get(column));
        cell.copied().unwrap_or_default()
    };
    let mut hidden: Vec<Vec<bool>> = (0..rows.len())
        .map(|row| {
            (0..width)
                .map(|column| is_small(count(row, column), least))
                .collect()
        })
        .collect();
    loop {
        let unsafe_row = (0..rows.len()).find(|row| {
            let cells: Vec<f64> = (0..width).map(|column| count(*row, column)).collect();
            !is_safe_line(&cells, &line(&hidden, *row), least)
        });
        let unsafe_column = (0..width).find(|column| {
            let cells: Vec<f64> = (0..rows.len()).map(|row| count(row, *column)).collect();
            let over: Vec<bool> = column_of(&hidden, *column);
            !is_safe_line(&cells, &over, least)
        });
        let next = match (unsafe_row, unsafe_column) {
            (Some(row), _) => Some((row, next_in_row(count, &hidden, row)?)),
            (None, Some(column)) => Some((next_in_column(count, &hidden, column)?, column)),
            (None, None) => match single_tie(&hidden) {
                None => None,
                // The row of a tie is widened first; where it holds nothing more, its column.
                Some((row, column)) => match next_in_row(count, &hidden, row) {
                    Some(other) => Some((row, other)),
                    None => Some((next_in_column(count, &hidden, column)?, column)),
                },
            },
        };
        let Some((row, column)) = next else {
            return Some(hidden);
        };
        if let Some(cell) = hidden.get_mut(row).and_then(|cells| cells.get_mut(column)) {
            *cell = true;
        }
    }
}

/// A share of so many, where there are enough of them for a rate.
///
/// **What it is.** `part / whole` from a `whole` of [`LEAST_OF_RATE`] on. **When to use it.** For rates over single persons
/// or their cases. **What it does not say.** Nothing of the likely range. **Range and edge cases.** `None` below the limit
/// and for what is not a number. **Reference.** A convention of offices of statistics.
pub fn rate(part: f64, whole: f64) -> Option<f64> {
    let rate = part / whole;
    (whole >= LEAST_OF_RATE && rate.is_finite()).then_some(rate)
}

fn is_small(count: f64, least: f64) -> bool {
    count > 0.0 && count < least
}

/// Whether no hidden cell of a line follows from the line's sum and what is shown: nothing is hidden, or two and more that
/// are many together and more than one each.
fn is_safe_line(counts: &[f64], hidden: &[bool], least: f64) -> bool {
    let of_hidden = || {
        let both = counts.iter().zip(hidden);
        both.filter(|(_, hidden)| **hidden).map(|(count, _)| *count)
    };
    let n_hidden = of_hidden().count();
    let sum: f64 = of_hidden().sum();
    if n_hidden == 0 {
        return true;
    }
    if n_hidden == 1 || sum < least || sum <= n_hidden as f64 {
        return false;
    }
    // Who knows the rule knows that none of the larger hidden numbers exceeds the smallest that is shown,
    // and that the other small ones are small: what is left of the sum must leave a small one some room.
    let n_small = of_hidden().filter(|count| is_small(*count, least)).count() as f64;
    if n_small < 1.0 {
        return true;
    }
    let n_larger = n_hidden as f64 - n_small;
    let shown = counts.iter().zip(hidden);
    let shown = shown.filter(|(count, hidden)| !**hidden && **count > 0.0);
    let smallest = shown.map(|(count, _)| *count).reduce(f64::min);
    let most_of_others = |smallest: f64| n_larger * smallest + (n_small - 1.0) * (least - 1.0);
    smallest.is_none_or(|smallest| sum - most_of_others(smallest) <= CERTAIN * least)
}

/// The place of the smallest number that is shown and above 0; of equal ones the first.
fn next_smallest(
    places: impl Iterator<Item = usize>,
    count: impl Fn(usize) -> Option<f64>,
    hidden: &[bool],
) -> Option<usize> {
    places
        .filter(|place| !hidden.get(*place).copied().unwrap_or(true))
        .filter_map(|place| Some((place, count(place)?)))
        .filter(|(_, count)| *count > 0.0)
        .min_by(|(_, left), (_, right)| left.total_cmp(right))
        .map(|(place, _)| place)
}

fn line(hidden: &[Vec<bool>], row: usize) -> Vec<bool> {
    hidden.get(row).cloned().unwrap_or_default()
}

fn column_of(hidden: &[Vec<bool>], column: usize) -> Vec<bool> {
    hidden
        .iter()
        .map(|cells| cells.get(column).copied().unwrap_or_default())
        .collect()
}

fn next_in_row(
    count: impl Fn(usize, usize) -> f64,
    hidden: &[Vec<bool>],
    row: usize,
) -> Option<usize> {
    let shown = line(hidden, row);
    next_smallest(0..shown.len(), |column| Some(count(row, column)), &shown)
}

fn next_in_column(
    count: impl Fn(usize, usize) -> f64,
    hidden: &[Vec<bool>],
    column: usize,
) -> Option<usize> {
    let shown = column_of(hidden, column);
    next_smallest(0..shown.len(), |row| Some(count(row, column)), &shown)
}

/// A hidden cell that is the only tie between two parts of the table: without it, its row cannot be reached from its
/// column over other hidden cells.
fn single_tie(hidden: &[Vec<bool>]) -> Option<(usize, usize)> {
    let cells = hidden.iter().enumerate().flat_map(|(row, cells)| {
        let cells = cells.iter().enumerate().filter(|(_, hidden)| **hidden);
        cells.map(move |(column, _)| (row, column))
    });
    let all: Vec<(usize, usize)> = cells.collect();
    all.iter()
        .copied()
        .find(|tie| !is_tied_otherwise(*tie, &all))
}

fn is_tied_otherwise(tie: (usize, usize), all: &[(usize, usize)]) -> bool {
    let mut rows = vec![tie.0];
    let mut columns: Vec<usize> = Vec::new();
    loop {
        let mut grown = false;
        for (row, column) in all.iter().copied().filter(|cell| *cell != tie) {
            if rows.contains(&row) && !columns.contains(&column) {
                columns.push(column);
                grown = true;
            }
            if columns.contains(&column) && !rows.contains(&row) {
                rows.push(row);
                grown = true;
            }
        }
        if columns.contains(&tie.1) {
            return true;
        }
        if !grown {
            return false;
        }
    }
}

//! Stub.
use crate::domain::Date;
use crate::files::RawCell;
pub(super) enum DayCell {
    Day(Date),
    Missing,
    NotADay,
}
pub(super) struct DayColumn {
    pub(super) cells: Vec<DayCell>,
}
pub(super) struct AmbiguousDays {
    pub(super) text: String,
    pub(super) index: usize,
}
#[derive(Clone, Copy, Default)]
pub(super) struct DayHints {
    pub(super) order: Option<DayOrder>,
    pub(super) latest: Option<Date>,
}
#[derive(Clone, Copy)]
pub(super) enum DayOrder {
    MonthFirst,
    DayFirst,
}
pub(super) fn read_days<'a>(
    _cells: impl Iterator<Item = &'a RawCell>,
    _hints: DayHints,
) -> Result<DayColumn, AmbiguousDays> {
    Ok(DayColumn { cells: vec![] })
}

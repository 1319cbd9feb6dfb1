//! Which one or two networks deserve the time: rank with its stability, what a second one adds, what to keep, grow and park.

use super::{LayoutInput, MeasureInput};
use crate::findings::Finding;
use crate::report::Section;

/// Finds.
pub(super) fn measure(_input: &MeasureInput<'_>) -> Vec<Finding> {
    Vec::new()
}

/// Lays out.
pub(super) fn lay_out(_input: &LayoutInput<'_>) -> Option<Section> {
    None
}

//! Whom did we not expect: segments that the profile did not name, against a baseline that is named.

use super::{LayoutInput, MeasureInput};
use crate::findings::Finding;
use crate::report::Section;

/// Finds.
pub(super) fn measure(_input: &MeasureInput<'_>) -> Vec<Finding> {
    Vec::new()
}

/// Ranks what was found.
pub(super) fn conclude(_input: &MeasureInput<'_>) -> Vec<Finding> {
    Vec::new()
}

/// Lays out.
pub(super) fn lay_out(_input: &LayoutInput<'_>) -> Option<Section> {
    None
}

//! Where else could we sell: countries, regions and languages of followers against buyers, visitors and what is served.

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

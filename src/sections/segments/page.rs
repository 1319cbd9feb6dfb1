//! The page: the first finds in sentences, a picture of them against what was expected, a table.

use crate::report::Section;
use crate::sections::LayoutInput;

/// Lays out.
pub(in crate::sections) fn lay_out(_input: &LayoutInput<'_>) -> Option<Section> {
    None
}

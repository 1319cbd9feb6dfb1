//! The page.
use super::super::LayoutInput;
use crate::report::Section;
/// Lays out.
pub(in super::super) fn lay_out(_input: &LayoutInput<'_>) -> Option<Section> {
    None
}

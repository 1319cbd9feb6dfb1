//! The page.
use super::super::LayoutInput;
use crate::report::Section;
pub(super) fn lay_out(_input: &LayoutInput<'_>) -> Option<Section> {
    None
}

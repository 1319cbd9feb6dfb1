//! The whole flow on one page.

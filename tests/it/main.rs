//! The one integration binary: each further one would link everything again.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests make their own files and stop at what should not happen"
)]

use std::path::PathBuf;

mod architecture;
mod attribution;
mod bootstrap;
mod cases;
mod charts;
mod cli;
mod compare;
mod crowds;
mod damage;
mod drafts;
mod draws;
mod explain;
mod files;
mod fuzz;
mod interests;
mod languages;
mod mapping;
mod measures;
mod once;
mod planted;
mod privacy;
mod profile;
mod reading;
mod readme;
mod renderers;
mod sample;
mod sections;
mod sections_channels;
mod sections_fit;
mod sections_markets;
mod sections_segments;
mod sections_shares;
mod sources_ads;
mod sources_analytics;
mod sources_care;
mod sources_care_lists;
mod sources_meta;
mod sources_meta_numbers;
mod sources_others;
mod sources_pages;
mod sources_shop;
mod sources_video;
mod suppression;
mod theme;

/// The checkout as cargo runs the tests in it. Asked at run time: a target folder that several
/// checkouts share keeps binaries which were built in another one.
fn project() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap())
}

//! The one integration binary: each further one would link everything again.

mod architecture;
mod cases;
mod cli;
mod files;
mod measures;
mod profile;
mod renderers;
mod sample;
mod sections;
mod sources_meta;
mod sources_others;

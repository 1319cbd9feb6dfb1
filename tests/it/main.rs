//! The one integration binary: each further one would link everything again.

mod architecture;
mod cases;
mod cli;
mod sources_others;

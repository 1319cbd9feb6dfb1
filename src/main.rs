//! The `audiencefit` binary.

fn main() {}

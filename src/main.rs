//! The `audiencefit` binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    audiencefit::cli::main()
}

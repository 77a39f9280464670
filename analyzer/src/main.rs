//! `icecore`: offline posture analyzer for cloud inventories.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use icecore::commands::{self, Cli};

fn main() -> ExitCode {
    let cli = Cli::parse();
    match commands::run(cli) {
        Ok(code) => ExitCode::from(code),
        Err(error) if icecore::is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to do where even standard error is closed.
            let _ = writeln!(io::stderr(), "{}", icecore::told(&error));
            ExitCode::from(commands::EXIT_FAILED)
        }
    }
}

//! `icecore`: offline posture analyzer for cloud inventories.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use icecore::commands::{self, Cli};

fn main() -> ExitCode {
    let cli = Cli::parse();
    match commands::run(cli) {
        Ok(code) => ExitCode::from(code),
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let mut text = format!("error: {error}");
            let mut shown = error.to_string();
            for cause in error.chain().skip(1) {
                let cause = cause.to_string();
                if !shown.contains(&cause) {
                    text.push_str(&format!("\n  caused by: {cause}"));
                    shown = cause;
                }
            }
            if let Some(hint) = icecore::hint_of(&error) {
                text.push_str(&format!("\n\nhint: {hint}"));
            }
            // Nothing is left to do where even standard error is closed.
            let _ = writeln!(io::stderr(), "{text}");
            ExitCode::from(commands::EXIT_FAILED)
        }
    }
}

/// Whether the reader of standard output went away, as `head` does.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io_error = cause.downcast_ref::<io::Error>().map(io::Error::kind);
        let csv_error = cause.downcast_ref::<csv::Error>().and_then(|error| match error.kind() {
            csv::ErrorKind::Io(error) => Some(error.kind()),
            _ => None,
        });
        let json_error = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        io_error.or(csv_error).or(json_error) == Some(io::ErrorKind::BrokenPipe)
    })
}

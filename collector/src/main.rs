//! `icecore-collect`: AWS accounts into icecore snapshots.

mod accounts;
mod asker;
mod bindings;
mod cli;
mod credential_report;
mod gather;
mod journal;
mod mask;
mod output;
mod policy;
mod progress;
mod recorded;
mod refresh;
mod run;
mod watch;

use std::fmt;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

/// An error with a remedy.
#[derive(Debug)]
pub(crate) struct Hinted {
    message: String,
    hint: String,
}

impl Hinted {
    /// An error's text (sentence case, no final period) and what the user can do about it.
    pub(crate) fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: hint.into() }
    }
}

impl fmt::Display for Hinted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Hinted {}

/// Tells the user something that is no data.
pub(crate) fn say(text: &str) {
    // Nothing is left to do where even standard error is closed.
    let _ = writeln!(std::io::stderr(), "{text}");
}

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            say(&format!("error: Could not start: {error}"));
            return ExitCode::from(run::EXIT_FAILED);
        }
    };
    match runtime.block_on(run::run(arguments)) {
        Ok(code) => ExitCode::from(code),
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
            let hint = error.chain().find_map(|cause| {
                cause
                    .downcast_ref::<Hinted>()
                    .map(|hinted| hinted.hint.clone())
                    .or_else(|| cause.downcast_ref::<icecore_snapshot::Error>().and_then(icecore_snapshot::Error::hint))
            });
            if let Some(hint) = hint {
                text.push_str(&format!("\n\nhint: {hint}"));
            }
            say(&text);
            ExitCode::from(run::EXIT_FAILED)
        }
    }
}

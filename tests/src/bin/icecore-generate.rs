//! Writes generated evidence: the sample snapshot, snapshots of any size, and files as AWS Config delivers them.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

/// Write generated evidence: the sample, or any number of resources.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Arguments {
    /// The store that a snapshot is written to.
    #[arg(long, value_name = "DIR", required_unless_present = "aws_config", conflicts_with = "aws_config")]
    store: Option<PathBuf>,

    /// Write this many configuration items as AWS Config delivers them: one file if the name ends with `.json` or
    /// `.json.gz`, else a folder laid out as a delivery bucket.
    #[arg(long, value_name = "PATH", requires = "resources")]
    aws_config: Option<PathBuf>,

    /// How many resources; the sample, if this is not given.
    #[arg(long, value_name = "N")]
    resources: Option<u64>,

    /// Write the snapshot as it is a day later: of a thousand resources, this many are changed, gone or new.
    #[arg(long, value_name = "N", requires = "resources", conflicts_with = "aws_config")]
    changed: Option<u64>,

    /// Write a snapshot for each of so many days, from one of which to the next `--changed` of a thousand resources change.
    #[arg(long, value_name = "N", requires = "changed")]
    days: Option<u32>,
}

fn main() -> ExitCode {
    let (text, code) = match run(&Arguments::parse()) {
        Ok(line) => (line, ExitCode::SUCCESS),
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {error:#}");
            return ExitCode::from(2);
        }
    };
    let _ = writeln!(std::io::stdout(), "{text}");
    code
}

/// Does what was asked for; the answer is where it is.
fn run(arguments: &Arguments) -> anyhow::Result<String> {
    if let Some(path) = &arguments.aws_config {
        icecore_tests::write_aws_config(path, arguments.resources.unwrap_or_default())?;
        return Ok(path.display().to_string());
    }
    let store = arguments.store.clone().unwrap_or_default();
    if let (Some(resources), Some(changed), Some(days)) = (arguments.resources, arguments.changed, arguments.days) {
        icecore_tests::write_days(&store, resources, changed, 0..days)?;
        return Ok(store.display().to_string());
    }
    let finished = match (arguments.resources, arguments.changed) {
        (Some(resources), Some(changed)) => icecore_tests::write_changed_snapshot(&store, resources, changed)?,
        (Some(resources), None) => icecore_tests::write_snapshot(&store, resources)?,
        (None, _) => icecore_tests::sample::write(&store)?,
    };
    Ok(finished.snapshot.path().display().to_string())
}

//! `icecore completions` and `icecore man`: both are made from the declaration of the command line.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Cli, EXIT_OK};
use crate::output::Sink;

#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell that is to complete
    shell: Shell,
}

#[derive(Debug, Args)]
pub(super) struct Man {
    /// Folder for the pages, one of each command; it is made where there is none
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// Prints the script that has a shell complete commands and options.
pub(super) fn completions(arguments: &Completions) -> Result<u8> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Cli::command(), "icecore", &mut script);
    let mut sink = Sink::open(None)?;
    sink.write_all(&script)?;
    sink.finish()?;
    Ok(EXIT_OK)
}

/// Writes the manual's pages.
pub(super) fn man(arguments: &Man) -> Result<u8> {
    fs_err::create_dir_all(&arguments.folder)?;
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    clap_mangen::generate_to(command, &arguments.folder)
        .with_context(|| format!("Could not write the pages to `{}`", arguments.folder.display()))?;
    Ok(EXIT_OK)
}

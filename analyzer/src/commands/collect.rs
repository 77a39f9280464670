//! `icecore collect`: runs `icecore-collect`, which is a program of its own so that this one links no network code.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use clap::Args;

use super::EXIT_FAILED;
use crate::Hinted;

const PROGRAM: &str = "icecore-collect";

#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(super) struct Arguments {
    /// Arguments of `icecore-collect`
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let program = find().ok_or_else(|| {
        Hinted::new(
            format!("`{PROGRAM}` is neither beside this program nor on the PATH"),
            "install it (from a clone: `cargo build -p icecore-collector`); where nothing is to be collected, \
             `icecore import` reads what others have collected",
        )
    })?;
    // Ctrl-C reaches the collector by itself; this process waits until it has ended its run.
    let status = Command::new(&program)
        .args(&arguments.arguments)
        .status()
        .with_context(|| format!("Could not run `{}`", program.display()))?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(EXIT_FAILED))
}

/// The collector: beside this program, or on the PATH.
fn find() -> Option<PathBuf> {
    let name = format!("{PROGRAM}{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().and_then(|path| Some(path.parent()?.join(&name)));
    let on_path = std::env::var_os("PATH")
        .map(|paths| std::env::split_paths(&paths).map(|folder| folder.join(&name)).collect::<Vec<_>>())
        .unwrap_or_default();
    beside.into_iter().chain(on_path).find(|path| path.is_file())
}

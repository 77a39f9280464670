//! Progress on the error stream.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Who is told how far an import is. Bytes are those of the input, as they are on disk.
pub trait Progress: Sync {
    /// A phase begins, in which this many bytes are to be read; 0 where nobody knows.
    fn begin(&self, phase: &'static str, bytes: u64);
    /// So many more bytes were read.
    fn advance(&self, bytes: u64);
    /// The import is over.
    fn end(&self);
}

/// A progress bar on the error stream; nothing where that is no terminal.
#[derive(Debug)]
pub struct Bar(ProgressBar);

impl Bar {
    /// A bar that is not drawn before the first phase begins.
    pub fn new() -> Self {
        let target =
            if std::io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        Self(ProgressBar::with_draw_target(None, target))
    }
}

impl Default for Bar {
    fn default() -> Self {
        Self::new()
    }
}

impl Progress for Bar {
    fn begin(&self, phase: &'static str, bytes: u64) {
        let template = if bytes > 0 {
            "{msg:10} {wide_bar} {binary_bytes:>11} / {binary_total_bytes:11} {binary_bytes_per_sec:>14} {eta:>5}"
        } else {
            "{msg:10} {spinner}"
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.0.set_style(style);
        }
        self.0.reset();
        self.0.set_length(bytes);
        self.0.set_message(phase);
        self.0.enable_steady_tick(Duration::from_millis(200));
    }

    fn advance(&self, bytes: u64) {
        self.0.inc(bytes);
    }

    fn end(&self) {
        self.0.finish_and_clear();
    }
}

/// No progress.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: &'static str, _: u64) {}

    fn advance(&self, _: u64) {}

    fn end(&self) {}
}

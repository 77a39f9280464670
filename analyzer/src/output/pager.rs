//! Shows what is longer than the terminal in the user's pager, as the shell does with results.

use std::io::{self, Write};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether standard output is paged where it is a terminal.
static WANTED: AtomicBool = AtomicBool::new(false);

/// From here on, standard output is paged where it is a terminal.
pub fn page_long_output() {
    WANTED.store(true, Ordering::SeqCst);
}

pub(super) fn is_wanted() -> bool {
    WANTED.load(Ordering::SeqCst)
}

/// Output that is held back until it is known whether it fits the terminal, and given to the pager where it does not.
pub struct Paged {
    held: Vec<u8>,
    /// Lines that fit.
    room: usize,
    pager: Option<Child>,
    /// Whether no pager could be run, so that the terminal shows all of it.
    plain: bool,
    pub(super) written: u64,
}

impl Paged {
    pub(super) fn new() -> Paged {
        let height = terminal_size::terminal_size().map_or(24, |(_, height)| usize::from(height.0));
        // The prompt that follows takes a line.
        Paged { held: Vec::new(), room: height.saturating_sub(2).max(1), pager: None, plain: false, written: 0 }
    }

    fn is_too_long(&self) -> bool {
        self.held.iter().filter(|byte| **byte == b'\n').count() > self.room
    }

    fn start(&mut self) -> io::Result<()> {
        match pager().map(|mut command| command.stdin(Stdio::piped()).spawn()) {
            Some(Ok(child)) => self.pager = Some(child),
            _ => self.plain = true,
        }
        let held = std::mem::take(&mut self.held);
        self.pass_on(&held)
    }

    fn pass_on(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self.pager.as_mut().and_then(|pager| pager.stdin.as_mut()) {
            Some(stdin) => stdin.write_all(bytes),
            None => io::stdout().write_all(bytes),
        }
    }

    pub(super) fn end(mut self) -> io::Result<()> {
        let held = std::mem::take(&mut self.held);
        let passed =
            self.pass_on(&held).and_then(|()| if self.pager.is_none() { io::stdout().flush() } else { Ok(()) });
        self.wait();
        passed
    }

    fn wait(&mut self) {
        if let Some(mut pager) = self.pager.take() {
            drop(pager.stdin.take());
            // Whatever its status is, the user has left it.
            let _ = pager.wait();
        }
    }
}

impl Drop for Paged {
    fn drop(&mut self) {
        self.wait();
    }
}

impl Write for Paged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.pager.is_some() || self.plain {
            self.pass_on(bytes)?;
        } else {
            self.held.extend_from_slice(bytes);
            if self.is_too_long() {
                self.start()?;
            }
        }
        self.written += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// `$ICECORE_PAGER`, `$PAGER` or `less`; none where the variable is empty.
fn pager() -> Option<Command> {
    let named = ["ICECORE_PAGER", "PAGER"].iter().find_map(|name| std::env::var(name).ok());
    let line = named.unwrap_or_else(|| "less".to_owned());
    if line.trim().is_empty() {
        return None;
    }
    // As other programs do, the variable may hold arguments.
    let mut command = Command::new("sh");
    command.arg("-c").arg(format!("exec {line}"));
    if std::env::var_os("LESS").is_none() {
        // Colours, no wrapping, and no alternate screen, so that what was read stays.
        command.env("LESS", "FRSX");
    }
    Some(command)
}

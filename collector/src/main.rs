//! `icecore-collect`: live AWS accounts into snapshots. Not written yet; it says so, and does nothing else.

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    // Nothing is left to do where even standard error is closed.
    let _ = writeln!(
        std::io::stderr(),
        "error: Collecting from live accounts is not implemented yet\n\nhint: `icecore import` reads AWS Config \
         deliveries, `aws` CLI answers and credential reports"
    );
    ExitCode::from(2)
}

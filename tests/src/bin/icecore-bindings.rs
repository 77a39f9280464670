//! Writes the collector's bindings to AWS's SDK anew, after the inventory or the SDK has changed.

use std::path::Path;

fn main() -> anyhow::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../collector/src/bindings");
    for (name, text) in icecore_tests::bindings::generate()? {
        fs_err::write(folder.join(name), text)?;
    }
    Ok(())
}

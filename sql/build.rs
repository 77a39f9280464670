//! Embeds every content file of this folder, so that the binary carries its SQL.

use std::env;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use fs_err as fs;

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets the manifest folder"));
    let mut files = Vec::new();
    for folder in [
        "checks",
        "coverage",
        "diff",
        "drift",
        "frameworks",
        "history",
        "iac",
        "macros",
        "reports",
        "staging",
        "suppressions",
        "table_templates",
        "tables",
    ] {
        println!("cargo:rerun-if-changed={folder}");
        collect(&root.join(folder), &mut files);
    }
    for file in ["parameters.toml", "prowler.toml"] {
        println!("cargo:rerun-if-changed={file}");
        files.push(root.join(file));
    }
    files.sort();

    let mut code = String::from("pub(crate) static FILES: &[(&str, &str)] = &[\n");
    for file in &files {
        let name = file.strip_prefix(&root).expect("below the manifest folder").to_string_lossy().replace('\\', "/");
        writeln!(code, "    ({name:?}, include_str!({:?})),", file.display().to_string()).expect("writing to a string");
    }
    code.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets the output folder"));
    fs::write(out.join("files.rs"), code).expect("writing the list of content files");
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.expect("reading a content folder").path();
        if path.is_dir() {
            println!("cargo:rerun-if-changed={}", path.display());
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "sql" || extension == "toml") {
            files.push(path);
        }
    }
}

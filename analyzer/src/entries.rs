//! TOML files that are lists of entries (`[[suppression]]`, `[[baseline]]`) and that people and commands both write: what a command
//! does not change stays as it is, comments included.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

use crate::Hinted;
use crate::output::Sink;

/// Such a file in the course of being changed.
pub struct Entries {
    path: PathBuf,
    /// The key of the entries.
    key: &'static str,
    document: DocumentMut,
}

impl Entries {
    /// Opens it; a file that does not exist is an empty one.
    ///
    /// # Errors
    /// Where it cannot be read, is not TOML, or gives its entries in another form.
    pub fn open(path: &Path, key: &'static str) -> Result<Entries> {
        let text = if path.exists() { fs_err::read_to_string(path)? } else { String::new() };
        let document: DocumentMut = text.parse().with_context(|| format!("`{}` is not TOML", path.display()))?;
        if document.get(key).is_some_and(|item| !item.is_array_of_tables()) {
            return Err(Hinted::new(
                format!("`{}` gives its entries as one array, which cannot be changed", path.display()),
                format!("write each as a `[[{key}]]` of its own"),
            )
            .into());
        }
        Ok(Entries { path: path.to_owned(), key, document })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The entries, in their order.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Table> {
        self.document
            .get_mut(self.key)
            .and_then(Item::as_array_of_tables_mut)
            .into_iter()
            .flat_map(|all| all.iter_mut())
    }

    /// Adds an entry at the end, after the comments that stand there.
    pub fn push(&mut self, mut entry: Table) {
        let trailing = self.document.trailing().as_str().unwrap_or_default().to_owned();
        let is_first = self.document.is_empty() && trailing.is_empty();
        entry.decor_mut().set_prefix(if is_first { String::new() } else { format!("{trailing}\n") });
        self.document.set_trailing("");
        let all = self.document.entry(self.key).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
        if let Some(all) = all.as_array_of_tables_mut() {
            all.push(entry);
        }
    }

    /// Removes entries; returns how many there were. Comments above them stay.
    pub fn remove(&mut self, is_meant: impl Fn(&Table) -> bool) -> usize {
        let Some(all) = self.document.get_mut(self.key).and_then(Item::as_array_of_tables_mut) else { return 0 };
        let mut removed = 0;
        let mut comments = String::new();
        for place in (0..all.len()).rev() {
            let Some(entry) = all.get(place).filter(|entry| is_meant(entry)) else { continue };
            let prefix = entry.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
            all.remove(place);
            removed += 1;
            if prefix.trim().is_empty() {
                continue;
            }
            match all.get_mut(place) {
                Some(next) => {
                    let own = next.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default();
                    let both =
                        format!("{}\n{}", prefix.trim_end_matches('\n'), if own.is_empty() { "\n" } else { own });
                    next.decor_mut().set_prefix(both);
                }
                None => comments = format!("{}\n{comments}", prefix.trim_end_matches('\n')),
            }
        }
        let trailing = self.document.trailing().as_str().unwrap_or_default();
        let trailing = format!("{comments}{trailing}");
        self.document.set_trailing(trailing);
        removed
    }

    /// The file's text.
    pub fn text(&self) -> String {
        self.document.to_string()
    }

    /// Writes the file, once `before` was done.
    ///
    /// # Errors
    /// Where it cannot be written, or those of `before`.
    pub fn save(self, before: impl FnOnce() -> Result<()>) -> Result<()> {
        let mut sink = Sink::open(Some(&self.path))?;
        sink.write_all(self.text().as_bytes())?;
        before()?;
        sink.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str) -> Table {
        let mut entry = Table::new();
        entry.insert("name", toml_edit::value(name));
        entry
    }

    fn named(name: &str) -> impl Fn(&Table) -> bool + '_ {
        move |entry| entry.get("name").and_then(Item::as_str) == Some(name)
    }

    #[test]
    fn comments_stay_where_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.toml");
        for head in ["", "# Ours.\n", "# Ours.\n\n[[x]] # one\nname = 'a'   # aligned\n"] {
            fs_err::write(&path, head).unwrap();
            let mut entries = Entries::open(&path, "x").unwrap();
            entries.push(entry("b"));
            entries.push(entry("c"));
            let text = entries.text();
            assert!(text.starts_with(head), "{text}");
            let blank = if head.is_empty() { "" } else { "\n" };
            assert_eq!(&text[head.len()..], format!("{blank}[[x]]\nname = \"b\"\n\n[[x]]\nname = \"c\"\n"));
            assert_eq!(entries.remove(named("b")), 1);
            assert_eq!(entries.remove(named("c")), 1);
            assert_eq!(entries.remove(named("c")), 0);
            assert_eq!(entries.text(), head);
        }
        fs_err::write(&path, "# Head.\n\n# Of a.\n[[x]]\nname = 'a'\n\n# Of b.\n[[x]]\nname = 'b'\n").unwrap();
        let mut entries = Entries::open(&path, "x").unwrap();
        entries.remove(named("a"));
        let text = entries.text();
        assert!(text.starts_with("# Head.\n\n# Of a.\n") && text.contains("# Of b.\n[[x]]\nname = 'b'\n"), "{text}");
    }
}

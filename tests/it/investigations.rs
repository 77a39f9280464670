//! `docs/investigations`: each query gives the answer that stands below it, on the sample.
//!
//! `ICECORE_WRITE_DOCS=1 cargo test --workspace --test it investigations` writes the answers anew.

use std::path::PathBuf;

use crate::support::{World, project};

/// A query of a page, and the lines of the table that follows it.
struct Block {
    sql: String,
    line: usize,
    answer: std::ops::Range<usize>,
}

fn pages() -> Vec<PathBuf> {
    let folder = project().join("docs/investigations");
    let mut pages: Vec<PathBuf> = fs_err::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.retain(|page| page.extension().is_some_and(|suffix| suffix == "md") && !page.ends_with("README.md"));
    pages.sort();
    pages
}

fn blocks(lines: &[&str]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut place = 0;
    while place < lines.len() {
        if lines[place] == "```sql" {
            let length = lines[place..].iter().position(|line| *line == "```").expect("a block of SQL ends");
            let (begin, end) = (place + 1, place + length);
            assert_eq!(lines.get(end + 1), Some(&""), "an empty line stands before the answer");
            let rows = lines[end + 2..].iter().take_while(|line| line.starts_with('|')).count();
            let sql = lines[begin..end].join("\n");
            blocks.push(Block { sql, line: begin + 1, answer: end + 2..end + 2 + rows });
            place = end;
        }
        place += 1;
    }
    blocks
}

#[test]
fn investigations_give_the_answers_that_they_show() {
    let world = World::new();
    let texts: Vec<(PathBuf, String)> =
        pages().into_iter().map(|page| (page.clone(), fs_err::read_to_string(page).unwrap())).collect();
    assert!(texts.len() >= 25, "{} investigations", texts.len());
    // One run for all of them: their tables are built once.
    let mut script = String::new();
    for (page, text) in &texts {
        let lines: Vec<&str> = text.lines().collect();
        let blocks = blocks(&lines);
        assert!(!blocks.is_empty(), "{} asks nothing", page.display());
        for block in blocks {
            script.push_str(&format!("{};\nselect 'next' as \"======\";\n", block.sql));
        }
    }
    let file = world.write("all.sql", &script);
    let ran = world.sample(["query", "-f", file.to_str().unwrap(), "--mode", "markdown"]).expect(0);
    let mut answers = ran.stdout.split("| ====== |\n| --- |\n| next |\n");
    let mut wrong = String::new();
    for (page, text) in &texts {
        let lines: Vec<&str> = text.lines().collect();
        let mut written = String::new();
        let mut done = 0;
        for block in blocks(&lines) {
            let answer = answers.next().unwrap();
            let place = format!("{}:{}", page.file_name().unwrap().display(), block.line);
            let rows = answer.lines().count() - 2;
            assert!((1..=15).contains(&rows), "{place}: {rows} rows");
            assert!(block.sql.contains("order by"), "{place}: the order of rows is not told");
            let shown: String = lines[block.answer.clone()].iter().map(|line| format!("{line}\n")).collect();
            if shown != answer {
                wrong.push_str(&format!("{place}\nshown:\n{shown}given:\n{answer}\n"));
            }
            lines[done..block.answer.start].iter().for_each(|line| written.push_str(&format!("{line}\n")));
            written.push_str(answer);
            done = block.answer.end;
        }
        lines[done..].iter().for_each(|line| written.push_str(&format!("{line}\n")));
        if std::env::var_os("ICECORE_WRITE_DOCS").is_some() && written != *text {
            fs_err::write(page, written).unwrap();
        }
    }
    assert!(wrong.is_empty() || std::env::var_os("ICECORE_WRITE_DOCS").is_some(), "{wrong}");
}

#[test]
fn every_investigation_is_in_the_index_and_every_link_leads_somewhere() {
    let folder = project().join("docs/investigations");
    let index = fs_err::read_to_string(folder.join("README.md")).unwrap();
    for page in pages().into_iter().chain([folder.join("README.md")]) {
        let name = page.file_name().unwrap().to_str().unwrap().to_owned();
        assert!(name == "README.md" || index.contains(&format!("]({name})")), "{name} is not in the index");
        let text = fs_err::read_to_string(&page).unwrap();
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            if file.starts_with("http") {
                continue;
            }
            let linked = fs_err::read_to_string(folder.join(file)).unwrap_or_else(|_| panic!("{name} links {target}"));
            let heading =
                linked.lines().any(|line| line.starts_with('#') && line.trim_start_matches('#').trim() == anchor);
            assert!(anchor.is_empty() || heading, "{name} links {target}");
        }
    }
}

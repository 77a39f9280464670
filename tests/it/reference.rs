//! The reference in `docs/`: written from the content and the inventory, and compared with what is committed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use icecore::engine::{Dependencies, builtin_analyses, explain_sides, reach};
use icecore_inventory::Inventory;
use icecore_sql::{Check, Content, ControlType, Rule, Severity, Table};

use crate::inventory::BY_CODE;
use crate::support::{contents, dependencies, project};

/// Set to write the reference rather than to compare it.
const WRITE: &str = "ICECORE_WRITE_DOCS";

const GENERATED: &str = "<!-- Written by `ICECORE_WRITE_DOCS=1 cargo test -p icecore --test it reference`. -->\n";

#[test]
fn the_committed_reference_is_what_the_content_says() {
    let folder = project().join("docs");
    let wanted = Reference::new().write();
    // Other documents may lie in the folder.
    let committed: BTreeMap<PathBuf, String> = contents(&folder)
        .into_iter()
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .filter(|(_, text)| text.starts_with(GENERATED))
        .collect();
    if std::env::var_os(WRITE).is_some() {
        for path in committed.keys().filter(|path| !wanted.contains_key(*path)) {
            fs_err::remove_file(folder.join(path)).unwrap();
        }
        for (path, text) in &wanted {
            let path = folder.join(path);
            fs_err::create_dir_all(path.parent().unwrap()).unwrap();
            fs_err::write(path, text).unwrap();
        }
        return;
    }
    let paths: BTreeSet<&PathBuf> = wanted.keys().chain(committed.keys()).collect();
    let differing: Vec<_> = paths.into_iter().filter(|path| wanted.get(*path) != committed.get(*path)).collect();
    assert!(
        differing.is_empty(),
        "out of date: {differing:?}; run `{WRITE}=1 cargo test -p icecore --test it reference`"
    );
}

#[test]
fn what_the_build_knows_of_its_sql_is_what_the_content_names() {
    let path = project().join("analyzer/src/engine/analyses.json");
    let wanted = builtin_analyses(&Content::builtin().unwrap()).unwrap();
    if std::env::var_os(WRITE).is_some() {
        fs_err::write(&path, wanted).unwrap();
        return;
    }
    assert!(
        fs_err::read_to_string(&path).unwrap() == wanted,
        "out of date; run `{WRITE}=1 cargo test -p icecore --test it reference`"
    );
}

#[test]
fn links_within_the_reference_lead_somewhere() {
    let wanted = Reference::new().write();
    let mut links = 0;
    for (path, text) in &wanted {
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if link.starts_with("https://") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { path.clone() } else { path.parent().unwrap().join(file) };
            let target: PathBuf = target.components().fold(PathBuf::new(), |mut path, part| {
                if part.as_os_str() == ".." {
                    path.pop();
                } else {
                    path.push(part);
                }
                path
            });
            let text = wanted.get(&target).unwrap_or_else(|| panic!("{}: `{link}` leads nowhere", path.display()));
            let headed =
                anchor.is_empty() || text.lines().any(|line| line.trim_start_matches('#') == format!(" {anchor}"));
            assert!(headed, "{}: `{link}` leads to no heading", path.display());
            links += 1;
        }
    }
    assert!(links > 1000, "{links}");
}

struct Reference {
    content: Content,
    /// Operations that the collector asks, as `service:Operation`.
    collected: BTreeSet<String>,
}

impl Reference {
    fn new() -> Self {
        let content = Content::builtin().unwrap();
        let mut collected: BTreeSet<String> = BY_CODE.map(str::to_owned).into();
        for listing in Inventory::builtin().unwrap().listings.iter().filter(|listing| listing.collect) {
            collected.insert(format!("{}:{}", listing.service, listing.operation));
            let about = listing.about.iter().filter(|about| about.collect);
            collected.extend(about.map(|about| format!("{}:{}", about.service, about.operation)));
        }
        Reference { content, collected }
    }

    /// What each check depends on.
    fn reads() -> impl Iterator<Item = (&'static String, &'static Dependencies)> {
        dependencies().iter().map(|(id, reads)| (id, reads.as_ref().unwrap_or_else(|error| panic!("{id}: {error}"))))
    }

    /// Every file of the reference, by its path below `docs`.
    fn write(&self) -> BTreeMap<PathBuf, String> {
        let mut files = BTreeMap::from([
            ("checks.md".into(), self.check_index()),
            ("tables.md".into(), self.table_index()),
            ("drift-rules.md".into(), self.rules()),
            ("frameworks.md".into(), self.framework_index()),
            ("iac.md".into(), self.iac()),
            ("not-evaluated.md".into(), self.not_evaluated()),
        ]);
        for (service, checks) in by(self.content.checks.values(), |check| &check.service) {
            files.insert(format!("checks/{service}.md").into(), self.checks(service, &checks));
        }
        for (service, tables) in by(self.content.tables.values(), |table| &table.service) {
            files.insert(format!("tables/{service}.md").into(), self.tables(service, &tables));
        }
        for (path, text) in &mut files {
            let path: &PathBuf = path;
            *text = format!("{GENERATED}\n{}\n", text.trim_end());
            assert!(!text.contains("\n\n\n"), "{}", path.display());
        }
        files
    }

    /// What `icecore diff --iac` knows of Terraform's types.
    fn iac(&self) -> String {
        let iac = &self.content.iac;
        let code = |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let mut text = format!(
            "# Terraform's types\n\nWhat `icecore diff --iac` compares. Of {} types, attributes are compared with the columns of a table; what Terraform keeps in resources of their own \
             is joined to the whole first. {} more are found by ARN or id alone, and so is any other type of the AWS provider whose id is that of a resource.\n",
            iac.mappings.len(),
            iac.identified.values().map(|identified| identified.types.len()).sum::<usize>()
        );
        text.push_str("\n## Compared by attributes\n\n| type | also | parts | table | what is compared |\n|---|---|---|---|---|\n");
        for mapping in iac.mappings.values() {
            let parts: Vec<String> = mapping.parts.keys().cloned().collect();
            writeln!(
                text,
                "| `{}` | {} | {} | {} | {} |",
                mapping.name,
                code(&mapping.also),
                code(&parts),
                self.table_link(&mapping.table, ""),
                cell(&mapping.description)
            )
            .unwrap();
        }
        text.push_str("\n## Found by ARN or id\n\n| type | resource |\n|---|---|\n");
        for (resource_type, identified) in &iac.identified {
            writeln!(text, "| {} | `{resource_type}` |", code(&identified.types)).unwrap();
        }
        text.push_str(
            "\n## Made by AWS\n\nLeft out unless `--defaults` is given: the rows of a resource's table for which this holds.\n\n| resource | condition |\n|---|---|\n",
        );
        let of_mapping = |table: &str| self.content.tables[table].origin.as_ref().unwrap().resource_type.clone();
        let mapped = iac.mappings.values().map(|mapping| (of_mapping(&mapping.table), &mapping.default));
        let identified = iac.identified.iter().map(|(name, identified)| (name.clone(), &identified.default));
        let defaults: BTreeMap<String, &String> =
            mapped.chain(identified).filter_map(|(name, default)| Some((name, default.as_ref()?))).collect();
        for (resource_type, condition) in defaults {
            writeln!(text, "| `{resource_type}` | `{}` |", cell(condition)).unwrap();
        }
        text
    }

    fn check_index(&self) -> String {
        let checks = &self.content.checks;
        let mut text = format!("# Checks\n\n{} checks, by service.", checks.len());
        for severity in Severity::ALL {
            let count = checks.values().filter(|check| check.severity == severity).count();
            write!(text, " {count} are {severity}{}", if severity == Severity::Low { "." } else { "," }).unwrap();
        }
        text.push_str("\n\n| check | severity | category | what an alarm means |\n|---|---|---|---|\n");
        for (_, checks) in by(checks.values(), |check| &check.service) {
            for check in checks {
                let Check { id, service, severity, category, title, .. } = check;
                let category = category.as_str();
                writeln!(text, "| [{id}](checks/{service}.md#{id}) | {severity} | {category} | {} |", cell(title))
                    .unwrap();
            }
        }
        text.push_str(
            "\n## Parameters\n\nThresholds that `--set NAME=VALUE` or `[parameters]` in `icecore.toml` changes.\n\n\
             | parameter | default | what it decides | read by |\n|---|---|---|---|\n",
        );
        for (name, parameter) in &self.content.parameters {
            let readers = checks.values().filter(|check| check.parameters().contains(name.as_str()));
            let readers = readers.map(|check| self.check_link(&check.id, ""));
            let rules = self.content.rules.values().filter(|rule| rule.parameters().contains(name.as_str()));
            let readers: Vec<String> =
                readers.chain(rules.map(|rule| format!("[{0}](drift-rules.md#{0})", rule.id))).collect();
            let default = cell(&parameter.default.to_string());
            writeln!(text, "| `{name}` | `{default}` | {} | {} |", cell(&parameter.description), readers.join(", "))
                .unwrap();
        }
        text
    }

    fn checks(&self, service: &str, checks: &[&Check]) -> String {
        let mut text = format!("# Checks of {service}\n\n[All checks](../checks.md)\n");
        for check in checks {
            let reads = dependencies()[&check.id].as_ref().unwrap();
            let (severity, category, scope) = (check.severity, check.category.as_str(), check.scope.as_str());
            write!(text, "\n## {}\n\n**{}**\n\n", check.id, check.title).unwrap();
            write!(text, "Severity {severity}, category {category}, one verdict per {scope}.\n\n").unwrap();
            write!(text, "{}\n\n*Remediation.* {}\n\n", check.description.trim(), check.remediation.trim()).unwrap();
            if let Some(command) = &check.command {
                write!(text, "```sh\n{}\n```\n\n", command.trim()).unwrap();
            }
            let tables: Vec<String> = reads.tables.iter().map(|name| self.table_link(name, "../")).collect();
            writeln!(text, "- Reads {}", tables.join(", ")).unwrap();
            let operations: Vec<String> = reads.operations.iter().map(|operation| format!("`{operation}`")).collect();
            writeln!(text, "- Decided by {}", operations.join(", ")).unwrap();
            let parameters: Vec<String> = check.parameters().into_iter().map(|name| format!("`{name}`")).collect();
            if !parameters.is_empty() {
                writeln!(text, "- Parameters {}", parameters.join(", ")).unwrap();
            }
            let mut controls: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for (framework, control) in self.content.controls_of(&check.id) {
                controls.entry(&framework.id).or_default().push(&control.id);
            }
            for (framework, controls) in controls {
                writeln!(text, "- `{framework}`: {}", controls.join(", ")).unwrap();
            }
            for reference in &check.references {
                writeln!(text, "- <{reference}>").unwrap();
            }
        }
        text
    }

    /// The drift rules, on one page.
    fn rules(&self) -> String {
        let rules = &self.content.rules;
        let mut text = format!(
            "# Drift rules\n\n{} rules that `icecore diff` runs, by service. An `immediate` alert is one that somebody should hear of at once; a \
             `digest` can wait for the next report. Rules that look at all earlier snapshots of the store run with `--history`.\n\n\
             | rule | severity | alert | what it tells |\n|---|---|---|---|\n",
            rules.len()
        );
        let severity =
            |rule: &Rule| if rule.severity_by_row { "the finding's".into() } else { rule.severity.to_string() };
        let services = by(rules.values(), |rule| &rule.service);
        for rule in services.values().flatten() {
            let (id, alert) = (&rule.id, rule.alert.as_str());
            writeln!(text, "| [{id}](#{id}) | {} | {alert} | {} |", severity(rule), cell(&rule.title)).unwrap();
        }
        for rule in services.values().flatten() {
            let Rule { id, title, description, .. } = rule;
            let back = if rule.looks_back() { ", with `--history`" } else { "" };
            write!(text, "\n## {id}\n\n**{title}**\n\n").unwrap();
            write!(text, "Severity {}, alert {}{back}.\n\n", severity(rule), rule.alert.as_str()).unwrap();
            write!(text, "{}\n\n", description.trim()).unwrap();
            let sides = explain_sides(&self.content, &rule.sql, &rule.optional).unwrap();
            let tables: BTreeSet<&String> = sides.iter().flat_map(|side| &side.tables).collect();
            let tables = tables.into_iter().filter(|name| self.content.tables.contains_key(*name));
            let tables: Vec<String> = tables.map(|name| self.table_link(name, "")).collect();
            if !tables.is_empty() {
                writeln!(text, "- Reads {}", tables.join(", ")).unwrap();
            }
            let related: Vec<String> = rule.related_checks.iter().map(|check| self.check_link(check, "")).collect();
            if !related.is_empty() {
                writeln!(text, "- Related checks {}", related.join(", ")).unwrap();
            }
            let parameters: Vec<String> = rule.parameters().into_iter().map(|name| format!("`{name}`")).collect();
            if !parameters.is_empty() {
                writeln!(text, "- Parameters {}", parameters.join(", ")).unwrap();
            }
            for reference in &rule.references {
                writeln!(text, "- <{reference}>").unwrap();
            }
        }
        text
    }

    fn table_link(&self, name: &str, up: &str) -> String {
        format!("[{name}]({up}tables/{}.md#{name})", self.content.tables[name].service)
    }

    fn check_link(&self, id: &str, up: &str) -> String {
        format!("[{id}]({up}checks/{}.md#{id})", self.content.checks[id].service)
    }

    fn table_index(&self) -> String {
        let mut text = format!("# Tables\n\n{} tables that SQL can ask, by service.\n\n", self.content.tables.len());
        text.push_str("| table | a row is | read per | what it holds |\n|---|---|---|---|\n");
        for (_, tables) in by(self.content.tables.values(), |table| &table.service) {
            for table in tables {
                let link = self.table_link(&table.name, "");
                let (grain, per) = (cell(&table.grain), kind(table));
                writeln!(text, "| {link} | {grain} | {per} | {} |", cell(&table.description)).unwrap();
            }
        }
        text
    }

    fn tables(&self, service: &str, tables: &[&Table]) -> String {
        let mut text = format!("# Tables of {service}\n\n[All tables](../tables.md)\n");
        for table in tables {
            write!(text, "\n## {}\n\n{} {}.\n\n", table.name, table.description, capital(&table.grain)).unwrap();
            match (&table.origin, &table.body) {
                (Some(origin), _) => {
                    let sources: Vec<String> = self
                        .content
                        .stagings
                        .keys()
                        .filter(|(name, _)| *name == table.name)
                        .map(|(_, source)| format!("`{source}`"))
                        .collect();
                    let list: Vec<String> = origin.list.iter().map(|operation| format!("`{operation}`")).collect();
                    let (kind, sources, list) = (&origin.resource_type, sources.join(" and "), list.join(" or "));
                    let per = origin.per.as_str();
                    write!(
                        text,
                        "Staged from `{kind}` of {sources}; complete where {list} was answered, per {per}.\n\n"
                    )
                    .unwrap();
                }
                (None, Some(_)) => text.push_str("Derived from other tables.\n\n"),
                (None, None) => text.push_str("Filled by the engine.\n\n"),
            }
            let users: Vec<String> = Self::reads()
                .filter(|(_, reads)| reads.tables.contains(&table.name))
                .map(|(id, _)| self.check_link(id, "../"))
                .collect();
            if !users.is_empty() {
                write!(text, "Read by {}.\n\n", users.join(", ")).unwrap();
            }
            text.push_str("| column | type | answered by | description |\n|---|---|---|---|\n");
            for column in &table.columns {
                let operations: Vec<String> =
                    column.operations.iter().map(|operation| format!("`{operation}`")).collect();
                let description = cell(&column.description);
                let (name, sql_type) = (&column.name, &column.sql_type);
                writeln!(text, "| `{name}` | {sql_type} | {} | {description} |", operations.join(" or ")).unwrap();
            }
        }
        text
    }

    fn framework_index(&self) -> String {
        let mut text = "# Frameworks\n\nWhat `icecore check --framework NAME` judges. `icecore explain NAME` lists the controls of one, \
             `icecore explain NAME/CONTROL` the checks of a control.\n\n\
             | framework | title | controls | automated | manual | with checks | checks |\n|---|---|---:|---:|---:|---:|---:|\n"
            .to_owned();
        for (id, framework) in &self.content.frameworks {
            let of = |kind: ControlType| framework.controls.iter().filter(|control| control.kind == kind).count();
            let covered = framework.controls.iter().filter(|control| !control.checks.is_empty()).count();
            let (controls, checks) = (framework.controls.len(), framework.checks().len());
            let (automated, manual) = (of(ControlType::Automated), of(ControlType::Manual));
            let title = cell(&framework.title);
            writeln!(text, "| `{id}` | {title} | {controls} | {automated} | {manual} | {covered} | {checks} |")
                .unwrap();
        }
        text.push_str(
            "\nA control **passed** if none of its checks warns or is unknown, and at least one gave a verdict (`ok` or `info`). It **failed** if one \
             warns, whatever the others say. It is **unknown** if none warns, but one could not decide or did not run; **not applicable** if its \
             checks had nothing to judge. Without checks it is **manual** where the framework wants a person to look, and **not covered** elsewhere.\n\n\
             The score is the share of passed controls among those that passed, failed or are unknown: unknown is not passed, and what checks \
             cannot judge stays out. Manual controls with checks are judged by them; a person has to look all the same.\n",
        );
        let named: BTreeSet<&str> = self.content.frameworks.values().flat_map(|framework| framework.checks()).collect();
        text.push_str("\n## Checks in no framework\n\n");
        for check in self.content.checks.keys().filter(|check| !named.contains(check.as_str())) {
            writeln!(text, "- {}", self.check_link(check, "")).unwrap();
        }
        text
    }

    fn not_evaluated(&self) -> String {
        let mut text = "# What is not evaluated\n\nEvery check can warn and can pass on evidence alone; its fixture proves it. What follows is what the checks cannot tell always, and why. Each of them says so in its findings, as `unknown` \
             with the cause; nothing of this passes silently.\n"
            .to_owned();

        text.push_str(
            "\n## Not asked by the collector\n\nThese checks read answers that `icecore-collect` does not ask for. They decide where such answers are \
             imported, or where other answers suffice.\n\n| check | not collected |\n|---|---|\n",
        );
        for (id, reads) in Self::reads() {
            let missing: Vec<String> = reads
                .operations
                .iter()
                .filter(|alternatives| alternatives.split(" or ").all(|each| !self.collected.contains(each)))
                .map(|operation| format!("`{operation}`"))
                .collect();
            if !missing.is_empty() {
                writeln!(text, "| {} | {} |", self.check_link(id, ""), missing.join(", ")).unwrap();
            }
        }

        text.push_str(
            "\n## Not told by AWS Config\n\nIn a snapshot of AWS Config's deliveries alone, these checks are `unknown`, or decide for some resources \
             only: AWS Config has no item of a type, or its items lack what an operation answers. Import the answers or the credential report beside it.\n\n\
             | check | not recorded | not in the items |\n|---|---|---|\n",
        );
        for (id, reads) in Self::reads() {
            let check = &self.content.checks[id];
            let unstaged: Vec<String> = reads
                .staged
                .iter()
                .filter(|table| !check.nullable.contains(*table))
                .filter(|table| !self.content.stagings.contains_key(&((*table).clone(), "aws-config".to_owned())))
                .map(|table| self.table_link(table, ""))
                .collect();
            let lacking: Vec<String> = reads.not_in_config.iter().map(|operation| format!("`{operation}`")).collect();
            if !unstaged.is_empty() || !lacking.is_empty() {
                writeln!(text, "| {} | {} | {} |", self.check_link(id, ""), unstaged.join(", "), lacking.join(", "))
                    .unwrap();
            }
        }

        let list = |text: &mut String, asked: fn(&str) -> bool| {
            for check in self.content.checks.values().filter(|check| asked(&check.sql)) {
                writeln!(text, "- {}: {}", self.check_link(&check.id, ""), check.title).unwrap();
            }
        };
        text.push_str(
            "\n## Beyond the snapshot\n\nThese checks follow a reference to what the snapshot need not hold (another account's bucket, key or role, the \
             management account), or depend on what nobody may have looked into yet (a drift detection, a metric), and are `unknown` where it does not. The finding names it.\n\n",
        );
        list(&mut text, |sql| sql.contains("as unknown_because") && !sql.contains("null::varchar as unknown_because"));
        text.push_str(
            "\n## Information, and no proof\n\nWhat these checks see is sometimes worth knowing without being right or wrong; they give `info` then. It \
             counts as seen, and not as an alarm.\n\n",
        );
        list(&mut text, |sql| sql.contains("info :="));

        text.push_str("\n## Controls without checks\n\nWhat a framework demands and no check gives evidence for.\n");
        for framework in self.content.frameworks.values() {
            let without: Vec<_> = framework.controls.iter().filter(|control| control.checks.is_empty()).collect();
            if without.is_empty() {
                continue;
            }
            write!(text, "\n### {}\n\n| control | type | topic |\n|---|---|---|\n", framework.id).unwrap();
            for control in without {
                writeln!(text, "| {} | {} | {} |", control.id, control.kind.as_str(), cell(&control.title)).unwrap();
            }
        }
        text
    }
}

/// Text that does not end a table's cell.
fn cell(text: &str) -> String {
    text.trim().replace('|', "\\|").replace('\n', " ")
}

fn kind(table: &Table) -> &'static str {
    if table.origin.is_none() && table.body.is_none() { "engine" } else { reach(table) }
}

/// `one row per bucket` as a sentence.
fn capital(grain: &str) -> String {
    let mut letters = grain.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn by<'a, T>(items: impl Iterator<Item = &'a T>, key: fn(&T) -> &String) -> BTreeMap<&'a str, Vec<&'a T>> {
    let mut groups: BTreeMap<&str, Vec<&T>> = BTreeMap::new();
    for item in items {
        groups.entry(key(item)).or_default().push(item);
    }
    groups
}

//! The shell's own commands, which begin with a dot.

/// What a command's argument names, for completion.
#[derive(Debug, Clone, Copy)]
pub(super) enum Argument {
    Nothing,
    /// Anything.
    Text,
    Table,
    Check,
    /// What can be explained.
    Name,
    Snapshot,
    File,
    OneOf(&'static [&'static str]),
}

/// A command.
pub(super) struct Command {
    /// Its name, without the dot.
    pub(super) name: &'static str,
    /// Its argument, as help shows it.
    pub(super) usage: &'static str,
    pub(super) argument: Argument,
    pub(super) help: &'static str,
}

const fn new(name: &'static str, usage: &'static str, argument: Argument, help: &'static str) -> Command {
    Command { name, usage, argument, help }
}

pub(super) const COMMANDS: [Command; 18] = [
    new(
        "after",
        "SNAPSHOT",
        Argument::Snapshot,
        "With `.before`: ask the differences to this snapshot rather than to the one in use",
    ),
    new(
        "before",
        "[SNAPSHOT]",
        Argument::Snapshot,
        "Ask `before.TABLE`, `after.TABLE` and `drift_resource`; alone: no longer",
    ),
    new("checks", "[PATTERN]", Argument::Check, "List the checks"),
    new("edit", "", Argument::Nothing, "Write the last statement anew in $VISUAL or $EDITOR"),
    new("explain", "NAME", Argument::Name, "Explain a check, a table, a framework or a control"),
    new("help", "", Argument::Nothing, "Show this list"),
    new("inspect", "TABLE", Argument::Table, "Show what a table holds, column by column, and how many rows"),
    new("maxrows", "N", Argument::Text, "Show so many rows of a table, and count the rest"),
    new("mode", "MODE", Argument::OneOf(&MODES), "Show rows in this form"),
    new("output", "FILE", Argument::File, "Write the next result to a file, in the form that its suffix says"),
    new("quit", "", Argument::Nothing, "Leave; so does Ctrl-D"),
    new("read", "FILE", Argument::File, "Run what is in a file"),
    new("schema", "TABLE", Argument::Table, "Show a table's columns as SQL"),
    new("snapshots", "", Argument::Nothing, "List the snapshots of the store"),
    new("tables", "[PATTERN]", Argument::Table, "List the tables"),
    new("timing", "on|off", Argument::OneOf(&["on", "off"]), "Tell how long each statement took"),
    new("use", "SNAPSHOT", Argument::Snapshot, "Ask another snapshot"),
    new("exit", "", Argument::Nothing, "Leave"),
];

const MODES: [&str; 8] = ["table", "line", "csv", "tsv", "json", "jsonl", "markdown", "html"];

/// The command of that name, or the only one that begins so.
pub(super) fn command(name: &str) -> Option<&'static Command> {
    let mut beginning = COMMANDS.iter().filter(|command| command.name.starts_with(name));
    COMMANDS.iter().find(|command| command.name == name).or_else(|| {
        let first = beginning.next();
        if beginning.next().is_none() { first } else { None }
    })
}

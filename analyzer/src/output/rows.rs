//! Writes a query's rows as they come: whatever their number, only a batch of them is in memory.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Result, bail};
use duckdb::Connection;
use duckdb::arrow::array::{Array, AsArray, RecordBatch};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::WriterProperties;

use super::{Layout, Mode, plain, terminal_width};
use crate::Hinted;
use crate::engine::{Error, identifier};

/// Rows that a table shows; the rest is counted. A table is for reading, and the other modes stream.
const TABLE_ROWS: usize = 1_000;

/// Rows of a row group of a Parquet file, which is held in memory until it is complete.
const PARQUET_ROW_GROUP: usize = 50_000;

/// How rows are to look.
#[derive(Debug, Clone)]
pub struct RowStyle {
    /// Their form.
    pub mode: Mode,
    /// Whether CSV and TSV give texts that a spreadsheet would take for formulas as they are.
    pub raw: bool,
    /// Whether a terminal shows them, which control characters must not reach.
    pub terminal: bool,
    /// How many rows a table shows.
    pub shown: usize,
}

impl RowStyle {
    /// A mode with its defaults.
    pub fn of(mode: Mode) -> RowStyle {
        RowStyle { mode, raw: false, terminal: false, shown: TABLE_ROWS }
    }
}

/// What was shown of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// How many rows the query gave.
    pub rows: u64,
}

/// Values of a statement's parameters, by name; those of `$1`, `$2` by their numbers.
pub type Parameters = BTreeMap<String, String>;

/// Runs a query that may run (`Engine::admit`) and writes its rows.
///
/// # Errors
/// DuckDB's errors, and those of writing; a parameter that has no value.
pub fn write_query(
    connection: &Connection,
    sql: &str,
    parameters: &Parameters,
    style: &RowStyle,
    out: &mut dyn Write,
) -> Result<Written> {
    // Prepared as it stands first, so that an error shows the user's own text.
    let statement = connection.prepare(sql).map_err(Error::from)?;
    let values = values(&statement, parameters)?;
    drop(statement);
    let explains = sql.trim_start().get(..7).is_some_and(|word| word.eq_ignore_ascii_case("explain"));
    // DuckDB turns every type into text, nested ones included.
    let wrapped = match (explains, style.mode) {
        (true, _) => sql.to_owned(),
        (false, Mode::Json | Mode::Jsonl) => {
            format!("select to_json(result_row)::varchar as row from (\n{sql}\n) as result_row")
        }
        (false, Mode::Parquet) => {
            let texts = intervals(connection, sql, &values)?;
            let replace = if texts.is_empty() { String::new() } else { format!(" replace ({})", texts.join(", ")) };
            format!("select *{replace} from (\n{sql}\n) as result_row")
        }
        (false, _) => format!("select columns(*)::varchar from (\n{sql}\n) as result_row"),
    };
    let mut statement = connection.prepare(&wrapped).map_err(Error::from)?;
    let batches = statement.stream_arrow(duckdb::params_from_iter(&values)).map_err(Error::from)?;
    let schema = batches.get_schema();
    let names: Vec<String> = schema.fields().iter().map(|field| field.name().clone()).collect();
    let mut writer: Box<dyn RowWriter> = match style.mode {
        Mode::Table => Box::new(TableRows::new(&names, style.shown)),
        Mode::Line => Box::new(LineRows::new(names)),
        Mode::Csv | Mode::Tsv => Box::new(CsvRows { names: Some(names), style: style.clone() }),
        Mode::Json | Mode::Jsonl => Box::new(JsonRows {
            names: explains.then_some(names),
            array: style.mode == Mode::Json,
            terminal: style.terminal,
            written: 0,
        }),
        Mode::Markdown => Box::new(MarkupRows::markdown(names)),
        Mode::Html => Box::new(MarkupRows::html(names)),
        Mode::Parquet if style.terminal => bail!(Hinted::new(
            "Parquet is not for a terminal",
            "name a file with `--output`, or send standard output elsewhere"
        )),
        Mode::Parquet => Box::new(ParquetRows::new(schema)?),
    };
    let mut rows = 0;
    for batch in batches {
        let batch = batch.map_err(Error::from)?;
        rows += batch.num_rows() as u64;
        writer.batch(&batch, out)?;
    }
    writer.end(out)?;
    Ok(Written { rows })
}

/// The columns that are intervals or hold some, which Parquet cannot hold in full, each as text.
fn intervals(connection: &Connection, sql: &str, values: &[&str]) -> Result<Vec<String>> {
    let mut columns = connection.prepare(&format!("describe\n{sql}")).map_err(Error::from)?;
    let columns = columns
        .query_map(duckdb::params_from_iter(values), |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(Error::from)?;
    Ok(columns
        .into_iter()
        .filter(|(_, kind)| kind.contains("INTERVAL"))
        .map(|(name, _)| format!("{name}::varchar as {name}", name = identifier(&name)))
        .collect())
}

/// The values of a statement's parameters, in its own order.
fn values<'v>(statement: &duckdb::Statement<'_>, parameters: &'v Parameters) -> Result<Vec<&'v str>> {
    (1..=statement.parameter_count())
        .map(|place| {
            let name = statement.parameter_name(place).map_err(Error::from)?;
            match parameters.get(&name.to_lowercase()) {
                Some(value) => Ok(value.as_str()),
                None => Err(Hinted::new(
                    format!("The parameter `${name}` has no value"),
                    format!("give it one with `--param {name}=VALUE`"),
                )
                .into()),
            }
        })
        .collect()
}

/// A text column's value, or `None` for NULL.
fn cell(column: &dyn Array, row: usize) -> Option<&str> {
    if column.is_null(row) {
        return None;
    }
    column.as_string_opt::<i32>().map(|texts| texts.value(row))
}

trait RowWriter {
    fn batch(&mut self, batch: &RecordBatch, out: &mut dyn Write) -> Result<()>;
    fn end(self: Box<Self>, out: &mut dyn Write) -> Result<()>;
}

struct TableRows {
    layout: Layout,
    limit: usize,
    shown: usize,
    rows: usize,
}

impl TableRows {
    fn new(names: &[String], limit: usize) -> Self {
        let mut layout = Layout::new(terminal_width());
        layout.row(names.iter().map(String::as_str));
        TableRows { layout, limit, shown: 0, rows: 0 }
    }
}

impl RowWriter for TableRows {
    fn batch(&mut self, batch: &RecordBatch, _: &mut dyn Write) -> Result<()> {
        self.rows += batch.num_rows();
        for row in 0..batch.num_rows().min(self.limit - self.shown) {
            self.layout.row(batch.columns().iter().map(|column| cell(column, row).unwrap_or_default()));
            self.shown += 1;
        }
        Ok(())
    }

    fn end(self: Box<Self>, out: &mut dyn Write) -> Result<()> {
        out.write_all(self.layout.render().as_bytes())?;
        let rows = if self.rows == 1 { "row" } else { "rows" };
        if self.shown < self.rows {
            writeln!(out, "\n{} {rows}, {} shown", self.rows, self.shown)?;
        } else {
            writeln!(out, "\n{} {rows}", self.rows)?;
        }
        Ok(())
    }
}

struct LineRows {
    /// The columns, each filled up to the longest.
    labels: Vec<String>,
    written: bool,
}

impl LineRows {
    fn new(names: Vec<String>) -> Self {
        let width = names.iter().map(|name| name.chars().count()).max().unwrap_or_default();
        LineRows { labels: names.iter().map(|name| format!("{:>width$}", plain(name))).collect(), written: false }
    }
}

impl RowWriter for LineRows {
    fn batch(&mut self, batch: &RecordBatch, out: &mut dyn Write) -> Result<()> {
        for row in 0..batch.num_rows() {
            if std::mem::replace(&mut self.written, true) {
                writeln!(out)?;
            }
            for (label, column) in self.labels.iter().zip(batch.columns()) {
                let line = format!("{label} = {}", plain(cell(column, row).unwrap_or_default()));
                writeln!(out, "{}", line.trim_end())?;
            }
        }
        Ok(())
    }

    fn end(self: Box<Self>, _: &mut dyn Write) -> Result<()> {
        Ok(())
    }
}

struct CsvRows {
    /// The header, until it is written: with the first rows, so that a query that fails before has written nothing.
    names: Option<Vec<String>>,
    style: RowStyle,
}

impl CsvRows {
    fn writer<'o>(&mut self, out: &'o mut dyn Write) -> Result<csv::Writer<&'o mut dyn Write>> {
        let delimiter = if self.style.mode == Mode::Tsv { b'\t' } else { b',' };
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(out);
        if let Some(names) = self.names.take() {
            writer.write_record(names.iter().map(|name| self.safe(name).into_owned()))?;
        }
        Ok(writer)
    }

    fn safe<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match (self.style.raw, self.style.terminal) {
            (true, false) => text.into(),
            (true, true) => plain(text),
            (false, false) => safe_cell(text),
            (false, true) => plain(&safe_cell(text)).into_owned().into(),
        }
    }
}

impl RowWriter for CsvRows {
    fn batch(&mut self, batch: &RecordBatch, out: &mut dyn Write) -> Result<()> {
        let mut writer = self.writer(out)?;
        for row in 0..batch.num_rows() {
            for column in batch.columns() {
                writer.write_field(self.safe(cell(column, row).unwrap_or_default()).as_ref())?;
            }
            writer.write_record(None::<&[u8]>)?;
        }
        writer.flush()?;
        Ok(())
    }

    fn end(mut self: Box<Self>, out: &mut dyn Write) -> Result<()> {
        self.writer(out)?.flush()?;
        Ok(())
    }
}

/// Text that a spreadsheet does not take for a formula: what would be one, or begins with a control character, gets a leading
/// apostrophe. Numbers stay numbers.
pub(crate) fn safe_cell(text: &str) -> Cow<'_, str> {
    let risky = text.starts_with(|first: char| matches!(first, '=' | '+' | '-' | '@') || first.is_control())
        && text.parse::<f64>().is_err();
    if risky { format!("'{text}").into() } else { text.into() }
}

struct JsonRows {
    /// The columns, where the rows do not come as JSON already.
    names: Option<Vec<String>>,
    array: bool,
    terminal: bool,
    written: u64,
}

impl RowWriter for JsonRows {
    fn batch(&mut self, batch: &RecordBatch, out: &mut dyn Write) -> Result<()> {
        for row in 0..batch.num_rows() {
            if self.array {
                out.write_all(if self.written == 0 { b"[\n" } else { b",\n" })?;
            }
            match &self.names {
                None => {
                    let text = strict_json(cell(batch.column(0), row).unwrap_or("null"));
                    let text = if self.terminal { plain(&text) } else { Cow::Borrowed(text.as_ref()) };
                    out.write_all(text.as_bytes())?;
                }
                Some(names) => {
                    let object: serde_json::Map<String, serde_json::Value> = names
                        .iter()
                        .zip(batch.columns())
                        .map(|(name, column)| (name.clone(), cell(column, row).into()))
                        .collect();
                    serde_json::to_writer(&mut *out, &object)?;
                }
            }
            if !self.array {
                out.write_all(b"\n")?;
            }
            self.written += 1;
        }
        Ok(())
    }

    fn end(self: Box<Self>, out: &mut dyn Write) -> Result<()> {
        if self.array {
            out.write_all(if self.written == 0 { b"[]\n" } else { b"\n]\n" })?;
        }
        Ok(())
    }
}

/// DuckDB's JSON with `null` for what JSON has no word for: `NaN` and infinities.
fn strict_json(text: &str) -> Cow<'_, str> {
    // Outside of strings JSON has no capital letters but the `E` of numbers.
    if !text.contains("NaN") && !text.contains("Infinity") {
        return text.into();
    }
    let mut strict = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string_length(rest),
            _ => match ["NaN", "-Infinity", "Infinity"].iter().find(|word| rest.starts_with(**word)) {
                Some(word) => {
                    strict.push_str("null");
                    rest = &rest[word.len()..];
                    continue;
                }
                None => first.len_utf8(),
            },
        };
        strict.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    strict.into()
}

/// The length of the JSON string with which a text begins.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (place, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return place + 1,
            _ => {}
        }
    }
    text.len()
}

/// A table in a language of marks.
struct MarkupRows {
    /// The columns, until they are written.
    names: Option<Vec<String>>,
    before: &'static str,
    between: &'static str,
    after: &'static str,
    /// What stands between the header and the rows, and at the end.
    below_header: String,
    end: &'static str,
    header: [&'static str; 3],
    escape: fn(&str) -> String,
}

impl MarkupRows {
    fn markdown(names: Vec<String>) -> Self {
        MarkupRows {
            below_header: format!("|{}\n", " --- |".repeat(names.len())),
            names: Some(names),
            before: "| ",
            between: " | ",
            after: " |\n",
            end: "",
            header: ["| ", " | ", " |\n"],
            escape: |text| html(text).replace('\\', "\\\\").replace('|', "\\|"),
        }
    }

    fn html(names: Vec<String>) -> Self {
        MarkupRows {
            names: Some(names),
            before: "<tr><td>",
            between: "</td><td>",
            after: "</td></tr>\n",
            below_header: String::new(),
            end: "</table>\n",
            header: ["<meta charset=\"utf-8\">\n<table>\n<tr><th>", "</th><th>", "</th></tr>\n"],
            escape: html,
        }
    }

    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let Some(names) = self.names.take() else { return Ok(()) };
        let [before, between, after] = self.header;
        let names: Vec<String> = names.iter().map(|name| (self.escape)(name)).collect();
        write!(out, "{before}{}{after}{}", names.join(between), self.below_header)
    }
}

/// Text as HTML shows it, line breaks included.
fn html(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' => safe.push_str("<br>"),
            _ => safe.push_str(&plain(letter.encode_utf8(&mut [0; 4]))),
        }
    }
    safe
}

impl RowWriter for MarkupRows {
    fn batch(&mut self, batch: &RecordBatch, out: &mut dyn Write) -> Result<()> {
        self.begin(out)?;
        for row in 0..batch.num_rows() {
            let cells: Vec<String> =
                batch.columns().iter().map(|column| (self.escape)(cell(column, row).unwrap_or_default())).collect();
            write!(out, "{}{}{}", self.before, cells.join(self.between), self.after)?;
        }
        Ok(())
    }

    fn end(mut self: Box<Self>, out: &mut dyn Write) -> Result<()> {
        self.begin(out)?;
        Ok(out.write_all(self.end.as_bytes())?)
    }
}

/// What a Parquet writer wrote and nobody has passed on yet: it wants to own what it writes to.
#[derive(Clone, Default)]
struct Pending(Arc<Mutex<Vec<u8>>>);

impl Pending {
    fn pass_on(&self, out: &mut dyn Write) -> io::Result<()> {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        out.write_all(&bytes)
    }
}

impl Write for Pending {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct ParquetRows {
    pending: Pending,
    writer: ArrowWriter<Pending>,
}

impl ParquetRows {
    fn new(schema: duckdb::arrow::datatypes::SchemaRef) -> Result<Self> {
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_max_row_group_row_count(Some(PARQUET_ROW_GROUP))
            .set_created_by(concat!("icecore ", env!("CARGO_PKG_VERSION")).to_owned())
            .build();
        let pending = Pending::default();
        let writer = ArrowWriter::try_new(pending.clone(), schema, Some(properties)).map_err(|error| {
            Hinted::new(
                format!("Parquet cannot hold these columns: {error}"),
                "cast the column, as in `age::varchar`, or use another `--mode`",
            )
        })?;
        Ok(ParquetRows { pending, writer })
    }
}

impl RowWriter for ParquetRows {
    fn batch(&mut self, batch: &RecordBatch, out: &mut dyn Write) -> Result<()> {
        self.writer.write(batch)?;
        Ok(self.pending.pass_on(out)?)
    }

    fn end(self: Box<Self>, out: &mut dyn Write) -> Result<()> {
        self.writer.close()?;
        Ok(self.pending.pass_on(out)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_json_has_no_word_for_is_null() {
        assert_eq!(strict_json(r#"{"a":NaN,"b":[-Infinity,Infinity,1.5E9]}"#), r#"{"a":null,"b":[null,null,1.5E9]}"#);
        let untouched = r#"{"NaN":"a NaN \" -Infinity","ä\\":"Infinity"}"#;
        assert_eq!(strict_json(untouched), untouched);
    }

    #[test]
    fn only_text_that_begins_like_a_formula_is_changed() {
        for risky in ["=1+1", "+x", "-x", "@x", "\t=1", "\r", "\u{1b}[31m", "-1+1"] {
            assert_eq!(safe_cell(risky), format!("'{risky}"));
        }
        for harmless in ["", "-5", "+4.5", "-1e9", "a=1", "'=1"] {
            assert_eq!(safe_cell(harmless), harmless);
        }
    }
}

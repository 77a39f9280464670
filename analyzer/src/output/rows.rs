//! Writes a query's rows as they come.

use std::io::Write;

use anyhow::Result;
use duckdb::Connection;
use duckdb::arrow::array::{Array, AsArray, RecordBatch};

use super::{Format, Layout, terminal_width};
use crate::engine::Error;

/// Rows that a table shows; the rest is counted. A table is for reading, and the other formats stream.
const TABLE_ROWS: usize = 1_000;

/// Runs a query that may run (`Engine::admit`) and writes its rows; returns how many there were.
///
/// # Errors
/// DuckDB's errors, and those of writing.
pub fn write_query(connection: &Connection, sql: &str, format: Format, out: &mut dyn Write) -> Result<u64> {
    // Prepared as it stands first, so that an error shows the user's own text.
    drop(connection.prepare(sql).map_err(Error::from)?);
    let explains = sql.trim_start().get(..7).is_some_and(|word| word.eq_ignore_ascii_case("explain"));
    let as_json = matches!(format, Format::Json | Format::Jsonl);
    // DuckDB turns every type into text, nested ones included.
    let wrapped = match (explains, as_json) {
        (true, _) => sql.to_owned(),
        (false, true) => format!("select to_json(result_row)::varchar as row from (\n{sql}\n) as result_row"),
        (false, false) => format!("select columns(*)::varchar from (\n{sql}\n) as result_row"),
    };
    let mut statement = connection.prepare(&wrapped).map_err(Error::from)?;
    let batches = statement.stream_arrow([]).map_err(Error::from)?;
    let names: Vec<String> = batches.get_schema().fields().iter().map(|field| field.name().clone()).collect();
    let mut writer: Box<dyn RowWriter> = match (format, explains) {
        (Format::Table, _) => Box::new(TableRows::new(&names)),
        (Format::Csv, _) => Box::new(CsvRows { names: Some(names) }),
        (Format::Json | Format::Jsonl, explains) => {
            Box::new(JsonRows { names: explains.then_some(names), array: format == Format::Json, written: 0 })
        }
    };
    let mut rows = 0;
    for batch in batches {
        let batch = batch.map_err(Error::from)?;
        rows += batch.num_rows() as u64;
        writer.batch(&batch, out)?;
    }
    writer.end(out)?;
    Ok(rows)
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
    shown: usize,
    rows: usize,
}

impl TableRows {
    fn new(names: &[String]) -> Self {
        let mut layout = Layout::new(terminal_width());
        layout.row(names.iter().map(String::as_str));
        TableRows { layout, shown: 0, rows: 0 }
    }
}

impl RowWriter for TableRows {
    fn batch(&mut self, batch: &RecordBatch, _: &mut dyn Write) -> Result<()> {
        self.rows += batch.num_rows();
        for row in 0..batch.num_rows().min(TABLE_ROWS - self.shown) {
            self.layout.row(batch.columns().iter().map(|column| cell(column, row).unwrap_or_default()));
            self.shown += 1;
        }
        Ok(())
    }

    fn end(self: Box<Self>, out: &mut dyn Write) -> Result<()> {
        out.write_all(self.layout.render().as_bytes())?;
        let rows = if self.rows == 1 { "row" } else { "rows" };
        if self.shown < self.rows {
            writeln!(out, "\n{} {rows}, {} shown; `--format csv` gives all", self.rows, self.shown)?;
        } else {
            writeln!(out, "\n{} {rows}", self.rows)?;
        }
        Ok(())
    }
}

struct CsvRows {
    /// The header, until it is written: with the first rows, so that a query that fails before has written nothing.
    names: Option<Vec<String>>,
}

impl CsvRows {
    fn header(&mut self, writer: &mut csv::Writer<&mut dyn Write>) -> Result<()> {
        if let Some(names) = self.names.take() {
            writer.write_record(names)?;
        }
        Ok(())
    }
}

impl RowWriter for CsvRows {
    fn batch(&mut self, batch: &RecordBatch, out: &mut dyn Write) -> Result<()> {
        let mut writer = csv::Writer::from_writer(out);
        self.header(&mut writer)?;
        for row in 0..batch.num_rows() {
            let cells = batch.columns().iter();
            writer.write_record(cells.map(|column| safe_cell(cell(column, row).unwrap_or_default()).into_owned()))?;
        }
        writer.flush()?;
        Ok(())
    }

    fn end(mut self: Box<Self>, out: &mut dyn Write) -> Result<()> {
        let mut writer = csv::Writer::from_writer(out);
        self.header(&mut writer)?;
        writer.flush()?;
        Ok(())
    }
}

/// Text that a spreadsheet does not take for a formula: what would be one gets a leading apostrophe. Numbers stay numbers.
pub(crate) fn safe_cell(text: &str) -> std::borrow::Cow<'_, str> {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && text.parse::<f64>().is_err();
    if risky { format!("'{text}").into() } else { text.into() }
}

struct JsonRows {
    /// The columns, where the rows do not come as JSON already.
    names: Option<Vec<String>>,
    array: bool,
    written: u64,
}

impl RowWriter for JsonRows {
    fn batch(&mut self, batch: &RecordBatch, out: &mut dyn Write) -> Result<()> {
        for row in 0..batch.num_rows() {
            if self.array {
                out.write_all(if self.written == 0 { b"[\n" } else { b",\n" })?;
            }
            match &self.names {
                None => out.write_all(cell(batch.column(0), row).unwrap_or("null").as_bytes())?,
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

//! Rows of a database that is locked, in a file that another one reads.

use std::path::Path;

use duckdb::Connection;
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;

use super::{Error, identifier};

/// Writes a query's rows to a Parquet file; JSON becomes text.
pub(crate) fn export(connection: &Connection, sql: &str, path: &Path) -> Result<(), Error> {
    let unwritten = |source| Error::Cache { path: path.to_owned(), source };
    let failed = |error: parquet::errors::ParquetError| unwritten(std::io::Error::other(error));
    let mut texts = Vec::new();
    {
        let mut columns = connection.prepare(&format!("describe {sql}"))?;
        let mut rows = columns.query([])?;
        while let Some(row) = rows.next()? {
            let (name, kind): (String, String) = (row.get(0)?, row.get(1)?);
            if kind == "JSON" {
                texts.push(format!("{name}::varchar as {name}", name = identifier(&name)));
            }
        }
    }
    let replace = if texts.is_empty() { String::new() } else { format!(" replace ({})", texts.join(", ")) };
    let mut statement = connection.prepare(&format!("select *{replace} from ({sql}) as exported"))?;
    let file = fs_err::File::create(path).map_err(unwritten)?;
    let batches = statement.stream_arrow([])?;
    let properties = WriterProperties::builder().set_compression(Compression::ZSTD(Default::default())).build();
    let mut writer = ArrowWriter::try_new(file, batches.get_schema(), Some(properties)).map_err(failed)?;
    for batch in batches {
        writer.write(&batch?).map_err(failed)?;
    }
    writer.close().map_err(failed)?;
    Ok(())
}

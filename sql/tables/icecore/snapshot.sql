/*
description = "The snapshot that is open."
grain = "one row"
built_in = true

[columns]
id = { type = "VARCHAR", description = "The id of the snapshot." }
captured_at = { type = "TIMESTAMP", description = "The time that it speaks of, as snapshot_time() gives it." }
tool = { type = "VARCHAR", description = "What wrote it." }
digest = { type = "VARCHAR", description = "The SHA-256 of its manifest, which covers every file in it." }
path = { type = "VARCHAR", description = "The folder." }
*/

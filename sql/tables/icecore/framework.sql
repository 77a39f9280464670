/*
description = "The frameworks that this build carries."
grain = "one row per framework"
built_in = true

[columns]
id = { type = "VARCHAR", description = "Its id, as `--framework` takes it." }
title = { type = "VARCHAR", description = "Its name and version." }
description = { type = "VARCHAR", description = "Which of its controls are here." }
*/

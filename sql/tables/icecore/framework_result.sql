/*
description = "How many controls of each framework ended how, and the score. Naming this table runs all checks."
grain = "one row per framework"
built_in = true

[columns]
framework = { type = "VARCHAR", description = "The id of the framework." }
title = { type = "VARCHAR", description = "Its name and version." }
controls = { type = "BIGINT", description = "Its controls." }
passed = { type = "BIGINT", description = "Controls of which no check warns or is unknown, and at least one gave a verdict." }
failed = { type = "BIGINT", description = "Controls of which a check warns." }
unknown = { type = "BIGINT", description = "Controls of which no check warns, but one could not decide." }
muted = { type = "BIGINT", description = "Controls that would have passed, but for verdicts that are suppressed. They are not in the score." }
not_applicable = { type = "BIGINT", description = "Controls whose checks had nothing to judge." }
manual = { type = "BIGINT", description = "Controls without checks that a person has to assess." }
not_covered = { type = "BIGINT", description = "Controls without checks." }
passed_manual = { type = "BIGINT", description = "Controls among the passed ones that the framework wants assessed by a person." }
score = { type = "DOUBLE", description = "Percent of passed among passed, failed and unknown controls; NULL where there are none." }
*/

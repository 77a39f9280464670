/*
description = "How each control of each framework ended. Naming this table runs all checks."
grain = "one row per control"
built_in = true

[columns]
framework = { type = "VARCHAR", description = "The id of the framework." }
control = { type = "VARCHAR", description = "The number of the control in the framework." }
title = { type = "VARCHAR", description = "Its topic." }
type = { type = "VARCHAR", description = "How the framework wants it assessed: automated or manual." }
status = { type = "VARCHAR", description = "passed, failed, unknown, muted (it would have passed, but for verdicts that are suppressed), not_applicable (its checks had nothing to judge), manual (a person has to look, and no check helps) or not_covered (it has no check)." }
checks = { type = "BIGINT", description = "Checks that give evidence for it." }
alarm = { type = "BIGINT", description = "Verdicts of its checks that warn." }
unknown = { type = "BIGINT", description = "Verdicts of its checks that could not be decided." }
ok = { type = "BIGINT", description = "Verdicts of its checks that there is nothing to warn of, those that are only worth knowing included." }
suppressed = { type = "BIGINT", description = "Verdicts of its checks that warn or could not be decided, and are suppressed." }
failed_checks = { type = "VARCHAR[]", description = "Its checks with an alarm, by id." }
unknown_checks = { type = "VARCHAR[]", description = "Its checks with an unknown verdict, by id, and those that did not run." }
position = { type = "BIGINT", description = "Its place in the framework, from 1." }
*/

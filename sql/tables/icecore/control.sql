/*
description = "The controls of the frameworks, with the checks that give evidence for them."
grain = "one row per control and check; one with a NULL check where a control has none"
built_in = true

[columns]
framework = { type = "VARCHAR", description = "The id of the framework." }
control = { type = "VARCHAR", description = "The number of the control in the framework." }
title = { type = "VARCHAR", description = "Its topic." }
type = { type = "VARCHAR", description = "How the framework wants it assessed: automated or manual." }
position = { type = "BIGINT", description = "Its place in the framework, from 1: numbers such as 1.10 do not sort as text." }
check_id = { type = "VARCHAR", description = "A check that gives evidence; NULL where the control has none." }
*/

/*
description = "Points by area of security. Naming this table runs all checks."
grain = "one row per area, and one with the area total"
built_in = true

[columns]
area = { type = "VARCHAR", description = "identity, network, data, compute, logging, or total." }
title = { type = "VARCHAR", description = "What the area is about." }
weight = { type = "BIGINT", description = "Its weight in the total." }
checks = { type = "BIGINT", description = "Checks of the area that had something to judge." }
possible = { type = "DOUBLE", description = "Points that these checks can give." }
reached = { type = "DOUBLE", description = "Points reached." }
lost = { type = "DOUBLE", description = "Points lost to alarms." }
unknown = { type = "DOUBLE", description = "Points that are not reached because verdicts are unknown." }
suppressed = { type = "DOUBLE", description = "Points that are not reached because of verdicts that are suppressed: an accepted risk is still one." }
score = { type = "DOUBLE", description = "Percent of the possible points that were reached; in the total, the mean of the areas by weight. NULL where nothing was judged." }
*/

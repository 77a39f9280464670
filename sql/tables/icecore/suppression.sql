/*
description = "The suppressions that were given, and what came of each. Naming this table runs all checks."
grain = "one row per suppression"
built_in = true

[columns]
position = { type = "BIGINT", description = "Its place among all suppressions, from 1: of several that fit a finding, the first counts." }
source = { type = "VARCHAR", description = "The file, and the line or the entry in it." }
state = { type = "VARCHAR", description = "active, expired, unused (it fits no finding), or not_judged (it fits none, but filters left findings out)." }
fits = { type = "BIGINT", description = "Findings that it fits, also where it has expired." }
suppresses = { type = "BIGINT", description = "Findings that it suppresses: neither has it expired, nor does one before it fit." }
overlapping = { type = "BIGINT[]", description = "The places of others that fit some of the same findings and have not expired either." }
justification = { type = "VARCHAR", description = "Why the findings are accepted." }
owner = { type = "VARCHAR", description = "Who answers for that." }
expires = { type = "VARCHAR", description = "The last day on which it holds, as 2026-12-31; NULL where it does not end." }
checks = { type = "VARCHAR[]", description = "Patterns of checks. Empty lists, here and below, fit everything." }
accounts = { type = "VARCHAR[]", description = "Patterns of accounts." }
regions = { type = "VARCHAR[]", description = "Patterns of regions." }
resources = { type = "VARCHAR[]", description = "Patterns of resources." }
tags = { type = "VARCHAR[]", description = "Patterns of tags, all of which have to fit." }
findings = { type = "VARCHAR[]", description = "Ids of findings." }
*/

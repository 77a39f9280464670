/*
description = "The entries of managed prefix lists. A list whose entries were not read has no row; aws_ec2_managed_prefix_list.entries is NULL then."
grain = "one row per prefix list and entry, and account and region that sees it"

[columns]
prefix_list_id = { type = "VARCHAR", description = "ID of the prefix list." }
cidr = { type = "VARCHAR", description = "The block." }
description = { type = "VARCHAR", description = "Description of the entry; NULL where it has none." }
title = { type = "VARCHAR", description = "The block." }
arn = { type = "VARCHAR", description = "ARN of the prefix list." }
partition = { type = "VARCHAR", description = "The AWS partition of the prefix list." }
region = { type = "VARCHAR", description = "The region of the prefix list." }
account_id = { type = "VARCHAR", description = "The account that sees the prefix list." }
*/
with entry as (
    select *, unnest(from_json(entries, '[{"Cidr": "VARCHAR", "Description": "VARCHAR"}]')) as entry
    from aws_ec2_managed_prefix_list
)

select
    id as prefix_list_id,
    entry.Cidr as cidr,
    entry.Description as description,
    entry.Cidr as title,
    arn,
    partition,
    region,
    account_id
from entry

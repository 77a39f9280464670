/*
description = "The regions that checks of each region go through: those that were collected, and one row for all that are enabled and were not. A region that the account never enabled is told apart, because nothing can be there."
grain = "one row per account and collected region, and one per account with enabled regions that were not collected"

[columns]
arn = { type = "VARCHAR", description = "ARN of the region in the account; of the account's root for regions that were not collected." }
is_collected = { type = "BOOLEAN", description = "Whether the region was collected." }
is_enabled = { type = "BOOLEAN", description = "Whether the region is enabled for the account, as far as DescribeRegions tells." }
missing_because = { type = "VARCHAR", description = "Why nothing is known of the regions that were not collected; NULL for those that were." }
account_id = { type = "VARCHAR", description = "The account." }
region = { type = "VARCHAR", description = "The region; `global` for those that were not collected." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with uncollected as (
    select
        aws_region.account_id, aws_region.partition,
        string_agg(aws_region.name, ', ' order by aws_region.name) as regions
    from aws_region
    left join account_region
        on account_region.account_id = aws_region.account_id and account_region.region = aws_region.name
    where aws_region.opt_in_status is distinct from 'not-opted-in' and account_region.region is null
    group by all
)

select
    'arn:' || account_region.partition || '::' || account_region.region || ':' || account_region.account_id as arn,
    true as is_collected,
    aws_region.opt_in_status is distinct from 'not-opted-in' as is_enabled,
    null::varchar as missing_because,
    account_region.account_id,
    account_region.region,
    account_region.partition
from account_region
left join aws_region on aws_region.account_id = account_region.account_id and aws_region.name = account_region.region
where account_region.region <> 'global'
union all
select
    'arn:' || partition || ':iam::' || account_id || ':root',
    false,
    true,
    'enabled regions were not collected: ' || regions,
    account_id,
    'global',
    partition
from uncollected

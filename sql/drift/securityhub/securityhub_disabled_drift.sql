/*
title = "Security Hub or one of its standards was disabled"
severity = "high"
alert = "immediate"
description = "Looks for regions in which Security Hub CSPM is off and was on, and for standards that are no longer enabled where it is still on. A standard of which another version is enabled counts as kept."
related_checks = ["securityhub_disabled", "securityhub_standard_missing"]
references = ["https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-disable.html"]
nullable = ["aws_securityhub_standards_subscription"]
*/
with standard_before as (
    select
        account_id, region, standards_subscription_arn as arn,
        split_part(split_part(standards_arn, '/v/', 1), '/', -1) as name
    from before.aws_securityhub_standards_subscription
    where (standards_status = 'DELETING') is not true
),

standard_after as (
    select distinct account_id, region, split_part(split_part(standards_arn, '/v/', 1), '/', -1) as name
    from after.aws_securityhub_standards_subscription
    where (standards_status = 'DELETING') is not true
)

select
    earlier.arn as resource,
    later.arn is null as fires,
    'Security Hub was disabled in ' || earlier.region || '.' as reason,
    null as unknown_because,
    earlier.account_id,
    earlier.region
from before.aws_securityhub_hub as earlier
left join after.aws_securityhub_hub as later using (account_id, region)
union all
select
    earlier.arn,
    case
        when later.name is not null then false
        when was_read('aws_securityhub_standards_subscription', earlier.account_id, earlier.region) then true
    end,
    'Standard ' || earlier.name || ' of Security Hub was disabled in ' || earlier.region || '.',
    'aws_securityhub_standards_subscription was not read in both snapshots',
    earlier.account_id,
    earlier.region
from standard_before as earlier
-- Where Security Hub is off as a whole, that is told once.
join after.aws_securityhub_hub as hub using (account_id, region)
left join standard_after as later using (account_id, region, name)

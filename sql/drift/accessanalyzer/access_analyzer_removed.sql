/*
title = "External-access analyzer was removed"
severity = "medium"
alert = "immediate"
description = "Looks for active analyzers of external access that are gone, or not active any more, where the account has no other active one in the region. From then on nobody is told of what policies let outsiders reach there. An active analyzer of the whole organization in another account of the snapshot takes the place of the account's own."
related_checks = ["accessanalyzer_analyzer_missing"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-getting-started.html"]
nullable = ["aws_organizations_organization"]
*/
with earlier as (
    select *, status = 'ACTIVE' as was_active
    from before.aws_accessanalyzer_analyzer
    where (type in ('ACCOUNT', 'ORGANIZATION')) is not false
),

remaining as (
    select account_id, region, any_true(status = 'ACTIVE' and type in ('ACCOUNT', 'ORGANIZATION')) as is_watched
    from after.aws_accessanalyzer_analyzer
    group by account_id, region
),

-- Analyzers that look at a whole organization; one that was there may be still, where the later snapshot did not look.
organization_analyzer as (
    select account_id, region, status
    from after.aws_accessanalyzer_analyzer
    where type = 'ORGANIZATION'
    union all
    select account_id, region, null
    from before.aws_accessanalyzer_analyzer
    where type = 'ORGANIZATION' and was_read('aws_accessanalyzer_analyzer', account_id, region) is null
),

-- Those of another account, and whether the organization is this account's.
shared as (
    select
        place.account_id,
        place.region,
        any_true(
            analyzer.status = 'ACTIVE'
            and own_organization.is_member
            and own_organization.id = their_organization.id
        ) as is_watched
    from (select distinct account_id, region from earlier) as place
    join organization_analyzer as analyzer
        on analyzer.region = place.region and analyzer.account_id <> place.account_id
    left join after.aws_organizations_organization as own_organization
        on own_organization.account_id = place.account_id
    left join after.aws_organizations_organization as their_organization
        on their_organization.account_id = analyzer.account_id
    group by place.account_id, place.region
),

later as (
    select arn, account_id, any_value(status) as status
    from after.aws_accessanalyzer_analyzer
    group by arn, account_id
)

select
    earlier.arn as resource,
    earlier.was_active and earlier.type in ('ACCOUNT', 'ORGANIZATION')
        and case when remaining.region is null then true else not remaining.is_watched end
        and case when shared.region is null then true else not shared.is_watched end as fires,
    'Analyzer ' || earlier.name || ' of account ' || earlier.account_id
        || case when later.arn is null then ' is gone' else ' is ' || lower(later.status) end
        || ', and no other looks for external access in ' || earlier.region || '.' as reason,
    earlier.account_id,
    earlier.region
from earlier
left join later using (arn, account_id)
left join remaining using (account_id, region)
left join shared using (account_id, region)

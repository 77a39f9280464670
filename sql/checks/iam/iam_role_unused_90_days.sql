/*
title = "Role is not used"
severity = "low"
category = "hygiene"
scope = "resource"
description = "Looks at the last use of roles, and at their age where no use is on record; AWS keeps the last 400 days. The threshold is unused_role_days. Roles that services or IAM Identity Center keep are passed over."
remediation = "Delete the role after asking its owner."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage_delete.html"]
*/
with fact as (
    select
        *,
        contains(arn, ':role/aws-service-role/') or contains(arn, ':role/aws-reserved/') as is_kept_by_aws,
        case when role_was_used then role_last_used_date when not role_was_used then create_date end as since
    from aws_iam_role
)

select
    arn as resource,
    verdict(
        alarm := since < snapshot_time() - to_days(getvariable('unused_role_days')), skip := is_kept_by_aws
    ) as status,
    'Role ' || name || case
        when is_kept_by_aws then ' is kept by AWS.'
        when role_was_used then ' was last used on ' || since::date || '.'
        else ' was created on ' || since::date || ' and has no use on record.'
    end as reason,
    account_id,
    region,
    name as role_name
from fact

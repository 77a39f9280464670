/*
title = "File system policy allows anonymous or unencrypted access"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks for EFS file systems without a policy, where every client that reaches a mount target gets in, as root; for policies that let anyone in without a condition that narrows it, such as access through a mount target; and for policies that do not deny clients without TLS. Security groups of the mount targets still limit who reaches the file system."
remediation = "Attach a policy that names the principals, and that denies everyone where aws:SecureTransport is false."
references = ["https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html"]
*/
with file_system as (
    select
        file_system.*,
        case when file_system.policy is not null then coalesce(access.lets_anyone_in, false) end as lets_anyone_in,
        case when file_system.policy is not null then coalesce(access.requires_tls, false) end as requires_tls
    from aws_efs_file_system as file_system
    left join efs_file_system_access as access
        on access.arn = file_system.arn
)

select
    arn as resource,
    verdict(alarm := not has_policy or lets_anyone_in or not requires_tls) as status,
    'File system ' || coalesce(nullif(title, file_system_id) || ' (' || file_system_id || ')', file_system_id)
        || case
            when not has_policy then ' has no policy, so that every client that reaches it gets in'
            when lets_anyone_in and not requires_tls then ' has a policy that lets anyone in, and without TLS'
            when lets_anyone_in then ' has a policy that lets anyone in'
            when not requires_tls then ' has a policy that does not deny clients without TLS'
            else ' has a policy that names its clients and requires TLS'
        end || '.' as reason,
    account_id,
    region,
    file_system_id
from file_system

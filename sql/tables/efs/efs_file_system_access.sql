/*
description = "What the policies of EFS file systems let in: clients of nobody in particular, and clients without TLS."
grain = "one row per file system that has a policy"

[columns]
arn = { type = "VARCHAR", description = "ARN of the file system." }
lets_anyone_in = { type = "BOOLEAN", description = "Whether a statement lets anyone in who reaches the file system, with no condition that narrows it and no Deny that takes it back." }
requires_tls = { type = "BOOLEAN", description = "Whether a statement denies everyone to mount the file system without TLS." }
*/
with statement_condition as (
    select
        attached_to as arn,
        lets_anyone_in,
        denies_everyone(effect, principals, not_principals)
            and statement_names_action(actions, not_actions, 'elasticfilesystem:ClientMount')
            and conditions_are_plain_http(policy_conditions(conditions)) as denies_plain,
        -- Whoever comes through a mount target of the VPC: its security groups decide who that is.
        len(list_filter(
            policy_conditions(conditions),
            lambda condition:
                condition.operator = 'bool'
                and condition.key = 'elasticfilesystem:accessedviamounttarget'
                and lower_all(condition.condition_values) = ['true']
        )) > 0 as through_mount_target
    from efs_file_system_policy_statement
)

select
    arn,
    any_true(lets_anyone_in and (through_mount_target) is not true) as lets_anyone_in,
    any_true(coalesce(denies_plain, false)) as requires_tls
from statement_condition
group by arn

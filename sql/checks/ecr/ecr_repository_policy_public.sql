/*
title = "Repository policy lets everyone pull or push"
severity = "high"
category = "exposure"
scope = "resource"
description = "Whether a statement of the repository policy lets anyone with an AWS account in, with no condition that confines it to known callers. Images tell how software works and often hold more than they should; whoever may push replaces it. Repositories of the public registry are another service and are not looked at."
remediation = "Name the accounts, or confine the statement with aws:PrincipalOrgID."
references = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html"]
*/
with opened as (
    select
        attached_to as arn,
        any_true(lets_anyone_in) as lets_anyone_in,
        any_true(lets_anyone_in and statement_names_action(actions, not_actions, 'ecr:PutImage')) as lets_anyone_push
    from ecr_repository_policy_statement
    group by attached_to
),

judged as (
    select
        repository.*,
        case
            when repository.policy is null then null
            when opened.arn is null then false
            else opened.lets_anyone_in
        end as lets_anyone_in,
        opened.lets_anyone_push
    from aws_ecr_repository as repository
    left join opened on opened.arn = repository.arn
)

select
    arn as resource,
    verdict(alarm := lets_anyone_in) as status,
    'Repository ' || repository_name || case
        when lets_anyone_in and lets_anyone_push then ' has a policy that lets anyone push images.'
        when lets_anyone_in then ' has a policy that lets anyone in.'
        when not lets_anyone_in then ' has no policy that lets others in than those it names.'
    end as reason,
    account_id,
    region,
    repository_name
from judged

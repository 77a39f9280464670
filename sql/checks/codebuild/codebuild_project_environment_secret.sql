/*
title = "Build project environment holds a secret in clear text"
severity = "critical"
category = "identity"
scope = "resource"
description = "Looks for secrets among the variables that stand in clear text in the project: values that look like keys and tokens, variables whose name says that they are secret, and AWS credentials. Whoever may read the project, or the log of a build that prints its environment, has them. Variables that name a parameter or a secret are fine."
remediation = "Keep the value in Secrets Manager or Parameter Store, name it in the variable, and replace the value that was exposed."
references = ["https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html"]
*/
with variable as (
    select
        project_arn,
        any_true(len(detectors) > 0) as has_secret,
        string_agg(secret_variable_text(name, detectors), ', ' order by name) filter (len(detectors) > 0) as names
    from codebuild_project_variable
    group by project_arn
),

judged as (
    select
        project.*,
        variable.names,
        case
            when project.environment is null then null
            when variable.project_arn is null then false
            else variable.has_secret
        end as has_secret
    from aws_codebuild_project as project
    left join variable on variable.project_arn = project.arn
)

select
    arn as resource,
    verdict(alarm := has_secret) as status,
    'Project ' || name || case
        when has_secret then ' holds secrets in clear text: ' || names || '.'
        when not has_secret then ' holds no secret in its environment variables.'
    end as reason,
    account_id,
    region
from judged

/*
title = "User data contains a secret"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Looks for access keys, private keys, tokens and connection strings with passwords in the user data of instances, of launch configurations, and of the default and newest versions of launch templates. Every process on an instance can read its user data from the metadata service, and so can everybody who may describe instances. Terminated instances are left out. Compressed user data can be judged only where the collector looked into it before it masked it."
remediation = "Let the instance read the secret from Secrets Manager or Parameter Store when it starts, and rotate the one that was exposed."
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html"]
union = ["aws_ec2_instance", "aws_ec2_launch_template", "aws_ec2_launch_configuration"]
*/
with holder as (
    select
        arn,
        any_value(holder_text) as holder_text,
        any_true(case when not is_compressed then len(detectors) > 0 end) as has_secret,
        bool_and(is_empty) as is_empty,
        bool_or(is_compressed) as is_compressed,
        string_agg(
            array_to_string(detectors, ', ') || coalesce(' in version ' || version_number, ''), '; ' order by version_number
        ) filter (where len(detectors) > 0) as findings,
        account_id,
        region
    from ec2_user_data
    group by account_id, region, arn
)

select
    arn as resource,
    verdict(alarm := has_secret) as status,
    holder_text
        || case
            when is_empty then ' has no user data'
            when has_secret then ' holds a secret in its user data (' || findings || ')'
            else ' holds no secret in its user data that is known by its form'
        end || '.' as reason,
    case when has_secret is null and is_compressed then 'its user data is compressed, and SQL cannot look into it' end
        as unknown_because,
    account_id,
    region
from holder

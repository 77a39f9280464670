/*
title = "Instance still answers IMDSv1 requests"
severity = "high"
category = "exposure"
scope = "resource"
description = "Looks for instances whose metadata service answers requests without a session token (IMDSv1). A server that can be talked into fetching a URL then hands out the credentials of its role."
remediation = "Require session tokens, after checking that no software on the instance still uses IMDSv1."
command = "aws ec2 modify-instance-metadata-options --instance-id {instance_id} --http-tokens required --http-endpoint enabled"
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"]
*/
with instance as (
    select
        *,
        metadata_options ->> 'HttpEndpoint' as http_endpoint,
        metadata_options ->> 'HttpTokens' as http_tokens
    from aws_ec2_instance
)

select
    arn as resource,
    verdict(
        alarm := http_endpoint = 'enabled' and http_tokens <> 'required',
        skip := instance_state in ('terminated', 'shutting-down')
    ) as status,
    'Instance ' || coalesce(nullif(title, instance_id) || ' (' || instance_id || ')', instance_id)
        || case
            when instance_state in ('terminated', 'shutting-down') then ' is ' || instance_state
            when http_endpoint = 'disabled' then ' has its metadata service off'
            when http_tokens = 'required' then ' requires session tokens of its metadata service'
            when http_tokens <> 'required' and http_endpoint = 'enabled' then ' answers IMDSv1 requests'
        end || '.' as reason,
    account_id,
    region,
    instance_id
from instance

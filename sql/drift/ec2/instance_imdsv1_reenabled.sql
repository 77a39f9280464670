/*
title = "Instance accepts IMDSv1 again"
severity = "high"
alert = "immediate"
description = "Looks for instances whose metadata service required session tokens, or was off, and now answers requests without a token (IMDSv1). A server that can be talked into fetching a URL then hands out the credentials of its role. New instances are left to the checks."
related_checks = ["ec2_instance_imdsv1_enabled"]
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"]
*/
with earlier as (
    select
        arn, account_id,
        metadata_options ->> 'HttpEndpoint' as http_endpoint,
        metadata_options ->> 'HttpTokens' as http_tokens
    from before.aws_ec2_instance
),

later as (
    select
        *,
        metadata_options ->> 'HttpEndpoint' as http_endpoint,
        metadata_options ->> 'HttpTokens' as http_tokens
    from after.aws_ec2_instance
)

select
    later.arn as resource,
    later.instance_state not in ('terminated', 'shutting-down')
        and not (earlier.http_endpoint = 'enabled' and earlier.http_tokens <> 'required')
        and later.http_endpoint = 'enabled' and later.http_tokens <> 'required' as fires,
    instance_text(later.title, later.instance_id) || ' answers IMDSv1 requests, and '
        || case
            when earlier.http_tokens = 'required' then 'required session tokens'
            else 'had its metadata service off'
        end || ' before.' as reason,
    later.account_id,
    later.region
from later
join earlier using (arn, account_id)

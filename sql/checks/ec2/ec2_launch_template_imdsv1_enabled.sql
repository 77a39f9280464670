/*
title = "Launch template or configuration allows IMDSv1"
severity = "high"
category = "exposure"
scope = "resource"
description = "Looks at what the default version of each launch template, and each launch configuration, asks of the metadata service. Where it asks nothing, the region's default decides, and where there is none, the image: own images are looked at, others cannot be. A server that can be talked into fetching a URL hands out the credentials of its role where session tokens are not required."
remediation = "Make a version of the template that requires session tokens, and make it the default; replace launch configurations by launch templates."
command = "aws ec2 create-launch-template-version --launch-template-id {source_id} --source-version '$Default' --launch-template-data '{\"MetadataOptions\":{\"HttpTokens\":\"required\"}}'"
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html"]
union = ["aws_ec2_launch_template", "aws_ec2_launch_configuration"]
nullable = ["aws_ec2_regional_settings", "aws_ec2_ami"]
*/
with source as (
    select
        launch_source.*,
        settings.instance_metadata_http_tokens as default_tokens,
        case when image.image_id is not null then coalesce(image.imds_support, '') = 'v2.0' end as image_requires_tokens
    from ec2_launch_source as launch_source
    left join aws_ec2_regional_settings as settings
        on settings.account_id = launch_source.account_id
        and settings.region = launch_source.region
    left join aws_ec2_ami as image
        on image.account_id = launch_source.account_id
        and image.region = launch_source.region
        and image.image_id = launch_source.image_id
),

judged as (
    select
        *,
        case
            when is_read is null then null
            when http_endpoint = 'disabled' then true
            when http_tokens is not null then http_tokens = 'required'
            when default_tokens in ('required', 'optional') then default_tokens = 'required'
            when default_tokens = 'no-preference' then image_requires_tokens
        end as requires_tokens
    from source
)

select
    arn as resource,
    verdict(alarm := not requires_tokens) as status,
    source_text
        || case
            when http_endpoint = 'disabled' then ' turns the metadata service off'
            when http_tokens = 'required' then ' requires session tokens of the metadata service'
            when http_tokens is not null then ' lets the metadata service answer IMDSv1 requests'
            when default_tokens = 'required' then ' leaves it to the region''s default, which requires session tokens'
            when default_tokens = 'optional' then ' leaves it to the region''s default, which allows IMDSv1'
            when image_requires_tokens then ' leaves it to image ' || image_id || ', which requires session tokens'
            else ' does not require session tokens, and neither does image ' || image_id || ' or the region''s default'
        end || '.' as reason,
    case
        when http_tokens is null and default_tokens = 'no-preference' and image_requires_tokens is null and is_read
            then coalesce(
                'image ' || image_id || ', which decides, is not among the account''s own images in the snapshot',
                'the image decides, and none is named'
            )
    end as unknown_because,
    account_id,
    region,
    source_id
from judged

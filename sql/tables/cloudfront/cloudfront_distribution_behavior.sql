/*
description = "Cache behaviors of CloudFront distributions, the default one among them."
grain = "one row per distribution and cache behavior"

[columns]
distribution_arn = { type = "VARCHAR", description = "ARN of the distribution." }
path_pattern = { type = "VARCHAR", description = "Paths that the behavior is for; NULL for the default one." }
is_default = { type = "BOOLEAN", description = "Whether it is the behavior for what no path pattern matches." }
viewer_protocol_policy = { type = "VARCHAR", description = "allow-all, redirect-to-https or https-only." }
origin_ids = { type = "VARCHAR[]", description = "IDs of the origins that it leads to: one, or all of an origin group." }
realtime_log_config_arn = { type = "VARCHAR", description = "Configuration of real-time logs; NULL where there are none." }
account_id = { type = "VARCHAR", description = "The account of the distribution." }
*/
with distribution as (
    select
        arn,
        account_id,
        [from_json(default_cache_behavior, '{
            "PathPattern": "VARCHAR", "TargetOriginId": "VARCHAR", "ViewerProtocolPolicy": "VARCHAR",
            "RealtimeLogConfigArn": "VARCHAR"
        }')] as default_behaviors,
        from_json(cache_behaviors, '{"Items": [{
            "PathPattern": "VARCHAR", "TargetOriginId": "VARCHAR", "ViewerProtocolPolicy": "VARCHAR",
            "RealtimeLogConfigArn": "VARCHAR"
        }]}').Items as behaviors,
        from_json(origin_groups, '{"Items": [{"Id": "VARCHAR", "Members": {"Items": [{"OriginId": "VARCHAR"}]}}]}').Items
            as groups
    from aws_cloudfront_distribution
),

behavior as (
    select arn, account_id, groups, true as is_default, unnest(default_behaviors) as behavior
    from distribution
    union all
    select arn, account_id, groups, false as is_default, unnest(behaviors) as behavior
    from distribution
)

select
    arn as distribution_arn,
    behavior.PathPattern as path_pattern,
    is_default,
    behavior.ViewerProtocolPolicy as viewer_protocol_policy,
    coalesce(
        list_transform(
            list_filter(groups, lambda origin_group: origin_group.Id = behavior.TargetOriginId)[1].Members.Items,
            lambda member: member.OriginId
        ),
        [behavior.TargetOriginId]
    ) as origin_ids,
    nullif(behavior.RealtimeLogConfigArn, '') as realtime_log_config_arn,
    account_id
from behavior
-- Without a target the behavior was not read.
where behavior.TargetOriginId is not null

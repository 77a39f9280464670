/*
description = "Distributions as the CloudFront API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListDistributions": {
                "Id": "VARCHAR", "Status": "VARCHAR", "LastModifiedTime": "VARCHAR", "DomainName": "VARCHAR",
                "Aliases": "JSON", "Origins": {"Items": "JSON"}, "OriginGroups": "JSON", "DefaultCacheBehavior": "JSON",
                "CacheBehaviors": "JSON", "CustomErrorResponses": "JSON", "Comment": "VARCHAR", "PriceClass": "VARCHAR",
                "Enabled": "BOOLEAN", "ViewerCertificate": "JSON", "Restrictions": "JSON", "WebACLId": "VARCHAR",
                "HttpVersion": "VARCHAR", "IsIPV6Enabled": "BOOLEAN", "AliasICPRecordals": "JSON"
            },
            "GetDistribution": {
                "ETag": "VARCHAR",
                "Distribution": {
                    "InProgressInvalidationBatches": "BIGINT", "ActiveTrustedSigners": "JSON",
                    "ActiveTrustedKeyGroups": "JSON",
                    "DistributionConfig": {
                        "CallerReference": "VARCHAR", "DefaultRootObject": "VARCHAR", "Logging": "JSON"
                    }
                },
                "$error": "JSON"
            },
            "ListTagsForResource": {"Tags": {"Items": "JSON"}, "$error": "JSON"}
        }') as answer
    from resource
),

distribution as (
    select
        *,
        answer.ListDistributions as listed,
        answer.GetDistribution.Distribution as told
    from document
)

select
    coalesce(listed.Id, resource_id) as id,
    listed.Status as status,
    told.DistributionConfig.CallerReference as caller_reference,
    listed.Comment as comment,
    -- Left out, it is empty.
    case when told.DistributionConfig is not null then coalesce(told.DistributionConfig.DefaultRootObject, '')
    end as default_root_object,
    listed.DomainName as domain_name,
    listed.Enabled as enabled,
    answer.GetDistribution.ETag as e_tag,
    -- The list has it in capitals.
    lower(listed.HttpVersion) as http_version,
    listed.IsIPV6Enabled as is_ipv6_enabled,
    told.InProgressInvalidationBatches as in_progress_invalidation_batches,
    utc_time(listed.LastModifiedTime) as last_modified_time,
    listed.PriceClass as price_class,
    listed.WebACLId as web_acl_id,
    told.ActiveTrustedKeyGroups as active_trusted_key_groups,
    told.ActiveTrustedSigners as active_trusted_signers,
    listed.Aliases as aliases,
    listed.AliasICPRecordals as alias_icp_recordals,
    listed.CacheBehaviors as cache_behaviors,
    listed.CustomErrorResponses as custom_error_responses,
    listed.DefaultCacheBehavior as default_cache_behavior,
    told.DistributionConfig.Logging as logging,
    listed.Origins.Items as origins,
    listed.OriginGroups as origin_groups,
    listed.Restrictions as restrictions,
    case when answered(answer.ListTagsForResource) then coalesce(answer.ListTagsForResource.Tags.Items, '[]'::json)
    end as tags_src,
    listed.ViewerCertificate as viewer_certificate,
    partition,
    region,
    account_id,
    arn,
    coalesce(listed.Id, resource_id) as title,
    tags_json(tags) as tags
from distribution

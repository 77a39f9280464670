/*
description = "Origins of CloudFront distributions: where the content comes from, and how it is fetched."
grain = "one row per distribution and origin"

[columns]
distribution_arn = { type = "VARCHAR", description = "ARN of the distribution." }
origin_id = { type = "VARCHAR", description = "ID of the origin within the distribution." }
domain_name = { type = "VARCHAR", description = "Domain name of the origin." }
is_s3 = { type = "BOOLEAN", description = "Whether the domain name is one of S3: of a bucket, a website endpoint or an access point." }
is_s3_website = { type = "BOOLEAN", description = "Whether it is a website endpoint of S3, which knows HTTP only and anonymous readers only." }
bucket_name = { type = "VARCHAR", description = "Name of the bucket, where the domain name has one." }
is_custom = { type = "BOOLEAN", description = "Whether CloudFront fetches as from any web server; so it does from website endpoints of S3." }
is_in_vpc = { type = "BOOLEAN", description = "Whether it is a VPC origin, whose protocols a resource of its own tells." }
origin_protocol_policy = { type = "VARCHAR", description = "Protocol for a custom origin: http-only, match-viewer or https-only; NULL for others." }
outdated_protocols = { type = "VARCHAR[]", description = "Versions of SSL and TLS below 1.2 with which CloudFront may connect to a custom origin; NULL for others." }
origin_access_control_id = { type = "VARCHAR", description = "Origin access control; NULL where there is none." }
origin_access_identity = { type = "VARCHAR", description = "Origin access identity, the older way; NULL where there is none." }
account_id = { type = "VARCHAR", description = "The account of the distribution." }
*/
with origin as (
    select
        arn,
        account_id,
        unnest(from_json(origins, '[{
            "Id": "VARCHAR", "DomainName": "VARCHAR", "OriginAccessControlId": "VARCHAR",
            "S3OriginConfig": {"OriginAccessIdentity": "VARCHAR"},
            "CustomOriginConfig": {"OriginProtocolPolicy": "VARCHAR", "OriginSslProtocols": {"Items": ["VARCHAR"]}},
            "VpcOriginConfig": {"VpcOriginId": "VARCHAR"}
        }]')) as origin
    from aws_cloudfront_distribution
)

select
    arn as distribution_arn,
    origin.Id as origin_id,
    origin.DomainName as domain_name,
    regexp_matches(origin.DomainName, '\.s3[.-]([a-z0-9.-]+\.)?amazonaws\.com(\.cn)?$') as is_s3,
    regexp_matches(origin.DomainName, '\.s3-website[.-]([a-z0-9-]+\.)?amazonaws\.com(\.cn)?$') as is_s3_website,
    nullif(regexp_extract(
        origin.DomainName,
        '^(.+?)\.s3(-website|-external-1)?([.-](dualstack\.)?[a-z]{2}(-[a-z]+)+-[0-9])?\.amazonaws\.com(\.cn)?$',
        1
    ), '') as bucket_name,
    origin.CustomOriginConfig is not null as is_custom,
    origin.VpcOriginConfig is not null as is_in_vpc,
    origin.CustomOriginConfig.OriginProtocolPolicy as origin_protocol_policy,
    list_filter(
        origin.CustomOriginConfig.OriginSslProtocols.Items,
        lambda protocol: protocol not in ('TLSv1.2', 'TLSv1.3')
    ) as outdated_protocols,
    nullif(origin.OriginAccessControlId, '') as origin_access_control_id,
    nullif(origin.S3OriginConfig.OriginAccessIdentity, '') as origin_access_identity,
    account_id
from origin

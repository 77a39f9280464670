/*
title = "Encrypted connections are no longer required"
severity = "medium"
alert = "immediate"
description = "Looks for databases, Redshift clusters, buckets, load balancers, distributions and search domains that were there in the earlier snapshot, and of which a check of encrypted connections found nothing then and warns now: TLS is no longer compulsory, plain HTTP is no longer denied or redirected, or TLS below 1.2 is accepted. What never required it is told by the checks alone."
related_checks = [
    "rds_tls_not_required", "redshift_cluster_tls_not_required", "s3_bucket_secure_transport_not_enforced",
    "elb_http_listener_no_redirect", "elb_plaintext_listener", "elb_tls_policy_outdated", "cloudfront_distribution_http_allowed",
    "cloudfront_distribution_viewer_tls_outdated", "opensearch_domain_tls_outdated",
]
references = ["https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/protecting-data-in-transit.html"]
union = [
    "aws_rds_db_instance", "aws_rds_db_cluster", "aws_redshift_cluster", "aws_s3_bucket", "aws_ec2_load_balancer",
    "aws_ec2_load_balancer_listener", "aws_ec2_classic_load_balancer", "aws_cloudfront_distribution", "aws_opensearch_domain",
    "aws_elasticsearch_domain",
]
*/
with known as (
    select arn as resource, account_id from before.rds_database
    union
    select arn, account_id from before.aws_redshift_cluster
    union
    select arn, account_id from before.aws_s3_bucket
    union
    select arn, account_id from before.aws_ec2_load_balancer
    union
    select arn, account_id from before.aws_ec2_load_balancer_listener
    union
    select arn, account_id from before.aws_ec2_classic_load_balancer
    union
    select arn, account_id from before.aws_cloudfront_distribution
    union
    select arn, account_id from before.opensearch_domain
)

select
    resource,
    case
        -- What had nothing to encrypt lost nothing.
        when status_before in ('alarm', 'skip') then false
        when change = 'new' then status_after = 'alarm'
        when change = 'incomparable' and status_after in ('alarm', 'unknown', 'error') then null
        else false
    end as fires,
    reason,
    rtrim(replace(reason, 'Not comparable: ', ''), '.') as unknown_because,
    account_id,
    region,
    check_id
from drift_finding
join known using (resource, account_id)
where check_id in (
    'rds_tls_not_required', 'redshift_cluster_tls_not_required', 's3_bucket_secure_transport_not_enforced',
    'elb_http_listener_no_redirect', 'elb_plaintext_listener', 'elb_tls_policy_outdated', 'cloudfront_distribution_http_allowed',
    'cloudfront_distribution_viewer_tls_outdated', 'opensearch_domain_tls_outdated'
)

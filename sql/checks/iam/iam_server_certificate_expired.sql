/*
title = "Expired TLS certificate is still stored in IAM"
severity = "medium"
category = "hygiene"
description = "Looks for certificates in IAM that expired before the snapshot. A listener or distribution that still serves one fails for every client that checks, and one that serves nothing is chosen by mistake some day. The reason names the load balancers and distributions that use the certificate by default: it cannot be deleted before something else takes its place."
remediation = "Replace the certificate wherever it is served, best with one from ACM, and delete it."
command = "aws iam delete-server-certificate --server-certificate-name {name}"
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html"]
optional = ["aws_cloudfront_distribution", "aws_ec2_classic_load_balancer", "aws_ec2_load_balancer_listener"]
*/
with reference as (
    select json_extract_string(viewer_certificate, '$.IAMCertificateId') as certificate, 'distribution ' || id as served_by
    from aws_cloudfront_distribution
    union
    select unnest(json_extract_string(listener_descriptions, '$[*].Listener.SSLCertificateId')), 'load balancer ' || name
    from aws_ec2_classic_load_balancer
    union
    select
        unnest(json_extract_string(certificates, '$[*].CertificateArn')),
        'load balancer ' || split_part(load_balancer_arn, '/', 3)
    from aws_ec2_load_balancer_listener
),

served as (
    select certificate, string_agg(served_by, ', ' order by served_by) as served_by
    from reference
    group by certificate
)

select
    certificate.arn as resource,
    verdict(alarm := certificate.expiration < snapshot_time()) as status,
    'Certificate ' || certificate.name
        || case when certificate.expiration < snapshot_time() then ' expired on ' else ' is valid until ' end
        || strftime(certificate.expiration, '%Y-%m-%d')
        || coalesce(' and is served by ' || coalesce(by_arn.served_by, by_id.served_by), '') || '.' as reason,
    certificate.account_id,
    certificate.region,
    certificate.name
from aws_iam_server_certificate as certificate
left join served as by_arn on by_arn.certificate = certificate.arn
left join served as by_id on by_id.certificate = certificate.server_certificate_id

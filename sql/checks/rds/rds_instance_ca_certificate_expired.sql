/*
title = "Database uses an expired certificate authority"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Looks for database instances whose server certificate is signed by an authority that has ended, or ends within 30 days of the snapshot. Clients that verify certificates can then not connect, and those that were told not to verify can be deceived."
remediation = "Move to rds-ca-rsa2048-g1 once the clients trust it."
command = "aws rds modify-db-instance --db-instance-identifier {db_instance_identifier} --ca-certificate-identifier rds-ca-rsa2048-g1 --apply-immediately"
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html"]
*/
with instance as (
    select
        *,
        utc_time(certificate ->> 'ValidTill') as valid_till,
        pending_modified_values ->> 'CACertificateIdentifier' as pending_authority
    from aws_rds_db_instance
)

select
    arn as resource,
    verdict(alarm := case
        -- These authorities ended in 2020 and 2024.
        when ca_certificate_identifier in ('rds-ca-2015', 'rds-ca-2019') then true
        when valid_till is not null then valid_till < snapshot_time() + to_days(getvariable('certificate_notice_days'))
        -- These live until 2061 and longer; the certificates that they sign are renewed automatically.
        when ca_certificate_identifier in ('rds-ca-rsa2048-g1', 'rds-ca-rsa4096-g1', 'rds-ca-ecc384-g1') then false
    end) as status,
    'Database instance ' || db_instance_identifier || ' has a certificate of '
        || coalesce(ca_certificate_identifier, 'an unknown authority')
        || case
            when ca_certificate_identifier in ('rds-ca-2015', 'rds-ca-2019') then ', which has ended'
            when valid_till < snapshot_time() then ' that ended on ' || strftime(valid_till, '%Y-%m-%d')
            when valid_till is not null then ' that ends on ' || strftime(valid_till, '%Y-%m-%d')
            else ''
        end
        || case when pending_authority is not null then '; a change to ' || pending_authority || ' is pending' else '' end
        || '.' as reason,
    account_id,
    region,
    db_instance_identifier
from instance

/*
title = "Certificate expires within 30 days or has expired"
severity = "medium"
category = "resilience"
scope = "resource"
description = "Looks for certificates that have expired or soon will. Those that ACM issued renew by themselves 60 days before, as long as they are in use and their domains can still be validated; one that is this close to its end is stuck, and the reason tells at what. Imported certificates never renew by themselves. Requests that led to no certificate, and certificates that were revoked, are skipped."
remediation = "Repair the validation of the domains, or import or request a new certificate; delete one that nothing uses."
references = ["https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html"]
*/
with dated as (
    select
        *,
        not_after < snapshot_time() as is_expired,
        case
            when json_array_length(in_use_by) = 0 then '; nothing uses it'
            when renewal_status in ('PENDING_VALIDATION', 'FAILED')
                then '; its renewal is ' || renewal_status || coalesce(' (' || renewal_status_reason || ')', '')
            when renewal_eligibility = 'INELIGIBLE' then '; it does not renew by itself'
            else ''
        end as remark
    from aws_acm_certificate
)

select
    arn as resource,
    verdict(
        alarm := not_after < snapshot_time() + to_days(getvariable('certificate_notice_days')),
        skip := status not in ('ISSUED', 'EXPIRED')
    ) as status,
    'Certificate of ' || domain_name || case
        when status not in ('ISSUED', 'EXPIRED') then ' is not in force, but ' || status
        when is_expired then ' expired on ' || strftime(not_after, '%Y-%m-%d') || remark
        else ' expires on ' || strftime(not_after, '%Y-%m-%d') || remark
    end || '.' as reason,
    account_id,
    region
from dated

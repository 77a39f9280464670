/*
title = "Secret does not rotate automatically"
severity = "medium"
category = "identity"
scope = "resource"
description = "Whether the secret rotates by itself, so that a leaked one loses its worth. Secrets that a service keeps are rotated by that service or not at all, replicas rotate with the secret that they follow, and those scheduled for deletion are no longer used: they are skipped. Secrets of systems that cannot change them by themselves are a fair exception."
remediation = "Configure rotation, with a function for the system that the secret belongs to."
references = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html"]
*/
with judged as (
    select
        *,
        secret_exemption(scheduled_for_deletion, primary_region, region, owning_service, name) as exemption
    from aws_secretsmanager_secret
)

select
    arn as resource,
    verdict(alarm := not rotation_enabled, skip := not rotation_enabled and exemption is not null) as status,
    'Secret ' || name || case
        when rotation_enabled then ' rotates by itself'
        when exemption is not null then ' ' || exemption
        else ' does not rotate by itself'
    end || '.' as reason,
    account_id,
    region
from judged

/*
title = "Customer key is scheduled for deletion"
severity = "critical"
category = "resilience"
scope = "resource"
description = "Whether one of the account's own keys is about to be deleted. Everything encrypted with it is lost with it; until the date, the deletion can be cancelled."
remediation = "Cancel the deletion unless it is meant, and find out who asked for it."
command = "aws kms cancel-key-deletion --region {region} --key-id {resource}"
references = ["https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"]
*/
with named as (
    select
        *,
        coalesce(aliases ->> '$[0].AliasName', id) as name
    from aws_kms_key
)

select
    arn as resource,
    verdict(alarm := key_manager = 'CUSTOMER' and key_state in ('PendingDeletion', 'PendingReplicaDeletion')) as status,
    case
        when key_state = 'PendingDeletion'
            then 'Key ' || name || ' will be deleted' || coalesce(' on '
                || strftime(deletion_date, '%Y-%m-%d'), '') || '.'
        when key_state = 'PendingReplicaDeletion'
            then 'Key ' || name || ' will be deleted once its replicas are.'
        when key_state is not null then 'Key ' || name || ' is not scheduled for deletion.'
        else 'Key ' || name || ' is managed by AWS.'
    end as reason,
    account_id,
    region
from named

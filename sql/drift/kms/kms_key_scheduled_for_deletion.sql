/*
title = "Customer key was scheduled for deletion"
severity = "critical"
alert = "immediate"
description = "Looks for the account's own KMS keys that are to be deleted and were not before. Everything encrypted with such a key is lost with it; until the date, the deletion can be cancelled."
related_checks = ["kms_key_pending_deletion"]
references = ["https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"]
*/
select
    later.arn as resource,
    later.key_manager = 'CUSTOMER'
    and later.key_state in ('PendingDeletion', 'PendingReplicaDeletion')
    and case
        when earlier.arn is null then true
        else earlier.key_state not in ('PendingDeletion', 'PendingReplicaDeletion')
    end as fires,
    'Key ' || coalesce(later.aliases ->> '$[0].AliasName', later.id) || ' will be deleted'
        || case
            when later.key_state = 'PendingReplicaDeletion' then ' once its replicas are'
            else coalesce(' on ' || strftime(later.deletion_date, '%Y-%m-%d'), '')
        end || '.' as reason,
    later.account_id,
    later.region
from after.aws_kms_key as later
left join before.aws_kms_key as earlier using (arn, account_id)

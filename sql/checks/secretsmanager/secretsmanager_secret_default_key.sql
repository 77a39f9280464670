/*
title = "Secret uses the default AWS key"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Whether the secret is encrypted with a key of the account's own. With the key that AWS manages (aws/secretsmanager), everyone in the account who may read the secret may also decrypt it, and it cannot be shared with another account. Secrets that are scheduled for deletion are skipped."
remediation = "Give the secret a customer-managed key."
references = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/data-protection.html"]
*/
select
    arn as resource,
    verdict(
        alarm := not has_kms_key or ends_with(kms_key_id, 'alias/aws/secretsmanager'),
        skip := scheduled_for_deletion
    ) as status,
    'Secret ' || name || case
        when scheduled_for_deletion then ' is scheduled for deletion'
        when not has_kms_key or ends_with(kms_key_id, 'alias/aws/secretsmanager')
            then ' is encrypted with the key that AWS manages' || coalesce('; ' || owning_service || ' keeps it', '')
        else ' is encrypted with key ' || kms_key_id
    end || '.' as reason,
    account_id,
    region
from aws_secretsmanager_secret

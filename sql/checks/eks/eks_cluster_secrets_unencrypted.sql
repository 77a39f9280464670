/*
title = "Cluster secrets are not encrypted with a KMS key"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Whether a KMS key of the account's own encrypts the secrets of the cluster. Clusters from Kubernetes 1.28 on are encrypted with a key of AWS's without it; only one's own key can be watched and taken away."
remediation = "Associate an encryption configuration with a key. It cannot be taken off again."
references = ["https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html"]
*/
with cluster as (
    select
        *,
        list_filter(
            from_json(encryption_config, '[{"resources": ["VARCHAR"], "provider": {"keyArn": "VARCHAR"}}]'),
            lambda entry: list_contains(entry.resources, 'secrets') and entry.provider.keyArn is not null
        ) as keys
    from aws_eks_cluster
)

select
    arn as resource,
    verdict(alarm := len(keys) = 0, skip := connector_config is not null) as status,
    'Cluster ' || name || case
        when connector_config is not null then ' does not run on EKS, but is registered with it.'
        when len(keys) = 0 and try_cast(split_part(version, '.', 2) as integer) >= 28
            then ' has no key of the account''s own for its secrets; a key of AWS''s encrypts them.'
        when len(keys) = 0 then ' has no key of the account''s own for its secrets.'
        else ' encrypts its secrets with ' || keys[1].provider.keyArn || '.'
    end as reason,
    account_id,
    region,
    name as cluster_name
from cluster

/*
title = "Redshift cluster is not encrypted"
severity = "high"
category = "encryption"
scope = "resource"
description = "Whether the data of the cluster is encrypted at rest. Its snapshots follow the cluster: those of an unencrypted one can be shared and copied without a key."
remediation = "Turn encryption on, with a KMS key of the account where its use is to be controlled; the cluster stays readable while it is encrypted."
command = "aws redshift modify-cluster --region {region} --cluster-identifier {cluster_identifier} --encrypted"
references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html"]
*/
select
    arn as resource,
    verdict(alarm := not encrypted) as status,
    'Cluster ' || cluster_identifier
        || case
            when not encrypted then ' is not encrypted'
            else ' is encrypted' || coalesce(' with key ' || kms_key_id, '')
        end
        || '.' as reason,
    account_id,
    region,
    cluster_identifier
from aws_redshift_cluster

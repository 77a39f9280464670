/*
title = "Redshift cluster keeps automated snapshots for less than 7 days"
severity = "medium"
category = "resilience"
scope = "resource"
description = "Whether the automated snapshots of the cluster are kept for at least 7 days. A mistake that is noticed after a week off can otherwise not be undone. 0 days turn them off, which clusters of RA3 nodes do not allow."
remediation = "Keep automated snapshots for at least 7 days."
command = "aws redshift modify-cluster --region {region} --cluster-identifier {cluster_identifier} --automated-snapshot-retention-period 7"
references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"]
*/
select
    arn as resource,
    verdict(alarm := automated_snapshot_retention_period < getvariable('min_backup_retention_days')) as status,
    'Cluster ' || cluster_identifier
        || case automated_snapshot_retention_period
            when 0 then ' takes no automated snapshots.'
            else ' keeps automated snapshots for ' || automated_snapshot_retention_period || ' day(s).'
        end as reason,
    account_id,
    region,
    cluster_identifier
from aws_redshift_cluster

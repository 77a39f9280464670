/*
title = "Database became publicly accessible"
severity = "critical"
alert = "immediate"
description = "Looks for RDS instances and Redshift clusters whose endpoint got a public address, and for new ones that have it from the first. Security groups and a password are all that is left between the internet and the data."
related_checks = ["rds_instance_publicly_accessible", "rds_instance_internet_reachable", "redshift_cluster_publicly_accessible"]
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html"]
union = ["aws_rds_db_instance", "aws_redshift_cluster"]
*/
with earlier as (
    select arn, account_id, publicly_accessible from before.aws_rds_db_instance
    union all
    select arn, account_id, publicly_accessible from before.aws_redshift_cluster
),

later as (
    select
        'aws_rds_db_instance' as table_name, 'Database instance ' || db_instance_identifier as subject,
        arn, account_id, region, publicly_accessible
    from after.aws_rds_db_instance
    union all
    select 'aws_redshift_cluster', 'Cluster ' || cluster_identifier, arn, account_id, region, publicly_accessible
    from after.aws_redshift_cluster
)

select
    later.arn as resource,
    later.publicly_accessible and case
        when earlier.arn is not null then not earlier.publicly_accessible
        when was_read(later.table_name, later.account_id, later.region) then true
    end as fires,
    later.subject
        || case when earlier.arn is null then ' is new, and publicly accessible.' else ' became publicly accessible.' end
        as reason,
    case when earlier.arn is null and was_read(later.table_name, later.account_id, later.region) is null
        then later.table_name || ' was not read in both snapshots' end as unknown_because,
    later.account_id,
    later.region
from later
left join earlier using (arn, account_id)

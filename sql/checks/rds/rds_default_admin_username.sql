/*
title = "Database uses a default administrator name"
severity = "high"
category = "identity"
scope = "resource"
description = "Looks for databases whose master user has the name that everyone tries first. The name cannot be changed in place. A password that Secrets Manager keeps makes guessing hopeless, and the reason says so. Neptune has no master user and is skipped."
remediation = "Recreate the database from a snapshot under another name, and let Secrets Manager keep the password."
union = ["aws_rds_db_cluster", "aws_rds_db_instance"]
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html"]
*/
select
    arn as resource,
    verdict(
        alarm := lower(master_user_name) in ('admin', 'administrator', 'postgres', 'root', 'sa', 'oracle', 'master'),
        skip := engine = 'neptune'
    ) as status,
    'Database ' || kind || ' ' || name
        || case
            when engine = 'neptune' then ' runs neptune, which has no master user'
            else ' has the master user ' || master_user_name
        end
        || case when master_user_secret is not null then ', whose password Secrets Manager keeps' else '' end || '.' as reason,
    account_id,
    region,
    kind,
    name
from rds_database

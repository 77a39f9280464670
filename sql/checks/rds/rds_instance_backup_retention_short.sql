/*
title = "Automated backups are kept for less than 7 days"
severity = "medium"
category = "resilience"
scope = "resource"
description = "Looks for databases whose automated backups are kept, but for less than 7 days. A mistake that is noticed after a week off can then not be undone. Instances without any automated backups are reported by rds_instance_backup_disabled."
remediation = "Keep automated backups for at least 7 days."
union = ["aws_rds_db_cluster", "aws_rds_db_instance"]
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"]
*/
select
    arn as resource,
    verdict(
        alarm := backup_retention_period < getvariable('min_backup_retention_days'),
        skip := backup_retention_period = 0
    ) as status,
    'Database ' || kind || ' ' || name
        || ' keeps automated backups for ' || backup_retention_period || ' day(s).' as reason,
    account_id,
    region,
    kind,
    name
from rds_database

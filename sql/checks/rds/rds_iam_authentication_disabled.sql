/*
title = "IAM database authentication is off"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks for databases that only know passwords of their own, where the engine could take IAM credentials. IAM credentials expire, are logged, and end with the user. Engines without IAM authentication are skipped."
remediation = "Turn IAM database authentication on, and map users and roles to database users."
union = ["aws_rds_db_cluster", "aws_rds_db_instance"]
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Enabling.html"]
*/
select
    arn as resource,
    verdict(
        alarm := not iam_database_authentication_enabled,
        skip := not regexp_matches(engine, '^(mysql|mariadb|postgres|aurora)')
    ) as status,
    'Database ' || kind || ' ' || name
        || case
            when not regexp_matches(engine, '^(mysql|mariadb|postgres|aurora)')
                then ' runs ' || engine || ', which has no IAM authentication.'
            when iam_database_authentication_enabled then ' takes IAM credentials.'
            else ' does not take IAM credentials.'
        end as reason,
    account_id,
    region,
    kind,
    name
from rds_database

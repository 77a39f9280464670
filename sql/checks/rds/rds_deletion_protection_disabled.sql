/*
title = "Deletion protection is off"
severity = "low"
category = "resilience"
scope = "resource"
description = "Looks for databases that one call can delete. Deletion protection makes a mistake, or a stolen key, take two steps. The members of a cluster follow it."
remediation = "Turn deletion protection on."
union = ["aws_rds_db_cluster", "aws_rds_db_instance"]
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"]
*/
select
    arn as resource,
    verdict(alarm := not deletion_protection) as status,
    'Database ' || kind || ' ' || name
        || case when deletion_protection then ' is' else ' is not' end || ' protected against deletion.' as reason,
    account_id,
    region,
    kind,
    name
from rds_database

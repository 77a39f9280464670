/*
title = "Database instance is set to be publicly accessible"
severity = "high"
category = "exposure"
scope = "resource"
description = "Looks at the flag that gives a database instance a public address. Whether packets arrive then hangs on the subnet and the security groups alone."
remediation = "Turn public accessibility off, and reach the database from within the VPC."
command = "aws rds modify-db-instance --db-instance-identifier {db_instance_identifier} --no-publicly-accessible --apply-immediately"
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html"]
*/
select
    arn as resource,
    verdict(alarm := publicly_accessible) as status,
    'Database instance ' || db_instance_identifier
        || case when publicly_accessible then ' is' else ' is not' end || ' publicly accessible.' as reason,
    account_id,
    region,
    db_instance_identifier
from aws_rds_db_instance

/*
title = "Automatic minor version upgrades are off"
severity = "high"
category = "hygiene"
scope = "resource"
description = "Looks for databases that do not take minor engine versions on their own. Minor versions carry the security fixes of the engine, and nobody remembers to install them by hand."
remediation = "Turn automatic minor version upgrades on."
union = ["aws_rds_db_cluster", "aws_rds_db_instance"]
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html"]
*/
select
    arn as resource,
    verdict(alarm := not auto_minor_version_upgrade) as status,
    'Database ' || kind || ' ' || name
        || case when auto_minor_version_upgrade then ' takes' else ' does not take' end
        || ' minor engine versions automatically.' as reason,
    account_id,
    region,
    kind,
    name
from rds_database

/*
title = "Redshift cluster uses the default administrator name"
severity = "high"
category = "identity"
scope = "resource"
description = "Whether the administrator of the cluster is called awsuser, the name that the console proposes and everyone tries first. The name cannot be changed in place. A password that Secrets Manager keeps makes guessing hopeless, and the reason says so; it also names the default database dev, which is half of a guess, too."
remediation = "Create a cluster with another administrator name and move the data there; until then, let Secrets Manager keep the password."
references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html"]
*/
select
    arn as resource,
    verdict(alarm := lower(master_username) = 'awsuser') as status,
    'Cluster ' || cluster_identifier || ' has the administrator ' || master_username
        || case when master_password_secret_arn is not null then ', whose password Secrets Manager keeps' else '' end
        || case when lower(db_name) = 'dev' then ', and the default database dev' else '' end
        || '.' as reason,
    account_id,
    region,
    cluster_identifier
from aws_redshift_cluster

/*
description = "Parameter groups of database clusters, with their parameters."
grain = "one row per parameter group"
resource_type = "AWS::RDS::DBClusterParameterGroup"
list = ["rds:DescribeDBClusterParameterGroups"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the parameter group." }
description = { type = "VARCHAR", description = "Description of the parameter group." }
db_parameter_group_family = { type = "VARCHAR", description = "Engine family of the parameter group, such as postgres16." }
parameters = { type = "JSON", from = "rds:DescribeDBClusterParameters", description = "The parameters of the group, with their values and where these come from." }
tags_src = { type = "JSON", from = "rds:ListTagsForResource", description = "The tags as a list of Key and Value." }
*/

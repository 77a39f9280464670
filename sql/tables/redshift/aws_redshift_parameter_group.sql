/*
description = "Parameter groups of Redshift clusters, with their parameters."
grain = "one row per parameter group"
resource_type = "AWS::Redshift::ClusterParameterGroup"
list = ["redshift:DescribeClusterParameterGroups"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the parameter group." }
description = { type = "VARCHAR", description = "Description of the parameter group." }
family = { type = "VARCHAR", description = "Engine family of the parameter group." }
parameters = { type = "JSON", from = "redshift:DescribeClusterParameters", description = "The parameters of the group, with their values and where these come from." }
tags_src = { type = "JSON", description = "The tags as a list of Key and Value." }
*/

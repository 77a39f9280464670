/*
description = "Environments of Elastic Beanstalk, with their health and platform."
grain = "one row per environment"
resource_type = "AWS::ElasticBeanstalk::Environment"
list = ["elasticbeanstalk:DescribeEnvironments"]
per = "region"

[columns]
environment_name = { type = "VARCHAR", description = "Name of the environment." }
environment_id = { type = "VARCHAR", description = "ID of the environment." }
description = { type = "VARCHAR", description = "What the environment is for, in its owner's words." }
date_created = { type = "TIMESTAMP", description = "When the environment was created." }
abortable_operation_in_progress = { type = "BOOLEAN", description = "Whether a change is going on that can be stopped." }
application_name = { type = "VARCHAR", description = "Name of the application." }
cname = { type = "VARCHAR", description = "DNS name of the environment." }
date_updated = { type = "TIMESTAMP", description = "When the environment was last changed." }
endpoint_url = { type = "VARCHAR", description = "Address of the load balancer or instance." }
health = { type = "VARCHAR", description = "Health of the environment: Green, Yellow, Red or Grey." }
health_status = { type = "VARCHAR", description = "Health where enhanced health reporting is on; NULL where it is off." }
operations_role = { type = "VARCHAR", description = "ARN of the role for operations; NULL where there is none." }
platform_arn = { type = "VARCHAR", description = "ARN of the platform." }
solution_stack_name = { type = "VARCHAR", description = "Name of the platform." }
status = { type = "VARCHAR", description = "State of the environment, such as Ready." }
template_name = { type = "VARCHAR", description = "Name of the template that it was made of; NULL where there is none." }
version_label = { type = "VARCHAR", description = "Version of the application." }
configuration_settings = { type = "JSON", from = "elasticbeanstalk:DescribeConfigurationSettings", description = "All options; values are masked unless they were collected on purpose." }
environment_links = { type = "JSON", description = "Environments that it uses." }
managed_actions = { type = "JSON", from = "elasticbeanstalk:DescribeEnvironmentManagedActions", description = "Updates of the platform that are to come." }
resources = { type = "JSON", description = "The load balancer." }
tier = { type = "JSON", description = "Whether the environment serves the web or works on a queue." }
tags_src = { type = "JSON", from = "elasticbeanstalk:ListTagsForResource", description = "Tags as a list of Key and Value." }
*/

/*
description = "Glue jobs, with what they run and with which rights."
grain = "one row per job"
resource_type = "AWS::Glue::Job"
list = ["glue:GetJobs"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the job." }
created_on = { type = "TIMESTAMP", description = "When the job was created." }
description = { type = "VARCHAR", description = "What the job is for, in its owner's words." }
glue_version = { type = "VARCHAR", description = "Version of Glue." }
last_modified_on = { type = "TIMESTAMP", description = "When the job was last changed." }
log_uri = { type = "VARCHAR", description = "Where logs go; no longer used by Glue." }
max_capacity = { type = "DOUBLE", description = "Number of data processing units." }
max_retries = { type = "BIGINT", description = "How often a failed run is tried again." }
number_of_workers = { type = "BIGINT", description = "Number of workers." }
role = { type = "VARCHAR", description = "Role that the job runs with: its name or ARN." }
execution_class = { type = "VARCHAR", description = "STANDARD, or FLEX for spare capacity." }
security_configuration = { type = "VARCHAR", description = "Name of the security configuration; empty where there is none." }
timeout = { type = "BIGINT", description = "Minutes after which a run is ended." }
worker_type = { type = "VARCHAR", description = "Type of the workers." }
command = { type = "JSON", description = "The script, and what runs it." }
connections = { type = "JSON", description = "Connections that the job uses." }
default_arguments = { type = "JSON", description = "Arguments of each run; values are masked unless they were collected on purpose." }
execution_property = { type = "JSON", description = "How many runs may go on at once." }
code_gen_configuration_nodes = { type = "JSON", description = "Nodes of a job that was drawn in Glue Studio." }
source_control_details = { type = "JSON", description = "Repository of the script; NULL where there is none." }
non_overridable_arguments = { type = "JSON", description = "Arguments that a run cannot change; values are masked unless they were collected on purpose." }
notification_property = { type = "JSON", description = "After how many minutes a delay is told of." }
*/

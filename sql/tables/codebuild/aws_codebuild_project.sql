/*
description = "CodeBuild projects: what builds software, from which source, with which rights."
grain = "one row per project"
resource_type = "AWS::CodeBuild::Project"
list = ["codebuild:ListProjects"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the project." }
description = { type = "VARCHAR", from = "codebuild:BatchGetProjects", description = "What the project is for, in its owner's words; NULL where nothing is said." }
created = { type = "TIMESTAMP", from = "codebuild:BatchGetProjects", description = "When the project was created." }
last_modified = { type = "TIMESTAMP", from = "codebuild:BatchGetProjects", description = "When the project was last changed." }
service_role = { type = "VARCHAR", from = "codebuild:BatchGetProjects", description = "ARN of the role that builds run with." }
encryption_key = { type = "VARCHAR", from = "codebuild:BatchGetProjects", description = "ARN or alias of the key that encrypts what builds make." }
environment = { type = "JSON", from = "codebuild:BatchGetProjects", description = "Image, size, privileges and variables of the build, the values of variables masked unless they were asked for." }
source = { type = "JSON", from = "codebuild:BatchGetProjects", description = "Where the source comes from, and what is done with it." }
source_version = { type = "VARCHAR", from = "codebuild:BatchGetProjects", description = "Branch, tag or commit that is built; NULL where the newest is." }
secondary_sources = { type = "JSON", from = "codebuild:BatchGetProjects", description = "Further sources; an empty list where there are none." }
secondary_source_versions = { type = "JSON", from = "codebuild:BatchGetProjects", description = "Versions of the further sources; an empty list where there are none." }
artifacts = { type = "JSON", from = "codebuild:BatchGetProjects", description = "Where what was built goes." }
secondary_artifacts = { type = "JSON", from = "codebuild:BatchGetProjects", description = "Where else what was built goes; an empty list where it goes nowhere else." }
cache = { type = "JSON", from = "codebuild:BatchGetProjects", description = "What builds keep for the next one." }
logs_config = { type = "JSON", from = "codebuild:BatchGetProjects", description = "Where the logs of builds go; NULL where nothing is set, which is CloudWatch Logs." }
vpc_config = { type = "JSON", from = "codebuild:BatchGetProjects", description = "VPC, subnets and security groups of builds; an empty object where they run outside of one." }
webhook = { type = "JSON", from = "codebuild:BatchGetProjects", description = "What starts builds when the source changes; NULL where nothing does." }
badge = { type = "JSON", from = "codebuild:BatchGetProjects", description = "Whether anyone may see the state of the last build, and where." }
project_visibility = { type = "VARCHAR", from = "codebuild:BatchGetProjects", description = "PUBLIC_READ where anyone may see builds and their logs, else PRIVATE." }
public_project_alias = { type = "VARCHAR", from = "codebuild:BatchGetProjects", description = "Name under which the builds are public; NULL where they are not." }
resource_access_role = { type = "VARCHAR", from = "codebuild:BatchGetProjects", description = "Role with which public builds show their logs and artifacts; NULL where there is none." }
build_batch_config = { type = "JSON", from = "codebuild:BatchGetProjects", description = "Settings of batch builds; NULL where there are none." }
file_system_locations = { type = "JSON", from = "codebuild:BatchGetProjects", description = "EFS file systems that builds mount; an empty list where there are none." }
concurrent_build_limit = { type = "BIGINT", from = "codebuild:BatchGetProjects", description = "Builds that may run at a time; NULL where there is no limit." }
timeout_in_minutes = { type = "BIGINT", from = "codebuild:BatchGetProjects", description = "Minutes after which a build is stopped." }
queued_timeout_in_minutes = { type = "BIGINT", from = "codebuild:BatchGetProjects", description = "Minutes after which a build that waits is given up." }
tags_src = { type = "JSON", from = "codebuild:BatchGetProjects", description = "The project's tags as a list of key and value; an empty list where there are none." }
*/

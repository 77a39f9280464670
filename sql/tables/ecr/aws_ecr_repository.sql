/*
description = "Private repositories for container images."
grain = "one row per repository"
resource_type = "AWS::ECR::Repository"
list = ["ecr:DescribeRepositories"]
per = "region"
volatile = ["last_evaluated_at"]

[columns]
repository_name = { type = "VARCHAR", description = "Name of the repository." }
registry_id = { type = "VARCHAR", description = "Account whose registry holds the repository." }
repository_uri = { type = "VARCHAR", description = "Where images are pushed to and pulled from." }
created_at = { type = "TIMESTAMP", description = "When the repository was created." }
image_tag_mutability = { type = "VARCHAR", description = "Whether a tag can be moved to another image: MUTABLE or IMMUTABLE, each perhaps with exceptions (_WITH_EXCLUSION)." }
image_tag_mutability_exclusion_filters = { type = "JSON", description = "Tags to which the setting does not apply; an empty list where there are none." }
image_scanning_configuration = { type = "JSON", description = "Whether images are scanned when they are pushed, as far as the repository has a say." }
encryption_configuration = { type = "JSON", description = "What encrypts the images." }
policy = { type = "JSON", from = "ecr:GetRepositoryPolicy", description = "The repository policy; an empty object where there is none." }
lifecycle_policy = { type = "JSON", from = "ecr:GetLifecyclePolicy", description = "Rules that expire images; an empty object where there are none." }
last_evaluated_at = { type = "TIMESTAMP", from = "ecr:GetLifecyclePolicy", description = "When the rules were last applied; NULL where they never were." }
tags_src = { type = "JSON", from = "ecr:ListTagsForResource", description = "The repository's tags as a list of Key and Value." }
*/

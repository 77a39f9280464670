/*
description = "Repositories of images: tags that cannot move, scans, encryption, and the policies that are resources of their own."
table = "aws_ecr_repository"
parts = { aws_ecr_lifecycle_policy = "repository", aws_ecr_repository_policy = "repository" }

[actual]
scan_on_push = "image_scanning_configuration ->> 'scanOnPush'"
encryption_type = "encryption_configuration ->> 'encryptionType'"
kms_key = "coalesce(encryption_configuration ->> 'kmsKey', '')"
*/
select
    repository.state_id,
    repository.attributes ->> 'image_tag_mutability' as image_tag_mutability,
    iac_block(repository.attributes, 'image_scanning_configuration') ->> 'scan_on_push' as scan_on_push,
    iac_block(repository.attributes, 'encryption_configuration') ->> 'encryption_type' as encryption_type,
    iac_block(repository.attributes, 'encryption_configuration') ->> 'kms_key' as kms_key,
    coalesce(iac_document(policy.attributes ->> 'policy'), '{}'::json) as policy,
    coalesce(iac_document(lifecycle.attributes ->> 'policy'), '{}'::json) as lifecycle_policy
from state.aws_ecr_repository as repository
left join state.aws_ecr_repository_policy as policy on policy.owner = repository.state_id
left join state.aws_ecr_lifecycle_policy as lifecycle on lifecycle.owner = repository.state_id

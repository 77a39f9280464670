/*
title = "Image tags can be overwritten"
severity = "medium"
category = "hygiene"
scope = "resource"
description = "Whether a tag of the repository can be moved to another image, so that what was tested and what is deployed need not be the same. A repository whose tags are immutable but for some is ok, one whose tags are mutable but for some is not."
remediation = "Make the tags immutable."
command = "aws ecr put-image-tag-mutability --region {region} --repository-name {repository_name} --image-tag-mutability IMMUTABLE"
references = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html"]
*/
with repository as (
    select
        *,
        coalesce(' except ' || nullif(array_to_string(list_transform(
            from_json(image_tag_mutability_exclusion_filters, '[{"filter": "VARCHAR"}]'), lambda exclusion: exclusion.filter
        ), ', '), ''), '') as exceptions
    from aws_ecr_repository
)

select
    arn as resource,
    verdict(alarm := image_tag_mutability in ('MUTABLE', 'MUTABLE_WITH_EXCLUSION')) as status,
    'Repository ' || repository_name || case image_tag_mutability
        when 'MUTABLE' then ' lets tags be overwritten.'
        when 'MUTABLE_WITH_EXCLUSION' then ' lets tags be overwritten' || exceptions || '.'
        when 'IMMUTABLE_WITH_EXCLUSION' then ' keeps tags from being overwritten' || exceptions || '.'
        else ' keeps tags from being overwritten.'
    end as reason,
    account_id,
    region,
    repository_name
from repository

/*
title = "Latest image has critical or high vulnerabilities"
severity = "high"
category = "hygiene"
scope = "resource"
description = "Whether the last scan of the image that was last pushed to the repository found critical or high vulnerabilities. Indexes of several platforms, signatures and artifacts that are no images are passed over. An image without a completed scan is not known; basic scanning keeps its results where they have to be asked for image by image, which the collector does not do by itself. Repositories without images are skipped. The reason says where a running ECS task uses the image."
remediation = "Build the image anew on a patched base image, and replace what runs."
references = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html"]
optional = ["aws_ecs_task"]
*/
with image as (
    select
        *,
        image_scan_status ->> '$.status' as scan_status,
        coalesce(cast(image_scan_findings_summary ->> '$.findingSeverityCounts.CRITICAL' as bigint), 0) as critical,
        coalesce(cast(image_scan_findings_summary ->> '$.findingSeverityCounts.HIGH' as bigint), 0) as high,
        coalesce(image_tags ->> '$[0]', image_digest) as label
    from aws_ecr_image
),

latest as (
    select *
    from image
    where
        coalesce(image_manifest_media_type, '') not in (
            'application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json'
        )
        and coalesce(artifact_media_type, 'application/vnd.oci.image.config.v1+json') in (
            'application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'
        )
        -- Signatures and attestations are tagged with the digest of what they are about.
        and not starts_with(label, 'sha256-')
    qualify row_number() over (
        partition by account_id, region, repository_name order by image_pushed_at desc nulls first, image_digest
    ) = 1
),

running as (
    select distinct unnest(from_json(containers, '[{"imageDigest": "VARCHAR"}]')).imageDigest as image_digest
    from aws_ecs_task
    where last_status = 'RUNNING'
),

judged as (
    select
        repository.*,
        latest.label,
        latest.critical,
        latest.high,
        latest.scan_status,
        running.image_digest is not null as is_running,
        -- Where no image was found though images were read, there is none to judge.
        coalesce(
            latest.image_digest is null and was_read('aws_ecr_image', repository.account_id, repository.region), false
        ) as is_empty,
        case
            when latest.image_scan_findings_summary is null then null
            when latest.critical > 0 or latest.high > 0 then true
            when latest.scan_status in ('COMPLETE', 'ACTIVE') then false
        end as is_severe
    from aws_ecr_repository as repository
    left join latest
        on latest.account_id = repository.account_id
        and latest.region = repository.region
        and latest.repository_name = repository.repository_name
    left join running on running.image_digest = latest.image_digest
)

select
    arn as resource,
    verdict(alarm := is_severe, skip := is_empty) as status,
    'Repository ' || repository_name || case
        when is_empty then ' holds no image.'
        when is_severe
            then ' has critical (' || critical || ') or high (' || high || ') vulnerabilities in its latest image, ' || label
            || case when is_running then ', which a running task uses' else '' end || '.'
        when not is_severe then ' has no critical or high vulnerabilities in its latest image, ' || label || '.'
    end as reason,
    case when not is_empty and is_severe is null and label is not null
        then 'image ' || label || ' of repository ' || repository_name || ' has no completed scan in the snapshot'
            || coalesce(' (' || scan_status || ')', '') end as unknown_because,
    account_id,
    region,
    repository_name
from judged

insert into resource (arn, resource_id, tags, evidence) values
    -- Enhanced scanning tells its findings with the image.
    ('image-1', 'shop/app@sha256:1', null, '{
        "DescribeImages": {
            "registryId": "111111111111", "repositoryName": "shop/app", "imageDigest": "sha256:1", "imageTags": ["v7"], "imageSizeInBytes": 1000,
            "imagePushedAt": "2026-10-01T10:00:00+00:00", "imageScanStatus": {"status": "ACTIVE", "description": "Continuous scan is selected for image."},
            "imageScanFindingsSummary": {"imageScanCompletedAt": "2026-10-02T10:00:00+00:00", "vulnerabilitySourceUpdatedAt": "2026-10-02T09:00:00+00:00", "findingSeverityCounts": {"HIGH": 2}},
            "imageManifestMediaType": "application/vnd.docker.distribution.manifest.v2+json", "artifactMediaType": "application/vnd.docker.container.image.v1+json",
            "lastRecordedPullTime": "2026-10-03T00:00:00+00:00"
        }
    }'),
    -- Basic scanning tells them apart.
    ('image-2', 'shop/app@sha256:2', null, '{
        "DescribeImages": {"registryId": "111111111111", "repositoryName": "shop/app", "imageDigest": "sha256:2"},
        "DescribeImageScanFindings": {
            "registryId": "111111111111", "imageScanStatus": {"status": "COMPLETE"},
            "imageScanFindings": {"imageScanCompletedAt": "2026-10-02T10:00:00+00:00", "findings": [{"name": "CVE-1"}], "findingSeverityCounts": {"CRITICAL": 1}}
        }
    }'),
    ('image-3', 'shop/app@sha256:3', null, '{
        "DescribeImages": {"registryId": "111111111111", "repositoryName": "shop/app", "imageDigest": "sha256:3"},
        "DescribeImageScanFindings": {"$error": {"code": "ScanNotFoundException", "message": "no"}}
    }'),
    ('image-4', 'listed', null, '{"DescribeImages": {}}');

insert into expected (
    arn, title, tags, repository_name, registry_id, image_digest, image_uri, image_tags, image_pushed_at, image_size_in_bytes,
    image_manifest_media_type, artifact_media_type, last_recorded_pull_time, image_scan_status, image_scan_findings_summary
) values
    ('image-1', 'shop/app@sha256:1', null, 'shop/app', '111111111111', 'sha256:1', '111111111111.dkr.ecr.us-east-1.amazonaws.com/shop/app@sha256:1', '["v7"]',
        '2026-10-01 10:00:00', 1000, 'application/vnd.docker.distribution.manifest.v2+json', 'application/vnd.docker.container.image.v1+json', '2026-10-03 00:00:00',
        '{"status":"ACTIVE","description":"Continuous scan is selected for image."}',
        '{"imageScanCompletedAt":"2026-10-02T10:00:00+00:00","vulnerabilitySourceUpdatedAt":"2026-10-02T09:00:00+00:00","findingSeverityCounts":{"HIGH":2}}'),
    ('image-2', 'shop/app@sha256:2', null, 'shop/app', '111111111111', 'sha256:2', '111111111111.dkr.ecr.us-east-1.amazonaws.com/shop/app@sha256:2', '[]',
        null, null, null, null, null, '{"status":"COMPLETE"}', '{"imageScanCompletedAt":"2026-10-02T10:00:00+00:00","findingSeverityCounts":{"CRITICAL":1}}'),
    ('image-3', 'shop/app@sha256:3', null, 'shop/app', '111111111111', 'sha256:3', '111111111111.dkr.ecr.us-east-1.amazonaws.com/shop/app@sha256:3', '[]',
        null, null, null, null, null, null, null),
    ('image-4', 'listed', null, null, null, null, null, '[]', null, null, null, null, null, null, null);

insert into aws_ecr_repository (arn, repository_name) values
    ('bad', 'bad'), ('high', 'high'), ('clean', 'clean'), ('active', 'active'), ('medium', 'medium'), ('replaced', 'replaced'), ('index', 'index'),
    ('unscanned', 'unscanned'), ('failed', 'failed'), ('waiting', 'waiting'), ('empty', 'empty'), ('chart', 'chart');

insert into aws_ecr_repository (arn, repository_name, account_id) values ('unread', 'unread', '222222222222');
insert into unread (table_name, account_id) values ('aws_ecr_image', '222222222222');

insert into aws_ecr_image (
    arn, repository_name, image_digest, image_tags, image_pushed_at, image_manifest_media_type, artifact_media_type, image_scan_status,
    image_scan_findings_summary
) values
    ('i1', 'bad', 'sha256:1', '["v2"]', '2026-10-02 10:00:00', 'application/vnd.docker.distribution.manifest.v2+json', 'application/vnd.docker.container.image.v1+json',
        '{"status": "COMPLETE"}', '{"findingSeverityCounts": {"CRITICAL": 1, "HIGH": 3, "LOW": 9}}'),
    ('i2', 'bad', 'sha256:2', '["v1"]', '2026-10-01 10:00:00', null, null, '{"status": "COMPLETE"}', '{"findingSeverityCounts": {}}'),
    ('i3', 'high', 'sha256:3', '[]', '2026-10-01 10:00:00', null, null, '{"status": "ACTIVE"}', '{"findingSeverityCounts": {"HIGH": 1}}'),
    ('i4', 'clean', 'sha256:4', '["v1"]', '2026-10-01 10:00:00', null, null, '{"status": "COMPLETE"}', '{"imageScanCompletedAt": "2026-10-01T10:00:00+00:00"}'),
    ('i5', 'active', 'sha256:5', '["v1"]', '2026-10-01 10:00:00', null, null, '{"status": "ACTIVE"}', '{"findingSeverityCounts": {"CRITICAL": 0, "HIGH": 0}}'),
    ('i6', 'medium', 'sha256:6', '["v1"]', '2026-10-01 10:00:00', null, null, '{"status": "COMPLETE"}', '{"findingSeverityCounts": {"MEDIUM": 4}}'),
    -- The bad image was replaced.
    ('i7', 'replaced', 'sha256:7', '["v1"]', '2026-10-01 10:00:00', null, null, '{"status": "COMPLETE"}', '{"findingSeverityCounts": {"CRITICAL": 1}}'),
    ('i8', 'replaced', 'sha256:8', '["v2"]', '2026-10-02 10:00:00', null, null, '{"status": "COMPLETE"}', '{"findingSeverityCounts": {}}'),
    -- An index and a signature come after the image itself.
    ('i9', 'index', 'sha256:9', '[]', '2026-10-01 10:00:00', 'application/vnd.oci.image.manifest.v1+json', 'application/vnd.oci.image.config.v1+json',
        '{"status": "COMPLETE"}', '{"findingSeverityCounts": {"HIGH": 2}}'),
    ('i10', 'index', 'sha256:10', '["v1"]', '2026-10-01 10:00:01', 'application/vnd.oci.image.index.v1+json', null, null, null),
    ('i11', 'index', 'sha256:11', '["sha256-9.sig"]', '2026-10-01 10:00:02', 'application/vnd.oci.image.manifest.v1+json', 'application/vnd.oci.image.config.v1+json', null, null),
    -- No scan, one that failed, one that has not ended.
    ('i12', 'unscanned', 'sha256:12', '["v1"]', '2026-10-01 10:00:00', null, null, null, null),
    ('i13', 'failed', 'sha256:13', '["v1"]', '2026-10-01 10:00:00', null, null, '{"status": "UNSUPPORTED_IMAGE"}', null),
    ('i14', 'waiting', 'sha256:14', '["v1"]', '2026-10-01 10:00:00', null, null, '{"status": "PENDING"}', '{"findingSeverityCounts": {}}'),
    -- No image at all.
    ('i15', 'chart', 'sha256:15', '["v1"]', '2026-10-01 10:00:00', 'application/vnd.oci.image.manifest.v1+json', 'application/vnd.cncf.helm.config.v1+json', null, null);

insert into aws_ecs_task (arn, last_status, containers) values
    ('task/1', 'RUNNING', '[{"name": "app", "imageDigest": "sha256:1"}]'),
    ('task/2', 'STOPPED', '[{"name": "app", "imageDigest": "sha256:3"}]');

insert into expected (resource, status, reason) values
    ('bad', 'alarm', 'Repository bad has critical (1) or high (3) vulnerabilities in its latest image, v2, which a running task uses.'),
    ('high', 'alarm', 'Repository high has critical (0) or high (1) vulnerabilities in its latest image, sha256:3.'),
    ('clean', 'ok', 'Repository clean has no critical or high vulnerabilities in its latest image, v1.'),
    ('active', 'ok', null),
    ('medium', 'ok', null),
    ('replaced', 'ok', null),
    ('index', 'alarm', null),
    ('unscanned', 'unknown', null),
    ('failed', 'unknown', null),
    ('waiting', 'unknown', null),
    ('empty', 'skip', 'Repository empty holds no image.'),
    ('chart', 'skip', null),
    ('unread', 'unknown', null);

insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same project.
    ('arn:aws:codebuild:us-east-1:111111111111:project/shop', 'arn:aws:codebuild:us-east-1:111111111111:project/shop', 'shop', map {'team': 'shop'}, '{
        "ListProjects": "shop",
        "BatchGetProjects": {
            "name": "shop", "arn": "arn:aws:codebuild:us-east-1:111111111111:project/shop", "description": "Builds the shop",
            "source": {"type": "GITHUB", "location": "https://github.com/tidewren/shop", "gitCloneDepth": 1, "buildspec": "build.yaml", "reportBuildStatus": true, "insecureSsl": false},
            "secondarySources": [{"type": "S3", "location": "b/k", "sourceIdentifier": "more"}], "sourceVersion": "main",
            "secondarySourceVersions": [{"sourceIdentifier": "more", "sourceVersion": "1"}], "artifacts": {"type": "S3", "location": "artifacts"},
            "secondaryArtifacts": [{"type": "S3", "location": "others", "artifactIdentifier": "a"}], "cache": {"type": "LOCAL", "modes": ["LOCAL_SOURCE_CACHE"]},
            "environment": {
                "type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0", "computeType": "BUILD_GENERAL1_SMALL",
                "environmentVariables": [{"name": "STAGE", "value": "prod", "type": "PLAINTEXT"}], "privilegedMode": false, "imagePullCredentialsType": "CODEBUILD"
            },
            "serviceRole": "arn:aws:iam::111111111111:role/service-role/build", "timeoutInMinutes": 60, "queuedTimeoutInMinutes": 480,
            "encryptionKey": "arn:aws:kms:us-east-1:111111111111:alias/aws/s3", "tags": [{"key": "team", "value": "shop"}],
            "created": "2026-02-01T10:00:00.123000+00:00", "lastModified": "2026-03-01T10:00:00+00:00",
            "webhook": {"url": "https://api.github.com/hooks/1", "payloadUrl": "https://codebuild/1"}, "vpcConfig": {"vpcId": "vpc-1", "subnets": ["subnet-1"], "securityGroupIds": ["sg-1"]},
            "badge": {"badgeEnabled": false}, "logsConfig": {"cloudWatchLogs": {"status": "ENABLED", "groupName": "builds"}, "s3Logs": {"status": "DISABLED"}},
            "fileSystemLocations": [{"type": "EFS", "location": "fs-1:/", "mountPoint": "/m", "identifier": "m"}],
            "buildBatchConfig": {"serviceRole": "arn:aws:iam::111111111111:role/batch", "timeoutInMins": 10}, "concurrentBuildLimit": 2,
            "projectVisibility": "PUBLIC_READ", "publicProjectAlias": "alias", "resourceAccessRole": "arn:aws:iam::111111111111:role/public"
        }
    }'),
    ('arn:aws:codebuild:us-east-1:111111111111:project/plain', 'arn:aws:codebuild:us-east-1:111111111111:project/plain', 'plain', map {}, '{
        "ListProjects": "plain",
        "BatchGetProjects": {
            "name": "plain", "source": {"type": "NO_SOURCE", "buildspec": "version: 0.2"}, "artifacts": {"type": "NO_ARTIFACTS"}, "cache": {"type": "NO_CACHE"},
            "environment": {"type": "LINUX_CONTAINER", "environmentVariables": []}, "badge": {"badgeEnabled": false}
        }
    }'),
    ('arn:aws:codebuild:us-east-1:111111111111:project/denied', 'arn:aws:codebuild:us-east-1:111111111111:project/denied', 'denied', null, '{
        "ListProjects": "denied", "BatchGetProjects": {"$error": {"code": "AccessDeniedException", "message": "no"}}
    }'),
    ('arn:aws:codebuild:us-east-1:111111111111:project/listed', 'arn:aws:codebuild:us-east-1:111111111111:project/listed', 'listed', null, '{"ListProjects": "listed"}');

insert into expected (
    arn, name, title, tags, description, created, last_modified, service_role, encryption_key, environment, source, source_version,
    secondary_sources, secondary_source_versions, artifacts, secondary_artifacts, cache, logs_config, vpc_config, webhook, badge,
    project_visibility, public_project_alias, resource_access_role, build_batch_config, file_system_locations,
    concurrent_build_limit, timeout_in_minutes, queued_timeout_in_minutes, tags_src
) values
    ('arn:aws:codebuild:us-east-1:111111111111:project/shop', 'shop', 'shop', '{"team":"shop"}', 'Builds the shop', '2026-02-01 10:00:00.123', '2026-03-01 10:00:00',
        'arn:aws:iam::111111111111:role/service-role/build', 'arn:aws:kms:us-east-1:111111111111:alias/aws/s3',
        '{"type":"LINUX_CONTAINER","image":"aws/codebuild/standard:7.0","computeType":"BUILD_GENERAL1_SMALL","environmentVariables":[{"name":"STAGE","value":"prod","type":"PLAINTEXT"}],"privilegedMode":false,"imagePullCredentialsType":"CODEBUILD"}',
        '{"type":"GITHUB","location":"https://github.com/tidewren/shop","gitCloneDepth":1,"buildspec":"build.yaml","reportBuildStatus":true,"insecureSsl":false}', 'main',
        '[{"type":"S3","location":"b/k","sourceIdentifier":"more"}]', '[{"sourceIdentifier":"more","sourceVersion":"1"}]', '{"type":"S3","location":"artifacts"}',
        '[{"type":"S3","location":"others","artifactIdentifier":"a"}]', '{"type":"LOCAL","modes":["LOCAL_SOURCE_CACHE"]}',
        '{"cloudWatchLogs":{"status":"ENABLED","groupName":"builds"},"s3Logs":{"status":"DISABLED"}}',
        '{"vpcId":"vpc-1","subnets":["subnet-1"],"securityGroupIds":["sg-1"]}', '{"url":"https://api.github.com/hooks/1","payloadUrl":"https://codebuild/1"}',
        '{"badgeEnabled":false}', 'PUBLIC_READ', 'alias', 'arn:aws:iam::111111111111:role/public',
        '{"serviceRole":"arn:aws:iam::111111111111:role/batch","timeoutInMins":10}', '[{"type":"EFS","location":"fs-1:/","mountPoint":"/m","identifier":"m"}]',
        2, 60, 480, '[{"key":"team","value":"shop"}]'),
    ('arn:aws:codebuild:us-east-1:111111111111:project/plain', 'plain', 'plain', '{}', null, null, null, null, null,
        '{"type":"LINUX_CONTAINER","environmentVariables":[]}', '{"type":"NO_SOURCE","buildspec":"version: 0.2"}', null, '[]', '[]', '{"type":"NO_ARTIFACTS"}', '[]',
        '{"type":"NO_CACHE"}', null, '{}', null, '{"badgeEnabled":false}', 'PRIVATE', null, null, null, '[]', null, null, null, '[]'),
    ('arn:aws:codebuild:us-east-1:111111111111:project/denied', 'denied', 'denied', null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null),
    ('arn:aws:codebuild:us-east-1:111111111111:project/listed', 'listed', 'listed', null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null);

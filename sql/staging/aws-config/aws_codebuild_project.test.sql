insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The API's fixture tells of the same project.
    ('arn:aws:codebuild:us-east-1:111111111111:project/shop', '48182ee8', 'shop', map {'team': 'shop'}, '{
        "ConfigurationItem": {"configuration": {
            "name": "shop", "description": "Builds the shop",
            "source": [{"type": "GITHUB", "location": "https://github.com/tidewren/shop", "gitCloneDepth": 1, "buildSpec": "build.yaml", "reportBuildStatus": true, "insecureSsl": false}],
            "secondarySources": [{"type": "S3", "location": "b/k", "sourceIdentifier": "more"}], "sourceVersion": "main",
            "secondarySourceVersions": [{"sourceIdentifier": "more", "sourceVersion": "1"}], "artifacts": [{"type": "S3", "location": "artifacts"}],
            "secondaryArtifacts": [{"type": "S3", "location": "others", "artifactIdentifier": "a"}], "cache": {"type": "LOCAL", "modes": ["LOCAL_SOURCE_CACHE"]},
            "environment": {
                "type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0", "computeType": "BUILD_GENERAL1_SMALL",
                "environmentVariables": [{"name": "STAGE", "value": "prod", "type": "PLAINTEXT"}], "privilegedMode": false, "imagePullCredentialsType": "CODEBUILD"
            },
            "serviceRole": "arn:aws:iam::111111111111:role/service-role/build", "timeoutInMinutes": 60, "queuedtimeoutInMinutes": 480,
            "encryptionKey": "arn:aws:kms:us-east-1:111111111111:alias/aws/s3", "tags": [{"key": "team", "value": "shop"}],
            "logsConfig": {"cloudWatchLogs": {"status": "ENABLED", "groupName": "builds"}, "s3Logs": {"status": "DISABLED"}},
            "buildBatchConfig": {"serviceRole": "arn:aws:iam::111111111111:role/batch", "timeoutInMins": 10}, "concurrentBuildLimit": 2
        }, "supplementaryConfiguration": {}}
    }'),
    ('arn:aws:codebuild:us-east-1:111111111111:project/bare', '48182ee9', 'bare', map {}, '{
        "ConfigurationItem": {"configuration": {"name": "bare", "source": [{"type": "NO_SOURCE"}], "secondarySources": [], "artifacts": [{"type": "NO_ARTIFACTS"}]}}
    }'),
    ('arn:aws:codebuild:us-east-1:111111111111:project/empty', '48182eea', 'empty', null, '{"ConfigurationItem": {}}');

insert into expected (
    arn, name, title, tags, description, service_role, encryption_key, environment, source, source_version, secondary_sources,
    secondary_source_versions, artifacts, secondary_artifacts, cache, logs_config, build_batch_config, concurrent_build_limit,
    timeout_in_minutes, queued_timeout_in_minutes, tags_src
) values
    ('arn:aws:codebuild:us-east-1:111111111111:project/shop', 'shop', 'shop', '{"team":"shop"}', 'Builds the shop',
        'arn:aws:iam::111111111111:role/service-role/build', 'arn:aws:kms:us-east-1:111111111111:alias/aws/s3',
        '{"type":"LINUX_CONTAINER","image":"aws/codebuild/standard:7.0","computeType":"BUILD_GENERAL1_SMALL","environmentVariables":[{"name":"STAGE","value":"prod","type":"PLAINTEXT"}],"privilegedMode":false,"imagePullCredentialsType":"CODEBUILD"}',
        '{"type":"GITHUB","location":"https://github.com/tidewren/shop","gitCloneDepth":1,"buildspec":"build.yaml","reportBuildStatus":true,"insecureSsl":false}', 'main',
        '[{"type":"S3","location":"b/k","sourceIdentifier":"more"}]', '[{"sourceIdentifier":"more","sourceVersion":"1"}]', '{"type":"S3","location":"artifacts"}',
        '[{"type":"S3","location":"others","artifactIdentifier":"a"}]', '{"type":"LOCAL","modes":["LOCAL_SOURCE_CACHE"]}',
        '{"cloudWatchLogs":{"status":"ENABLED","groupName":"builds"},"s3Logs":{"status":"DISABLED"}}',
        '{"serviceRole":"arn:aws:iam::111111111111:role/batch","timeoutInMins":10}', 2, 60, 480, '[{"key":"team","value":"shop"}]'),
    ('arn:aws:codebuild:us-east-1:111111111111:project/bare', 'bare', 'bare', '{}', null, null, null, null, '{"type":"NO_SOURCE"}', null, '[]', null,
        '{"type":"NO_ARTIFACTS"}', null, null, null, null, null, null, null, null),
    ('arn:aws:codebuild:us-east-1:111111111111:project/empty', 'empty', 'empty', null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null);

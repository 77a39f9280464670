insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- Everything set. AWS Config's fixture tells of the same secret.
    ('arn:aws:secretsmanager:eu-central-1:111111111111:secret:orders/db-AbCdEf', 'arn:aws:secretsmanager:eu-central-1:111111111111:secret:orders/db-AbCdEf', 'orders/db', 'eu-central-1', map {'team': 'orders'}, '{
        "ListSecrets": {
            "ARN": "arn:aws:secretsmanager:eu-central-1:111111111111:secret:orders/db-AbCdEf", "Name": "orders/db",
            "Description": "Login of the orders database", "KmsKeyId": "arn:aws:kms:eu-central-1:111111111111:key/k1",
            "RotationEnabled": true, "RotationLambdaARN": "arn:aws:lambda:eu-central-1:111111111111:function:rotate",
            "RotationRules": {"AutomaticallyAfterDays": 30, "Duration": "3h", "ScheduleExpression": "rate(30 days)"},
            "LastRotatedDate": "2026-11-01T02:00:00.123000+00:00", "LastChangedDate": "2026-11-01T02:00:00.456000+00:00",
            "LastAccessedDate": "2026-11-19T01:00:00+01:00", "NextRotationDate": "2026-12-01T23:59:59+00:00",
            "CreatedDate": "2024-03-01T10:00:00+00:00", "DeletedDate": "2026-11-18T00:00:00+00:00",
            "Tags": [{"Key": "team", "Value": "orders"}], "SecretVersionsToStages": {"v1": ["AWSCURRENT"]},
            "OwningService": "rds", "PrimaryRegion": "us-east-1"
        },
        "GetResourcePolicy": {
            "ARN": "arn:aws:secretsmanager:eu-central-1:111111111111:secret:orders/db-AbCdEf", "Name": "orders/db",
            "ResourcePolicy": "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
        }
    }'),
    -- Nothing set; the API says that there is no policy by leaving it out, or, for a secret that is gone, by an error.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:plain-AbCdEf', 'arn:aws:secretsmanager:us-east-1:111111111111:secret:plain-AbCdEf', 'plain', 'us-east-1', map {}, '{
        "ListSecrets": {
            "ARN": "arn:aws:secretsmanager:us-east-1:111111111111:secret:plain-AbCdEf", "Name": "plain",
            "CreatedDate": 1709287200.0
        },
        "GetResourcePolicy": {"ARN": "arn:aws:secretsmanager:us-east-1:111111111111:secret:plain-AbCdEf", "Name": "plain"}
    }'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:gone-AbCdEf', 'arn:aws:secretsmanager:us-east-1:111111111111:secret:gone-AbCdEf', 'gone', 'us-east-1', map {}, '{
        "ListSecrets": {
            "ARN": "arn:aws:secretsmanager:us-east-1:111111111111:secret:gone-AbCdEf", "Name": "gone",
            "CreatedDate": "2024-03-01T10:00:00Z"
        },
        "GetResourcePolicy": {"$absent": "ResourceNotFoundException"}
    }'),
    -- The policy refused; only listed.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:denied-AbCdEf', 'arn:aws:secretsmanager:us-east-1:111111111111:secret:denied-AbCdEf', 'denied', 'us-east-1', map {}, '{
        "ListSecrets": {
            "ARN": "arn:aws:secretsmanager:us-east-1:111111111111:secret:denied-AbCdEf", "Name": "denied",
            "CreatedDate": "2024-03-01T10:00:00Z"
        },
        "GetResourcePolicy": {"$error": {"code": "AccessDeniedException"}}
    }'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:listed-AbCdEf', 'arn:aws:secretsmanager:us-east-1:111111111111:secret:listed-AbCdEf', 'listed', 'us-east-1', map {}, '{
        "ListSecrets": {
            "ARN": "arn:aws:secretsmanager:us-east-1:111111111111:secret:listed-AbCdEf", "Name": "listed",
            "CreatedDate": "2024-03-01T10:00:00Z"
        }
    }');

insert into expected (
    arn, name, title, region, description, has_kms_key, kms_key_id, created_date, last_accessed_date, last_changed_date,
    last_rotated_date, next_rotation_date, scheduled_for_deletion, deleted_date, owning_service, primary_region,
    rotation_enabled, rotation_lambda_arn, rotation_rules, secret_versions_to_stages, has_policy, policy, tags_src, tags
) values
    (
        'arn:aws:secretsmanager:eu-central-1:111111111111:secret:orders/db-AbCdEf', 'orders/db', 'orders/db', 'eu-central-1',
        'Login of the orders database', true, 'arn:aws:kms:eu-central-1:111111111111:key/k1', '2024-03-01 10:00:00',
        '2026-11-19 00:00:00', '2026-11-01 02:00:00.456', '2026-11-01 02:00:00.123', '2026-12-01 23:59:59', true,
        '2026-11-18 00:00:00', 'rds', 'us-east-1', true, 'arn:aws:lambda:eu-central-1:111111111111:function:rotate',
        '{"AutomaticallyAfterDays":30,"Duration":"3h","ScheduleExpression":"rate(30 days)"}', '{"v1":["AWSCURRENT"]}',
        true, '{"Version":"2012-10-17","Statement":[]}', '[{"Key":"team","Value":"orders"}]', '{"team":"orders"}'
    ),
    (
        'arn:aws:secretsmanager:us-east-1:111111111111:secret:plain-AbCdEf', 'plain', 'plain', 'us-east-1',
        null, false, null, '2024-03-01 10:00:00', null, null, null, null, false, null, null, null, false, null, null, null,
        false, null, '[]', '{}'
    ),
    (
        'arn:aws:secretsmanager:us-east-1:111111111111:secret:gone-AbCdEf', 'gone', 'gone', 'us-east-1',
        null, false, null, '2024-03-01 10:00:00', null, null, null, null, false, null, null, null, false, null, null, null,
        false, null, '[]', '{}'
    ),
    (
        'arn:aws:secretsmanager:us-east-1:111111111111:secret:denied-AbCdEf', 'denied', 'denied', 'us-east-1',
        null, false, null, '2024-03-01 10:00:00', null, null, null, null, false, null, null, null, false, null, null, null,
        null, null, '[]', '{}'
    ),
    (
        'arn:aws:secretsmanager:us-east-1:111111111111:secret:listed-AbCdEf', 'listed', 'listed', 'us-east-1',
        null, false, null, '2024-03-01 10:00:00', null, null, null, null, false, null, null, null, false, null, null, null,
        null, null, '[]', '{}'
    );

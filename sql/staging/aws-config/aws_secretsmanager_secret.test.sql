insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- The secret of the API's fixture.
    ('arn:aws:secretsmanager:eu-central-1:111111111111:secret:orders/db-AbCdEf', 'arn:aws:secretsmanager:eu-central-1:111111111111:secret:orders/db-AbCdEf', 'orders/db', 'eu-central-1', map {'team': 'orders'}, '{"ConfigurationItem": {
        "resourceType": "AWS::SecretsManager::Secret", "awsRegion": "eu-central-1",
        "configuration": {
            "ARN": "arn:aws:secretsmanager:eu-central-1:111111111111:secret:orders/db-AbCdEf", "Name": "orders/db",
            "Description": "Login of the orders database", "KMSKeyId": "arn:aws:kms:eu-central-1:111111111111:key/k1",
            "RotationEnabled": true, "RotationLambdaARN": "arn:aws:lambda:eu-central-1:111111111111:function:rotate",
            "RotationRules": {
                "AutomaticallyAfterDays": 30, "AutomaticallyAfterHours": 720, "RotationDuration": "3h",
                "RotationScheduleExpression": "rate(30 days)"
            },
            "RotationOccurringAsScheduled": true, "Deleted": true
        }
    }}'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:plain-AbCdEf', 'arn:aws:secretsmanager:us-east-1:111111111111:secret:plain-AbCdEf', 'plain', 'us-east-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::SecretsManager::Secret", "configuration": {
            "ARN": "arn:aws:secretsmanager:us-east-1:111111111111:secret:plain-AbCdEf", "Name": "plain",
            "RotationEnabled": false, "Deleted": false
        }
    }}'),
    -- An item without a configuration.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:blind-AbCdEf', 'arn:aws:secretsmanager:us-east-1:111111111111:secret:blind-AbCdEf', 'blind', 'us-east-1', null, '{"ConfigurationItem": {
        "resourceType": "AWS::SecretsManager::Secret", "configuration": null}}');

insert into expected (
    arn, name, title, region, description, has_kms_key, kms_key_id, created_date, scheduled_for_deletion, rotation_enabled,
    rotation_lambda_arn, rotation_rules, has_policy, tags
) values
    (
        'arn:aws:secretsmanager:eu-central-1:111111111111:secret:orders/db-AbCdEf', 'orders/db', 'orders/db', 'eu-central-1',
        'Login of the orders database', true, 'arn:aws:kms:eu-central-1:111111111111:key/k1', null, true, true,
        'arn:aws:lambda:eu-central-1:111111111111:function:rotate',
        '{"AutomaticallyAfterDays":30,"Duration":"3h","ScheduleExpression":"rate(30 days)"}', null, '{"team":"orders"}'
    ),
    (
        'arn:aws:secretsmanager:us-east-1:111111111111:secret:plain-AbCdEf', 'plain', 'plain', 'us-east-1',
        null, false, null, null, false, false, null, null, null, '{}'
    ),
    (
        'arn:aws:secretsmanager:us-east-1:111111111111:secret:blind-AbCdEf', 'blind', 'blind', 'us-east-1',
        null, null, null, null, null, null, null, null, null, null
    );

insert into resource (arn, resource_id, evidence) values
    ('arn:aws:kms:us-east-1:111111111111:alias/data', 'alias/data', '{"ListAliases": {
        "AliasName": "alias/data", "AliasArn": "arn:aws:kms:us-east-1:111111111111:alias/data", "TargetKeyId": "k1",
        "CreationDate": "2021-05-14T15:42:04.302000-04:00", "LastUpdatedDate": 1621021324.302}}'),
    -- AWS reserves its own aliases before there is a key.
    ('arn:aws:kms:us-east-1:111111111111:alias/aws/s3', 'alias/aws/s3', '{"ListAliases": {"AliasName": "alias/aws/s3"}}');

insert into expected (arn, alias_name, title, target_key_id, creation_date, last_updated_date, tags) values
    ('arn:aws:kms:us-east-1:111111111111:alias/data', 'alias/data', 'alias/data', 'k1',
        '2021-05-14 19:42:04.302', '2021-05-14 19:42:04.302', null),
    ('arn:aws:kms:us-east-1:111111111111:alias/aws/s3', 'alias/aws/s3', 'alias/aws/s3', null, null, null, null);

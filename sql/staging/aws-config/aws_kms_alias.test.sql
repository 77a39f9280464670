insert into resource (arn, resource_id, resource_name, evidence) values
    -- The alias of the API's fixture, in an item without an ARN.
    (null, 'alias/data', 'alias/data', '{"ConfigurationItem": {
        "resourceType": "AWS::KMS::Alias", "configuration": {"AliasName": "alias/data", "TargetKeyId": "k1"}}}'),
    ('arn:aws:kms:us-east-1:111111111111:alias/bare', 'alias/bare', 'alias/bare', '{"ConfigurationItem": {
        "resourceType": "AWS::KMS::Alias", "configuration": null}}');

insert into expected (arn, alias_name, title, target_key_id, tags) values
    ('arn:aws:kms:us-east-1:111111111111:alias/data', 'alias/data', 'alias/data', 'k1', null),
    ('arn:aws:kms:us-east-1:111111111111:alias/bare', 'alias/bare', 'alias/bare', null, null);

insert into resource (arn, resource_id, resource_name, tags, evidence) values
    ('arn:aws:access-analyzer:us-east-1:111111111111:analyzer/outside', 'arn:aws:access-analyzer:us-east-1:111111111111:analyzer/outside', null, map {'owner': 'security'}, '{"ConfigurationItem": {
        "configuration": {"Arn": "arn:aws:access-analyzer:us-east-1:111111111111:analyzer/outside", "AnalyzerName": "outside", "Type": "ACCOUNT",
            "ArchiveRules": [], "Tags": [{"Key": "owner", "Value": "security"}]}}}'),
    -- Items may leave the name out.
    ('arn:aws:access-analyzer:us-east-1:111111111111:analyzer/unnamed', 'unnamed', null, map {}, '{"ConfigurationItem": {"configuration": {"Type": "ORGANIZATION_UNUSED_ACCESS"}}}');

insert into expected (arn, title, tags, name, type) values
    ('arn:aws:access-analyzer:us-east-1:111111111111:analyzer/outside', 'outside', '{"owner": "security"}', 'outside', 'ACCOUNT'),
    ('arn:aws:access-analyzer:us-east-1:111111111111:analyzer/unnamed', 'unnamed', '{}', 'unnamed', 'ORGANIZATION_UNUSED_ACCESS');

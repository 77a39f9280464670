insert into resource (arn, resource_id, account_id, evidence) values
    ('arn:aws:ecr:us-east-1:111111111111:registry', 'us-east-1', '111111111111', '{
        "GetRegistryScanningConfiguration": {
            "registryId": "111111111111",
            "scanningConfiguration": {"scanType": "BASIC", "rules": [{"scanFrequency": "SCAN_ON_PUSH", "repositoryFilters": [{"filter": "*", "filterType": "WILDCARD"}]}]}
        }
    }'),
    ('arn:aws:ecr:us-east-1:222222222222:registry', 'us-east-1', '222222222222',
        '{"GetRegistryScanningConfiguration": {"$error": {"code": "AccessDeniedException", "message": "no"}}}');

insert into expected (arn, account_id, title, tags, registry_id, scanning_configuration) values
    ('arn:aws:ecr:us-east-1:111111111111:registry', '111111111111', '111111111111', null, '111111111111',
        '{"scanType":"BASIC","rules":[{"scanFrequency":"SCAN_ON_PUSH","repositoryFilters":[{"filter":"*","filterType":"WILDCARD"}]}]}'),
    ('arn:aws:ecr:us-east-1:222222222222:registry', '222222222222', '222222222222', null, '222222222222', null);

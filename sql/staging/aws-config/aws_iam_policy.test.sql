-- The policy that the API's fixture tells of too.
insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    ('arn:aws:iam::111111111111:policy/deploy', 'ANPAEXAMPLEDEP', 'deploy', 'global', map {'team': 'web'}, '{
        "ConfigurationItem": {"resourceType": "AWS::IAM::Policy", "configuration": {
            "policyName": "deploy", "policyId": "ANPAEXAMPLEDEP", "path": "/", "description": "Deploys",
            "arn": "arn:aws:iam::111111111111:policy/deploy", "defaultVersionId": "v1", "attachmentCount": 2,
            "permissionsBoundaryUsageCount": 0, "isAttachable": true, "createDate": "2024-03-01T09:00:00.000Z",
            "updateDate": "2024-03-02T09:00:00.000Z",
            "policyVersionList": [
                {"versionId": "v2", "isDefaultVersion": false, "document": "%7B%22Statement%22%3A%7B%22Sid%22%3A%22later%22%7D%7D"},
                {"versionId": "v1", "isDefaultVersion": true, "document": "%7B%22Statement%22%3A%5B%5D%7D"}]}}}'),
    -- Items from before permissions boundaries, with the document as a list of one.
    ('arn:aws:iam::111111111111:policy/old', 'ANPAEXAMPLEOLD', 'old', 'global', null, '{
        "ConfigurationItem": {"configuration": {"policyName": "old", "attachmentCount": 0, "policyVersionList": [
            {"versionId": "v1", "isDefaultVersion": true, "document": [{"Statement": []}]}]}}}'),
    ('arn:aws:iam::111111111111:policy/gone', 'ANPAEXAMPLEGONE', 'gone', 'global', null,
        '{"ConfigurationItem": {"configuration": null}}');

insert into expected (
    arn, region, title, tags, name, policy_id, path, description, is_aws_managed, is_attachable, is_attached,
    attachment_count, permissions_boundary_usage_count, create_date, update_date, default_version_id, policy
) values
    ('arn:aws:iam::111111111111:policy/deploy', 'global', 'deploy', '{"team":"web"}', 'deploy', 'ANPAEXAMPLEDEP', '/',
        'Deploys', false, true, true, 2, 0, '2024-03-01 09:00:00', '2024-03-02 09:00:00', 'v1', '{"Statement":[]}'),
    ('arn:aws:iam::111111111111:policy/old', 'global', 'old', null, 'old', null, null, null, false, null, false, 0, null,
        null, null, null, '{"Statement":[]}'),
    ('arn:aws:iam::111111111111:policy/gone', 'global', 'gone', null, 'gone', null, null, null, false, null, null, null,
        null, null, null, null, null);

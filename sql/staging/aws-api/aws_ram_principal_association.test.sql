insert into resource (arn, resource_id, resource_name, evidence) values
    -- Everything answered.
    (null, 'arn:aws:ram:us-east-1:111111111111:resource-share/s1/444444444444', 'hub',
        '{"GetResourceShareAssociations": {"resourceShareArn": "arn:aws:ram:us-east-1:111111111111:resource-share/s1",
        "resourceShareName": "hub", "associatedEntity": "444444444444", "associationType": "PRINCIPAL",
        "status": "ASSOCIATING", "statusMessage": "Invited.", "creationTime": "2026-01-31T12:59:21.105000+01:00",
        "lastUpdatedTime": "2026-01-31T13:00:00+00:00", "external": true},
        "ListResources": {"resources": [{"arn": "arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-1",
        "type": "ec2:TransitGateway", "resourceShareArn": "arn:aws:ram:us-east-1:111111111111:resource-share/s1",
        "status": "AVAILABLE"}]}}'),
    -- A share that holds nothing.
    (null, 'arn:aws:ram:us-east-1:111111111111:resource-share/s2/222222222222', 'empty',
        '{"GetResourceShareAssociations": {"resourceShareArn": "arn:aws:ram:us-east-1:111111111111:resource-share/s2",
        "associatedEntity": "222222222222", "status": "ASSOCIATED", "external": false}, "ListResources": {"resources": []}}'),
    -- What it holds was refused.
    (null, 'arn:aws:ram:us-east-1:111111111111:resource-share/s3/222222222222', 'denied',
        '{"GetResourceShareAssociations": {"resourceShareArn": "arn:aws:ram:us-east-1:111111111111:resource-share/s3"},
        "ListResources": {"$error": {"code": "AccessDeniedException", "message": "no"}}}'),
    -- Only listed.
    (null, 'arn:aws:ram:us-east-1:111111111111:resource-share/s4/222222222222', 'listed',
        '{"GetResourceShareAssociations": {"resourceShareArn": "arn:aws:ram:us-east-1:111111111111:resource-share/s4"}}');

insert into expected (
    arn, title, tags, resource_share_name, resource_share_arn, status, status_message, associated_entity, association_type,
    external, creation_time, last_updated_time, resources
) values
    (
        'arn:aws:ram:us-east-1:111111111111:resource-share/s1', 'hub', null, 'hub',
        'arn:aws:ram:us-east-1:111111111111:resource-share/s1', 'ASSOCIATING', 'Invited.', '444444444444', 'PRINCIPAL', true,
        '2026-01-31 11:59:21.105', '2026-01-31 13:00:00',
        '[{"arn": "arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-1", "type": "ec2:TransitGateway",
        "resourceShareArn": "arn:aws:ram:us-east-1:111111111111:resource-share/s1", "status": "AVAILABLE"}]'
    ),
    (
        'arn:aws:ram:us-east-1:111111111111:resource-share/s2', null, null, null,
        'arn:aws:ram:us-east-1:111111111111:resource-share/s2', 'ASSOCIATED', null, '222222222222', null, false, null, null, '[]'
    ),
    (
        'arn:aws:ram:us-east-1:111111111111:resource-share/s3', null, null, null,
        'arn:aws:ram:us-east-1:111111111111:resource-share/s3', null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:ram:us-east-1:111111111111:resource-share/s4', null, null, null,
        'arn:aws:ram:us-east-1:111111111111:resource-share/s4', null, null, null, null, null, null, null, null
    );

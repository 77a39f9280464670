insert into resource (arn, resource_id, account_id, evidence) values
    (null, 'arn:aws:detective:us-east-1:111111111111:graph:g1', '222222222222', '{"ListInvitations": {
        "GraphArn": "arn:aws:detective:us-east-1:111111111111:graph:g1", "AccountId": "222222222222", "AdministratorId": "111111111111",
        "Status": "ENABLED", "InvitationType": "INVITATION", "InvitedTime": "2024-03-01T10:00:00+00:00"}}'),
    -- An old answer.
    (null, 'arn:aws:detective:us-east-1:333333333333:graph:g3', '222222222222', '{"ListInvitations": {
        "GraphArn": "arn:aws:detective:us-east-1:333333333333:graph:g3", "MasterId": "333333333333", "Status": "INVITED"}}');

insert into expected (arn, account_id, title, administrator_id, status, invitation_type, invited_time) values
    ('arn:aws:detective:us-east-1:111111111111:graph:g1', '222222222222', 'g1', '111111111111', 'ENABLED', 'INVITATION', '2024-03-01 10:00:00'),
    ('arn:aws:detective:us-east-1:333333333333:graph:g3', '222222222222', 'g3', '333333333333', 'INVITED', null, null);

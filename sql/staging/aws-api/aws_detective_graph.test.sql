insert into resource (arn, resource_id, evidence) values
    ('arn:aws:detective:us-east-1:111111111111:graph:g1', 'arn:aws:detective:us-east-1:111111111111:graph:g1', '{
        "ListGraphs": {"Arn": "arn:aws:detective:us-east-1:111111111111:graph:g1", "CreatedTime": "2024-03-01T10:00:00+00:00"},
        "ListMembers": {"MemberDetails": [{"AccountId": "222222222222", "Status": "ENABLED"}]}}'),
    ('arn:aws:detective:us-east-1:111111111111:graph:g2', 'arn:aws:detective:us-east-1:111111111111:graph:g2', '{
        "ListGraphs": {"Arn": "arn:aws:detective:us-east-1:111111111111:graph:g2"}, "ListMembers": {"$error": {"code": "AccessDeniedException"}}}');

insert into expected (arn, title, created_time, members) values
    ('arn:aws:detective:us-east-1:111111111111:graph:g1', 'g1', '2024-03-01 10:00:00', '[{"AccountId": "222222222222", "Status": "ENABLED"}]'),
    ('arn:aws:detective:us-east-1:111111111111:graph:g2', 'g2', null, null);

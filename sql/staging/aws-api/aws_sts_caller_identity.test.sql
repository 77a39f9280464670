insert into resource (resource_id, region, evidence) values
    ('111111111111', 'global', '{"GetCallerIdentity": {
        "UserId": "AROAEXAMPLE0000000001:icecore", "Account": "111111111111",
        "Arn": "arn:aws:sts::111111111111:assumed-role/icecore-audit/icecore"}}');

insert into expected (arn, region, title, user_id) values
    ('arn:aws:sts::111111111111:assumed-role/icecore-audit/icecore', 'global', 'assumed-role/icecore-audit/icecore', 'AROAEXAMPLE0000000001:icecore');

insert into before.framework_result (framework, title, passed, failed, unknown, score) values
    ('fell', 'Fell 1.0', 90, 10, 0, 90), ('little', 'Little 1.0', 90, 10, 0, 90), ('rose', 'Rose 1.0', 50, 50, 0, 50),
    ('dark', 'Dark 1.0', 90, 10, 0, 90), ('was_dark', 'Was dark 1.0', 50, 0, 50, 50), ('empty', 'Empty 1.0', 0, 0, 0, null);

insert into after.framework_result (framework, title, passed, failed, unknown, score) values
    ('fell', 'Fell 1.0', 80, 20, 0, 80),
    -- Five points are not more than five.
    ('little', 'Little 1.0', 85, 15, 0, 85),
    -- The better direction.
    ('rose', 'Rose 1.0', 90, 10, 0, 90),
    -- Too much is unknown on one side.
    ('dark', 'Dark 1.0', 60, 5, 35, 60),
    ('was_dark', 'Was dark 1.0', 10, 90, 0, 10),
    -- Nothing was judged.
    ('empty', 'Empty 1.0', 0, 0, 0, null);

insert into before.account_region (account_id, region) values ('111111111111', 'us-east-1');
insert into after.account_region (account_id, region) values ('111111111111', 'us-east-1'), ('111111111111', 'eu-west-1');

insert into expected (resource, change, reason) values
    ('fell', 'fired', 'Score of Fell 1.0 fell from 90.0 to 80.0; one account and region is new in the later snapshot.'),
    ('dark', 'incomparable', 'Not comparable: too many controls of dark are unknown in one of the snapshots.'),
    ('was_dark', 'incomparable', null),
    ('empty', 'incomparable', null);

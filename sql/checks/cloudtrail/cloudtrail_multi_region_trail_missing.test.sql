insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'),
    ('666666666666', 'arn:aws:iam::666666666666:root'),
    ('777777777777', 'arn:aws:iam::777777777777:root'),
    ('888888888888', 'arn:aws:iam::888888888888:root'),
    ('999999999999', 'arn:aws:iam::999999999999:root'),
    ('101010101011', 'arn:aws:iam::101010101011:root'),
    ('101010101012', 'arn:aws:iam::101010101012:root'),
    ('101010101013', 'arn:aws:iam::101010101013:root');

insert into aws_cloudtrail_trail (name, arn, account_id, is_multi_region_trail, is_logging, include_global_service_events, has_custom_event_selectors, event_selectors, advanced_event_selectors) values
    ('good', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/good', '111111111111', true, true, true, true, '[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[]}]', '[]'),
    ('other', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/other', '111111111111', false, false, true, false, null, null),
    -- Selectors of its own were never set: they need not be read.
    ('default', 'arn:aws:cloudtrail:us-east-1:222222222222:trail/default', '222222222222', true, true, true, false, null, null),
    -- One region only; stopped; without global services; writes only.
    ('regional', 'arn:aws:cloudtrail:us-east-1:333333333333:trail/regional', '333333333333', false, true, true, false, '[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[]}]', '[]'),
    ('stopped', 'arn:aws:cloudtrail:us-east-1:333333333333:trail/stopped', '333333333333', true, false, true, false, '[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[]}]', '[]'),
    ('local', 'arn:aws:cloudtrail:us-east-1:333333333333:trail/local', '333333333333', true, true, false, false, '[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[]}]', '[]'),
    ('writes', 'arn:aws:cloudtrail:us-east-1:333333333333:trail/writes', '333333333333', true, true, true, true, '[{"ReadWriteType":"WriteOnly","IncludeManagementEvents":true,"DataResources":[]}]', '[]'),
    -- Data events only, and advanced selectors that leave something out.
    ('data', 'arn:aws:cloudtrail:us-east-1:444444444444:trail/data', '444444444444', true, true, true, true, '[{"ReadWriteType":"All","IncludeManagementEvents":false}]', '[]'),
    ('narrow', 'arn:aws:cloudtrail:us-east-1:444444444444:trail/narrow', '444444444444', true, true, true, true, '[]', '[{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]},{"Field":"readOnly","Equals":["false"]}]},{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]}]}]'),
    ('named', 'arn:aws:cloudtrail:us-east-1:444444444444:trail/named', '444444444444', true, true, true, true, '[]', '[{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]},{"Field":"eventName","Equals":["CreateUser"]}]}]'),
    -- Advanced selectors that leave out a noisy source only; reads and writes in two selectors; an organization's trail.
    ('advanced', 'arn:aws:cloudtrail:us-east-1:555555555555:trail/advanced', '555555555555', true, true, true, true, '[]', '[{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]},{"Field":"eventSource","NotEquals":["kms.amazonaws.com"]}]}]'),
    ('halves', 'arn:aws:cloudtrail:us-east-1:666666666666:trail/halves', '666666666666', true, true, true, true, '[]', '[{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]},{"Field":"readOnly","Equals":["false"]}]},{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]},{"Field":"readOnly","Equals":["true"]}]}]'),
    ('org', 'arn:aws:cloudtrail:us-east-1:999999999999:trail/org', '777777777777', true, true, true, false, null, null),
    -- What is not read: the status; the selectors; a bad trail beside does not decide.
    ('status-denied', 'arn:aws:cloudtrail:us-east-1:888888888888:trail/status-denied', '888888888888', true, null, true, false, '[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[]}]', '[]'),
    ('selectors-denied', 'arn:aws:cloudtrail:us-east-1:999999999999:trail/selectors-denied', '999999999999', true, true, true, true, null, null),
    ('stopped', 'arn:aws:cloudtrail:us-east-1:999999999999:trail/stopped', '999999999999', true, false, true, false, null, null);

insert into unread (table_name, account_id, region) values ('aws_cloudtrail_trail', '101010101012', 'eu-west-1'), ('aws_cloudtrail_trail', '101010101013', 'global');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Account 111111111111 has trail good, which records all management events in all regions.'),
    ('arn:aws:iam::222222222222:root', 'ok', null),
    ('arn:aws:iam::333333333333:root', 'alarm', 'Account 333333333333 has no trail that records all management events in all regions, among 4 seen.'),
    ('arn:aws:iam::444444444444:root', 'alarm', null),
    ('arn:aws:iam::555555555555:root', 'ok', null),
    ('arn:aws:iam::666666666666:root', 'ok', null),
    ('arn:aws:iam::777777777777:root', 'ok', null),
    ('arn:aws:iam::888888888888:root', 'unknown', null),
    ('arn:aws:iam::999999999999:root', 'unknown', null),
    -- No trail at all; none where it was read, but a region, or all, was not.
    ('arn:aws:iam::101010101011:root', 'alarm', 'Account 101010101011 has no trail.'),
    ('arn:aws:iam::101010101012:root', 'unknown', null),
    ('arn:aws:iam::101010101013:root', 'unknown', null);

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
    ('101010101012', 'arn:aws:iam::101010101012:root');

insert into aws_cloudtrail_trail (name, arn, account_id, is_multi_region_trail, is_logging, has_custom_event_selectors, event_selectors, advanced_event_selectors) values
    ('good', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/good', '111111111111', true, true, true, '[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[{"Type":"AWS::S3::Object","Values":["arn:aws:s3"]}]}]', '[]'),
    ('old', 'arn:aws:cloudtrail:us-east-1:222222222222:trail/old', '222222222222', true, true, true, '[{"ReadWriteType":"ReadOnly","IncludeManagementEvents":true,"DataResources":[{"Type":"AWS::S3::Object","Values":["arn:aws:s3:::"]}]}]', '[]'),
    -- The other direction; single buckets; one region; stopped; no selectors of its own; management events only.
    ('other', 'arn:aws:cloudtrail:us-east-1:333333333333:trail/other', '333333333333', true, true, true, '[{"ReadWriteType":"WriteOnly","IncludeManagementEvents":true,"DataResources":[{"Type":"AWS::S3::Object","Values":["arn:aws:s3"]}]}]', '[]'),
    ('single', 'arn:aws:cloudtrail:us-east-1:333333333333:trail/single', '333333333333', true, true, true, '[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[{"Type":"AWS::S3::Object","Values":["arn:aws:s3:::one/","arn:aws:s3:::two/"]}]}]', '[]'),
    ('regional', 'arn:aws:cloudtrail:us-east-1:333333333333:trail/regional', '333333333333', false, true, true, '[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[{"Type":"AWS::S3::Object","Values":["arn:aws:s3"]}]}]', '[]'),
    ('stopped', 'arn:aws:cloudtrail:us-east-1:333333333333:trail/stopped', '333333333333', true, false, true, '[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[{"Type":"AWS::S3::Object","Values":["arn:aws:s3"]}]}]', '[]'),
    ('default', 'arn:aws:cloudtrail:us-east-1:333333333333:trail/default', '333333333333', true, true, false, null, null),
    ('management', 'arn:aws:cloudtrail:us-east-1:333333333333:trail/management', '333333333333', true, true, true, '[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[]}]', '[]'),
    -- Advanced selectors: all objects; the wanted direction; then narrowed ones.
    ('advanced', 'arn:aws:cloudtrail:us-east-1:444444444444:trail/advanced', '444444444444', true, true, true, '[]', '[{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]}]}]'),
    ('direction', 'arn:aws:cloudtrail:us-east-1:555555555555:trail/direction', '555555555555', true, true, true, '[]', '[{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]},{"Field":"readOnly","Equals":["true"]}]},{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]}]}]'),
    ('wrong', 'arn:aws:cloudtrail:us-east-1:666666666666:trail/wrong', '666666666666', true, true, true, '[]', '[{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]},{"Field":"readOnly","Equals":["false"]}]}]'),
    ('prefix', 'arn:aws:cloudtrail:us-east-1:666666666666:trail/prefix', '666666666666', true, true, true, '[]', '[{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]},{"Field":"resources.ARN","StartsWith":["arn:aws:s3:::one/"]}]}]'),
    ('except', 'arn:aws:cloudtrail:us-east-1:666666666666:trail/except', '666666666666', true, true, true, '[]', '[{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]},{"Field":"resources.ARN","NotStartsWith":["arn:aws:s3:::one/"]}]}]'),
    ('lambda', 'arn:aws:cloudtrail:us-east-1:666666666666:trail/lambda', '666666666666', true, true, true, '[]', '[{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::Lambda::Function"]}]}]'),
    ('everything', 'arn:aws:cloudtrail:us-east-1:777777777777:trail/everything', '777777777777', true, true, true, '[]', '[{"Name":"x","FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]},{"Field":"resources.ARN","StartsWith":["arn:aws:s3:::"]}]}]'),
    -- What is not read.
    ('status-denied', 'arn:aws:cloudtrail:us-east-1:888888888888:trail/status-denied', '888888888888', true, null, true, '[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[{"Type":"AWS::S3::Object","Values":["arn:aws:s3"]}]}]', '[]'),
    ('selectors-denied', 'arn:aws:cloudtrail:us-east-1:999999999999:trail/selectors-denied', '999999999999', true, true, null, null, null);

insert into unread (table_name, account_id, region) values ('aws_cloudtrail_trail', '101010101012', 'eu-west-1');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Account 111111111111 has trail good, which records the events that read the objects of all S3 buckets.'),
    ('arn:aws:iam::222222222222:root', 'ok', null),
    ('arn:aws:iam::333333333333:root', 'alarm', 'Account 333333333333 has no trail that records the events that read the objects of all S3 buckets, among 6 seen.'),
    ('arn:aws:iam::444444444444:root', 'ok', null),
    ('arn:aws:iam::555555555555:root', 'ok', null),
    ('arn:aws:iam::666666666666:root', 'alarm', null),
    ('arn:aws:iam::777777777777:root', 'ok', null),
    ('arn:aws:iam::888888888888:root', 'unknown', null),
    ('arn:aws:iam::999999999999:root', 'unknown', null),
    -- No trail at all; none where it was read, but a region was not.
    ('arn:aws:iam::101010101011:root', 'alarm', null),
    ('arn:aws:iam::101010101012:root', 'unknown', null);

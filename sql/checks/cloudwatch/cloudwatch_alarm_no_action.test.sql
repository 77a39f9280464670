insert into aws_cloudwatch_alarm (name, arn, region, actions_enabled, alarm_actions) values
    ('told', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:told', 'us-east-1', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    ('two', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:two', 'us-east-1', true, '["arn:aws:sns:us-east-1:111111111111:oncall","arn:aws:automate:us-east-1:ec2:stop"]'),
    ('idle', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:idle', 'us-east-1', true, '[]'),
    ('muted', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:muted', 'us-east-1', false, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    -- Parts of composite alarms: by name with and without quotes, by ARN, one of several.
    ('disk full', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:disk full', 'us-east-1', true, '[]'),
    ('cpu', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:cpu', 'us-east-1', true, '[]'),
    ('by-arn', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:by-arn', 'us-east-1', true, '[]'),
    ('one-of', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:one-of', 'us-east-1', true, '[]'),
    -- No part: its name is only the beginning of another's; the same name in another region.
    ('disk', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:disk', 'us-east-1', true, '[]'),
    ('cpu', 'arn:aws:cloudwatch:eu-central-1:111111111111:alarm:cpu', 'eu-central-1', true, '[]'),
    ('TargetTracking-web-AlarmHigh-1', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:TargetTracking-web-AlarmHigh-1', 'us-east-1', true, '[]'),
    -- Where composite alarms were not read; what was not told.
    ('unclear', 'arn:aws:cloudwatch:us-west-2:111111111111:alarm:unclear', 'us-west-2', true, '[]'),
    ('clear', 'arn:aws:cloudwatch:us-west-2:111111111111:alarm:clear', 'us-west-2', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    ('unread', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:unread', 'us-east-1', null, null);

insert into aws_cloudwatch_composite_alarm (name, arn, region, alarm_rule, actions_enabled, alarm_actions) values
    ('site', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:site', 'us-east-1',
        'ALARM("disk full") OR (ALARM(cpu) AND NOT OK("arn:aws:cloudwatch:us-east-1:111111111111:alarm:by-arn")) OR AT_LEAST(1, ALARM, (one-of, told2))',
        true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    -- A composite alarm is to tell somebody itself, unless it is part of another.
    ('mute', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:mute', 'us-east-1', 'ALARM("told")', true, '[]'),
    ('inner', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:inner', 'us-east-1', 'ALARM("idle2")', true, '[]'),
    ('outer', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:outer', 'us-east-1', 'ALARM("inner")', false, '[]');

insert into unread (table_name, account_id, region) values ('aws_cloudwatch_composite_alarm', '111111111111', 'us-west-2');

insert into expected (resource, status, reason) values
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:told', 'ok', 'Alarm told acts through arn:aws:sns:us-east-1:111111111111:oncall.'),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:two', 'ok', 'Alarm two acts through arn:aws:sns:us-east-1:111111111111:oncall and others.'),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:idle', 'alarm', 'Alarm idle has no action.'),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:muted', 'alarm', 'Alarm muted has actions, but they are turned off.'),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:disk full', 'skip', 'Alarm disk full has no action of its own, but is part of composite alarm site.'),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:cpu', 'skip', null),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:by-arn', 'skip', null),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:one-of', 'skip', null),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:disk', 'alarm', null),
    ('arn:aws:cloudwatch:eu-central-1:111111111111:alarm:cpu', 'alarm', null),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:TargetTracking-web-AlarmHigh-1', 'skip', 'Alarm TargetTracking-web-AlarmHigh-1 is kept by Auto Scaling for target tracking.'),
    ('arn:aws:cloudwatch:us-west-2:111111111111:alarm:unclear', 'unknown', null),
    ('arn:aws:cloudwatch:us-west-2:111111111111:alarm:clear', 'ok', null),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:unread', 'unknown', null),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:site', 'ok', null),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:mute', 'alarm', 'Alarm mute has no action.'),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:inner', 'skip', null),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:outer', 'alarm', null);

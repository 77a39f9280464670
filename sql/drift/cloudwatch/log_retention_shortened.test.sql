insert into before.aws_cloudwatch_log_group (name, arn, region, creation_time, retention_in_days, log_group_class) values
    ('shorter', 'arn:shorter', 'us-east-1', '2026-01-01 00:00:00', 365, 'STANDARD'),
    ('limited', 'arn:limited', 'us-east-1', '2026-01-01 00:00:00', null, 'STANDARD'),
    ('longer', 'arn:longer', 'us-east-1', '2026-01-01 00:00:00', 30, 'STANDARD'),
    ('untold', 'arn:untold', 'us-east-1', null, null, 'STANDARD'),
    ('trail', 'arn:trail', 'us-east-1', '2026-01-01 00:00:00', 365, 'STANDARD'),
    ('flow', 'arn:flow', 'us-east-1', '2026-01-01 00:00:00', 365, 'STANDARD'),
    ('app', 'arn:app', 'us-east-1', '2026-01-01 00:00:00', 365, 'STANDARD'),
    ('passing', 'arn:passing', 'us-east-1', '2026-01-01 00:00:00', 2, 'DELIVERY'),
    ('hidden', 'arn:hidden', 'eu-west-1', '2026-01-01 00:00:00', 365, 'STANDARD'),
    ('far', 'arn:far', 'eu-west-2', '2026-01-01 00:00:00', 365, 'STANDARD');

insert into before.aws_cloudtrail_trail (name, arn, log_group_arn) values
    ('main', 'arn:main', 'arn:aws:logs:us-east-1:111111111111:log-group:trail:*');

insert into before.aws_vpc_flow_log (flow_log_id, arn, log_group_name) values ('fl-1', 'arn:fl-1', 'flow');

insert into after.aws_cloudwatch_log_group (name, arn, region, creation_time, retention_in_days, log_group_class) values
    ('shorter', 'arn:shorter', 'us-east-1', '2026-01-01 00:00:00', 30, 'STANDARD'),
    -- Events never expired.
    ('limited', 'arn:limited', 'us-east-1', '2026-01-01 00:00:00', 365, 'STANDARD'),
    -- The better direction.
    ('longer', 'arn:longer', 'us-east-1', '2026-01-01 00:00:00', null, 'STANDARD'),
    -- Not told on one side.
    ('untold', 'arn:untold', 'us-east-1', '2026-01-01 00:00:00', 1, 'STANDARD'),
    -- New, and short: nothing was shortened.
    ('new', 'arn:new', 'us-east-1', '2026-11-19 12:00:00', 1, 'STANDARD');

-- Flow logs of one region and log groups of another were not read.
insert into unread (side, table_name, region) values
    ('before', 'aws_vpc_flow_log', 'eu-west-1'), ('after', 'aws_cloudwatch_log_group', 'eu-west-2');

insert into expected (resource, change, reason) values
    ('arn:shorter', 'fired', 'Log group shorter keeps events for 30 days, and no longer for 365 days.'),
    ('arn:limited', 'fired', 'Log group limited keeps events for 365 days, and no longer for ever.'),
    ('arn:untold', 'incomparable', null),
    ('arn:trail', 'fired', 'Log group trail was deleted, though audit logs were written to it.'),
    ('arn:flow', 'fired', 'Log group flow was deleted, though audit logs were written to it.'),
    ('arn:hidden', 'incomparable', 'Not comparable: what wrote to the log group, which is gone, was not read.');

insert into drift_finding (check_id, severity, change, status_before, status_after, resource, reason) values
    ('cloudwatch_alarm_root_usage_missing', 'medium', 'new', null, 'alarm', 'arn:one', 'Account 1 has alarm root on use of the root user, but the alarm takes no action.'),
    -- Three at once.
    ('cloudwatch_alarm_vpc_changes_missing', 'low', 'new', null, 'alarm', 'arn:many', 'Account 2 has no trail that could tell of changes of VPCs.'),
    ('cloudwatch_alarm_root_usage_missing', 'medium', 'new', null, 'alarm', 'arn:many', 'Account 2 has no trail that could tell of use of the root user.'),
    ('cloudwatch_alarm_cloudtrail_changes_missing', 'medium', 'new', null, 'alarm', 'arn:many', 'Account 2 has no trail that could tell of changes of CloudTrail.'),
    -- Passed on by the administrator before, which is a note.
    ('eventbridge_finding_route_missing', 'medium', 'new', 'info', 'alarm', 'arn:route', 'Findings of GuardDuty are passed on by no rule.'),
    -- GuardDuty was off, so that there was nothing to pass on.
    ('eventbridge_finding_route_missing', 'medium', 'new', 'skip', 'alarm', 'arn:fresh', 'Findings of GuardDuty are passed on by no rule.'),
    -- Was never told; is told now.
    ('cloudwatch_alarm_root_usage_missing', 'medium', 'unchanged', 'alarm', 'alarm', 'arn:same', 'Account 3 has no trail.'),
    ('cloudwatch_alarm_root_usage_missing', 'medium', 'resolved', 'alarm', null, 'arn:better', 'Account 4 has no trail.'),
    -- Not judged on one side.
    ('cloudwatch_alarm_root_usage_missing', 'medium', 'incomparable', 'unknown', 'alarm', 'arn:untold', 'in the earlier snapshot: Not known: x.'),
    -- Another check.
    ('cloudwatch_alarm_no_action', 'low', 'new', null, 'alarm', 'arn:alarm', 'Alarm cpu has no action.');

insert into expected (resource, change, reason) values
    ('arn:one', 'fired', 'Account 1 has alarm root on use of the root user, but the alarm takes no action.'),
    ('arn:many', 'fired', 'Account 2 has no trail that could tell of changes of CloudTrail; also silent now: '
        || 'cloudwatch_alarm_root_usage_missing, cloudwatch_alarm_vpc_changes_missing.'),
    ('arn:route', 'fired', 'Findings of GuardDuty are passed on by no rule.'),
    ('arn:untold', 'incomparable', 'Not comparable: in the earlier snapshot: Not known: x.');

insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:organizations::111111111111:root/o-tidewren01/r-ab12', 'r-ab12', 'Root', 'global', '{"ListRoots": {
        "Id": "r-ab12", "Arn": "arn:aws:organizations::111111111111:root/o-tidewren01/r-ab12", "Name": "Root",
        "PolicyTypes": [{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]}}'),
    -- No policy type is enabled.
    ('arn:aws:organizations::222222222222:root/o-other00001/r-cd34', 'r-cd34', 'Root', 'global', '{"ListRoots": {
        "Id": "r-cd34", "Arn": "arn:aws:organizations::222222222222:root/o-other00001/r-cd34", "Name": "Root", "PolicyTypes": []}}');

insert into expected (arn, region, title, id, name, policy_types) values
    ('arn:aws:organizations::111111111111:root/o-tidewren01/r-ab12', 'global', 'Root', 'r-ab12', 'Root', '[{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]'),
    ('arn:aws:organizations::222222222222:root/o-other00001/r-cd34', 'global', 'Root', 'r-cd34', 'Root', '[]');

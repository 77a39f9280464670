insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:organizations::111111111111:ou/o-1/ou-ab12-1', 'ou-ab12-1', 'workloads', 'global', '{
        "ListOrganizationalUnitsForParent": {"Id": "ou-ab12-1", "Arn": "arn:aws:organizations::111111111111:ou/o-1/ou-ab12-1", "Name": "workloads",
        "Path": "o-1/r-ab12/ou-ab12-1/"},
        "ListParents": {"Parents": [{"Id": "r-ab12", "Type": "ROOT"}]}}'),
    -- Its parent was not told, and was not asked for.
    ('arn:aws:organizations::111111111111:ou/o-1/ou-ab12-2', 'ou-ab12-2', 'denied', 'global', '{
        "ListOrganizationalUnitsForParent": {"Id": "ou-ab12-2", "Arn": "arn:aws:organizations::111111111111:ou/o-1/ou-ab12-2", "Name": "denied"},
        "ListParents": {"$error": {"code": "AccessDeniedException", "message": "no"}}}'),
    ('arn:aws:organizations::111111111111:ou/o-1/ou-ab12-3', 'ou-ab12-3', 'listed', 'global', '{
        "ListOrganizationalUnitsForParent": {"Id": "ou-ab12-3", "Arn": "arn:aws:organizations::111111111111:ou/o-1/ou-ab12-3", "Name": "listed"}}');

insert into expected (arn, region, title, id, name, parent_id, path) values
    ('arn:aws:organizations::111111111111:ou/o-1/ou-ab12-1', 'global', 'workloads', 'ou-ab12-1', 'workloads', 'r-ab12', 'o-1/r-ab12/ou-ab12-1/'),
    ('arn:aws:organizations::111111111111:ou/o-1/ou-ab12-2', 'global', 'denied', 'ou-ab12-2', 'denied', null, null),
    ('arn:aws:organizations::111111111111:ou/o-1/ou-ab12-3', 'global', 'listed', 'ou-ab12-3', 'listed', null, null);

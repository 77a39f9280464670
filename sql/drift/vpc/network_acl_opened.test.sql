insert into before.aws_vpc_network_acl (network_acl_id, arn, is_default, entries) values
    ('acl-opened', 'acl-opened', false, '[{"RuleNumber": 100, "Protocol": "6", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 443, "To": 443}}]'),
    ('acl-order', 'acl-order', false, '[
        {"RuleNumber": 90, "Protocol": "6", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 22, "To": 22}},
        {"RuleNumber": 91, "Protocol": "6", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 3389, "To": 3389}},
        {"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'),
    ('acl-six', 'acl-six', false, '[]'),
    ('acl-late', 'acl-late', false, '[{"RuleNumber": 100, "Protocol": "-1", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'),
    ('acl-same', 'acl-same', true, '[{"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'),
    ('acl-closed', 'acl-closed', false, '[{"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'),
    ('acl-vague', 'acl-vague', false, '[{"RuleNumber": 90, "Protocol": "6", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'),
    ('acl-unread', 'acl-unread', false, null),
    ('acl-blind', 'acl-blind', false, '[]');

insert into after.aws_vpc_network_acl (network_acl_id, arn, is_default, entries) values
    ('acl-opened', 'acl-opened', false, '[{"RuleNumber": 100, "Protocol": "6", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 20, "To": 25}}]'),
    -- A denial moved behind the entry that allows.
    ('acl-order', 'acl-order', false, '[
        {"RuleNumber": 190, "Protocol": "6", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 22, "To": 22}},
        {"RuleNumber": 91, "Protocol": "6", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 3389, "To": 3389}},
        {"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'),
    ('acl-six', 'acl-six', false, '[{"RuleNumber": 10, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "Ipv6CidrBlock": "::/0"}]'),
    -- Denied first; and outbound, UDP, a private block.
    ('acl-late', 'acl-late', false, '[
        {"RuleNumber": 100, "Protocol": "-1", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0"},
        {"RuleNumber": 110, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"},
        {"RuleNumber": 10, "Protocol": "-1", "RuleAction": "allow", "Egress": true, "CidrBlock": "0.0.0.0/0"},
        {"RuleNumber": 11, "Protocol": "17", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 22, "To": 22}},
        {"RuleNumber": 12, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "10.0.0.0/8"}]'),
    -- Was open over IPv4, and is over IPv6: no news.
    ('acl-same', 'acl-same', true, '[{"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "Ipv6CidrBlock": "::/0"}]'),
    -- The better direction.
    ('acl-closed', 'acl-closed', false, '[]'),
    -- An entry of the earlier side does not tell its ports.
    ('acl-vague', 'acl-vague', false, '[{"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'),
    ('acl-unread', 'acl-unread', false, '[{"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'),
    ('acl-blind', 'acl-blind', false, null),
    -- New, and open from the first; new, and closed.
    ('acl-new', 'acl-new', true, '[{"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'),
    ('acl-strict', 'acl-strict', false, '[]');

insert into expected (resource, change, reason) values
    ('acl-opened', 'fired', 'Network ACL acl-opened now lets the whole internet reach TCP port 22 by entry 100.'),
    ('acl-order', 'fired', 'Network ACL acl-order now lets the whole internet reach TCP port 22 by entry 100.'),
    ('acl-six', 'fired', 'Network ACL acl-six now lets the whole internet reach TCP port 22 by entry 10, 3389 by entry 10.'),
    ('acl-vague', 'incomparable', null),
    ('acl-unread', 'incomparable', null),
    ('acl-blind', 'incomparable', null),
    ('acl-new', 'fired', 'Network ACL acl-new, which is new and the default of its VPC, lets the whole internet reach TCP port 22 by entry 100, 3389 by entry 100.');

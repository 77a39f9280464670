insert into aws_vpc_network_acl (network_acl_id, arn, entries, associations) values
    -- As AWS makes the default one.
    ('acl-made', 'acl-made', '[
        {"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"},
        {"RuleNumber": 32767, "Protocol": "-1", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0"}
    ]', '[{"SubnetId": "subnet-1"}]'),
    -- Only IPv6, only RDP within a range, used by no subnet.
    ('acl-six', 'acl-six', '[
        {"RuleNumber": 10, "Protocol": "6", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 0, "To": 65535}},
        {"RuleNumber": 20, "Protocol": "6", "RuleAction": "allow", "Egress": false, "Ipv6CidrBlock": "::/0", "PortRange": {"From": 3000, "To": 4000}}
    ]', '[]'),
    -- A denial with a higher number comes too late; the order of the list means nothing.
    ('acl-late', 'acl-late', '[
        {"RuleNumber": 200, "Protocol": "6", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 22, "To": 22}},
        {"RuleNumber": 100, "Protocol": "6", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 22, "To": 22}}
    ]', '[{"SubnetId": "subnet-1"}]'),
    -- A denial of a narrower block leaves the rest of the internet to the next entry.
    ('acl-narrow', 'acl-narrow', '[
        {"RuleNumber": 100, "Protocol": "-1", "RuleAction": "deny", "Egress": false, "CidrBlock": "198.51.100.0/24"},
        {"RuleNumber": 110, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"}
    ]', '[{"SubnetId": "subnet-1"}]'),
    -- Denied first.
    ('acl-denied', 'acl-denied', '[
        {"RuleNumber": 90, "Protocol": "6", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 22, "To": 22}},
        {"RuleNumber": 91, "Protocol": "6", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 3389, "To": 3389}},
        {"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"}
    ]', '[{"SubnetId": "subnet-1"}]'),
    -- Web, UDP 22, a private block and an outbound entry.
    ('acl-web', 'acl-web', '[
        {"RuleNumber": 100, "Protocol": "6", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 443, "To": 443}},
        {"RuleNumber": 110, "Protocol": "17", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 22, "To": 22}},
        {"RuleNumber": 120, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "10.0.0.0/8"},
        {"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": true, "CidrBlock": "0.0.0.0/0"}
    ]', '[{"SubnetId": "subnet-1"}]'),
    -- Known miss: two halves of the internet are taken for narrower blocks.
    ('acl-halves', 'acl-halves', '[
        {"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/1"},
        {"RuleNumber": 110, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "128.0.0.0/1"}
    ]', '[{"SubnetId": "subnet-1"}]'),
    -- No entries deny everything.
    ('acl-empty', 'acl-empty', '[]', '[]'),
    -- The protocol of an entry is missing.
    ('acl-garbled', 'acl-garbled', '[
        {"RuleNumber": 100, "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"}
    ]', '[]'),
    ('acl-unread', 'acl-unread', null, null);

insert into expected (resource, status, reason) values
    ('acl-made', 'alarm', 'Network ACL acl-made lets the whole internet reach TCP port 22 by entry 100, 3389 by entry 100.'),
    ('acl-six', 'alarm', 'Network ACL acl-six lets the whole internet reach TCP port 3389 by entry 20; no subnet uses it.'),
    ('acl-late', 'alarm', 'Network ACL acl-late lets the whole internet reach TCP port 22 by entry 100.'),
    ('acl-narrow', 'alarm', null),
    ('acl-denied', 'ok', 'Network ACL acl-denied does not let the whole internet reach SSH or RDP.'),
    ('acl-web', 'ok', null),
    ('acl-halves', 'ok', null),
    ('acl-empty', 'ok', null),
    ('acl-garbled', 'unknown', null),
    ('acl-unread', 'unknown', null);

insert into after.account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'), ('222222222222', 'arn:aws:iam::222222222222:root');

insert into after.aws_organizations_account (id, arn, region) values ('333333333333', 'arn:org:333333333333', 'global');

insert into before.aws_vpc_peering_connection (
    id, arn, status_code, requester_owner_id, requester_vpc_id, accepter_owner_id, accepter_vpc_id
) values
    ('pcx-accepted', 'pcx-accepted', 'pending-acceptance', '444444444444', 'vpc-4', '111111111111', 'vpc-1'),
    ('pcx-same', 'pcx-same', 'active', '111111111111', 'vpc-1', '111111111111', 'vpc-2'),
    ('pcx-waiting', 'pcx-waiting', 'pending-acceptance', '111111111111', 'vpc-1', '111111111111', 'vpc-2'),
    ('pcx-unread', 'pcx-unread', null, '111111111111', 'vpc-1', '111111111111', 'vpc-2'),
    ('pcx-ended', 'pcx-ended', 'active', '111111111111', 'vpc-1', '111111111111', 'vpc-2');

insert into after.aws_vpc_peering_connection (
    id, arn, status_code, requester_owner_id, requester_vpc_id, accepter_owner_id, accepter_vpc_id
) values
    -- A request of a stranger was accepted.
    ('pcx-accepted', 'pcx-accepted', 'active', '444444444444', 'vpc-4', '111111111111', 'vpc-1'),
    -- New: within the account, with one of the snapshot, with one of the organization.
    ('pcx-own', 'pcx-own', 'active', '111111111111', 'vpc-1', '111111111111', 'vpc-2'),
    ('pcx-near', 'pcx-near', 'active', '111111111111', 'vpc-1', '222222222222', 'vpc-2'),
    ('pcx-member', 'pcx-member', 'active', '111111111111', 'vpc-1', '333333333333', 'vpc-3'),
    -- Was active; was and is a request; a new request; the better direction.
    ('pcx-same', 'pcx-same', 'active', '111111111111', 'vpc-1', '111111111111', 'vpc-2'),
    ('pcx-waiting', 'pcx-waiting', 'pending-acceptance', '111111111111', 'vpc-1', '111111111111', 'vpc-2'),
    ('pcx-request', 'pcx-request', 'pending-acceptance', '444444444444', 'vpc-4', '111111111111', 'vpc-1'),
    ('pcx-ended', 'pcx-ended', 'deleted', '111111111111', 'vpc-1', '111111111111', 'vpc-2'),
    -- What it was is not known, or what it is.
    ('pcx-unread', 'pcx-unread', 'active', '111111111111', 'vpc-1', '111111111111', 'vpc-2'),
    ('pcx-blind', 'pcx-blind', null, '111111111111', 'vpc-1', '111111111111', 'vpc-2');

insert into expected (resource, change, reason) values
    ('pcx-accepted', 'fired', 'Peering connection pcx-accepted between vpc-4 and vpc-1 is active and was pending-acceptance; the other side is account 444444444444, which is not known to belong to the organization.'),
    ('pcx-own', 'fired', 'Peering connection pcx-own between vpc-1 and vpc-2 is active and new.'),
    ('pcx-near', 'fired', 'Peering connection pcx-near between vpc-1 and vpc-2 is active and new; the other side is account 222222222222.'),
    ('pcx-member', 'fired', 'Peering connection pcx-member between vpc-1 and vpc-3 is active and new; the other side is account 333333333333.'),
    ('pcx-unread', 'incomparable', null),
    ('pcx-blind', 'incomparable', null);

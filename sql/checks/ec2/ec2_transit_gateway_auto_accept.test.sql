insert into aws_ec2_transit_gateway (transit_gateway_id, arn, title, owner_id, state, auto_accept_shared_attachments) values
    ('tgw-open', 'tgw-open', 'hub', '111111111111', 'available', 'enable'),
    ('tgw-shut', 'tgw-shut', 'tgw-shut', '111111111111', 'available', 'disable'),
    -- The owner's to set.
    ('tgw-theirs', 'tgw-theirs', 'tgw-theirs', '222222222222', 'available', 'enable'),
    ('tgw-gone', 'tgw-gone', 'tgw-gone', '111111111111', 'deleted', 'enable'),
    -- AWS Config names neither owner nor state.
    ('tgw-config', 'tgw-config', 'tgw-config', null, null, 'enable'),
    ('tgw-unread', 'tgw-unread', 'tgw-unread', '111111111111', 'available', null);

insert into expected (resource, status, reason) values
    ('tgw-open', 'alarm', 'Transit gateway hub (tgw-open) accepts attachments from other accounts by itself.'),
    ('tgw-shut', 'ok', 'Transit gateway tgw-shut does not accept attachments from other accounts by itself.'),
    ('tgw-theirs', 'skip', 'Transit gateway tgw-theirs is shared by account 222222222222.'),
    ('tgw-gone', 'skip', 'Transit gateway tgw-gone is deleted.'),
    ('tgw-config', 'alarm', null),
    ('tgw-unread', 'unknown', null);

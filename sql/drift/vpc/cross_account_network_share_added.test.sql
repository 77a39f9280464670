insert into after.account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'), ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('777777777777', 'arn:aws:iam::777777777777:root'), ('888888888888', 'arn:aws:iam::888888888888:root');
insert into before.account select * from after.account;

insert into after.aws_organizations_account (id, arn, account_id, region) values
    ('111111111111', 'org/1', '222222222222', 'global'), ('222222222222', 'org/2', '222222222222', 'global'),
    ('333333333333', 'org/3', '222222222222', 'global');

insert into after.aws_organizations_organization (account_id, arn, region, is_member, id, master_account_id) values
    ('111111111111', 'o', 'global', true, 'o-example', '222222222222'),
    -- An account without an organization, and one whose organization could not be listed.
    ('777777777777', 'arn:aws:iam::777777777777:root', 'global', false, null, null),
    ('888888888888', 'o8', 'global', true, 'o-other', '999999999999');

-- Resource shares.
insert into before.aws_ram_principal_association (
    arn, resource_share_name, associated_entity, account_id, status, external, resources
) values
    ('share/more', 'more', '444444444444', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    ('share/grown', 'grown', '444444444444', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    ('share/same', 'same', '444444444444', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    ('share/back', 'back', '444444444444', '111111111111', 'DISASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    ('share/ended', 'ended', '444444444444', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    ('share/unread', 'unread', '444444444444', '111111111111', 'ASSOCIATED', true, null);

insert into after.aws_ram_principal_association (
    arn, resource_share_name, associated_entity, account_id, status, external, resources
) values
    -- New, one principal in the organization and one who was invited; what is no network does not matter.
    ('share/hub', 'hub', '222222222222', '111111111111', 'ASSOCIATED', false, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-1", "type": "ec2:TransitGateway"}, {"arn": "arn:aws:ec2:us-east-1:111111111111:dedicated-host/h-1", "type": "ec2:DedicatedHost"}]'),
    ('share/hub', 'hub', '444444444444', '111111111111', 'ASSOCIATING', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-1", "type": "ec2:TransitGateway"}, {"arn": "arn:aws:ec2:us-east-1:111111111111:dedicated-host/h-1", "type": "ec2:DedicatedHost"}]'),
    -- Another principal; another resource; nothing else.
    ('share/more', 'more', '444444444444', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    ('share/more', 'more', 'arn:aws:organizations::666666666666:organization/o-foreign', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    ('share/grown', 'grown', '444444444444', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}, {"arn": "arn:aws:route53resolver:us-east-1:111111111111:resolver-rule/rslvr-rr-1", "type": "route53resolver:ResolverRule"}]'),
    ('share/same', 'same', '444444444444', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    -- Was taken back and is given again; the better direction.
    ('share/back', 'back', '444444444444', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    ('share/ended', 'ended', '444444444444', '111111111111', 'DISASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    -- No network; of the organization; external to it, but of the snapshot; a service.
    ('share/hosts', 'hosts', '444444444444', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:dedicated-host/h-1", "type": "ec2:DedicatedHost"}, {"arn": "arn:aws:license-manager:us-east-1:111111111111:license-configuration:lic-1", "type": "license-manager:LicenseConfiguration"}]'),
    ('share/inside', 'inside', 'arn:aws:organizations::222222222222:organization/o-example', '111111111111', 'ASSOCIATED', false, null),
    ('share/near', 'near', '777777777777', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    ('share/service', 'service', 'pca-connector-ad.amazonaws.com', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    -- What the share holds, or held, was not told.
    ('share/blind', 'blind', '444444444444', '111111111111', 'ASSOCIATED', true, null),
    ('share/unread', 'unread', '444444444444', '111111111111', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "type": "ec2:Subnet"}]'),
    -- The association says who is outside, even where the organization could not be listed.
    ('share/unlisted', 'unlisted', '444444444444', '888888888888', 'ASSOCIATED', true, '[{"arn": "arn:aws:ec2:us-east-1:888888888888:subnet/subnet-8", "type": "ec2:Subnet"}]');

-- Attachments of transit gateways.
insert into before.aws_ec2_transit_gateway_vpc_attachment (
    arn, transit_gateway_attachment_id, transit_gateway_id, transit_gateway_owner_id, account_id, resource_type, resource_id,
    resource_owner_id, state
) values
    ('attach/accepted', 'accepted', 'tgw-1', '111111111111', '111111111111', 'vpc', 'vpc-4', '444444444444', 'pendingAcceptance'),
    ('attach/same', 'same', 'tgw-1', '111111111111', '111111111111', 'vpc', 'vpc-4', '444444444444', 'available'),
    ('attach/unread', 'unread', 'tgw-1', '111111111111', '111111111111', 'vpc', 'vpc-4', '444444444444', null);

insert into after.aws_ec2_transit_gateway_vpc_attachment (
    arn, transit_gateway_attachment_id, transit_gateway_id, transit_gateway_owner_id, account_id, resource_type, resource_id,
    resource_owner_id, state
) values
    -- A stranger's VPC was accepted; the account's own is attached to a stranger's gateway.
    ('attach/accepted', 'accepted', 'tgw-1', '111111111111', '111111111111', 'vpc', 'vpc-4', '444444444444', 'available'),
    ('attach/theirs', 'theirs', 'tgw-4', '444444444444', '111111111111', 'vpc', 'vpc-1', '111111111111', 'available'),
    -- Within the account; with one of the organization; as before; a request.
    ('attach/own', 'own', 'tgw-1', '111111111111', '111111111111', 'vpc', 'vpc-1', '111111111111', 'available'),
    ('attach/member', 'member', 'tgw-3', '333333333333', '111111111111', 'peering', 'tgw-1', '111111111111', 'available'),
    ('attach/same', 'same', 'tgw-1', '111111111111', '111111111111', 'vpc', 'vpc-4', '444444444444', 'modifying'),
    ('attach/request', 'request', 'tgw-1', '111111111111', '111111111111', 'vpc', 'vpc-4', '444444444444', 'pendingAcceptance'),
    -- What it was is not known, or whose it is.
    ('attach/unread', 'unread', 'tgw-1', '111111111111', '111111111111', 'vpc', 'vpc-4', '444444444444', 'available'),
    ('attach/blind', 'blind', 'tgw-1', '111111111111', '111111111111', 'vpc', 'vpc-4', null, 'available'),
    -- Without an organization every other account is outside; where it could not be listed, that is not known.
    ('attach/alone', 'alone', 'tgw-7', '777777777777', '777777777777', 'vpc', 'vpc-4', '444444444444', 'available'),
    ('attach/unlisted', 'unlisted', 'tgw-8', '888888888888', '888888888888', 'vpc', 'vpc-4', '444444444444', 'available');

-- Endpoint services.
insert into before.aws_vpc_endpoint_service (
    arn, service_name, title, acceptance_required, vpc_endpoint_service_permissions, vpc_endpoint_connections
) values
    ('service/open', 'svc-open', 'svc-open', false, '[]', '[]'),
    ('service/asked', 'svc-asked', 'svc-asked', true, '[{"Principal": "arn:aws:iam::444444444444:root"}]', '[]'),
    ('service/used', 'svc-used', 'ledger', true, '[{"Principal": "*"}]', '[{"VpcEndpointOwner": "444444444444", "VpcEndpointState": "pendingAcceptance"}]'),
    ('service/closed', 'svc-closed', 'svc-closed', true, '[{"Principal": "*"}]', '[]'),
    ('service/unread', 'svc-unread', 'svc-unread', true, null, '[]');

insert into after.aws_vpc_endpoint_service (
    arn, service_name, title, acceptance_required, vpc_endpoint_service_permissions, vpc_endpoint_connections
) values
    ('service/open', 'svc-open', 'svc-open', false, '[{"PrincipalType": "All", "Principal": "*"}]', '[]'),
    -- Another account, and a role of the account itself; who was let in before is not told again.
    ('service/asked', 'svc-asked', 'svc-asked', true, '[{"Principal": "arn:aws:iam::444444444444:root"}, {"Principal": "arn:aws:iam::555555555555:role/app"}, {"Principal": "arn:aws:iam::111111111111:role/app"}]', '[]'),
    -- Everyone may, and now somebody does.
    ('service/used', 'svc-used', 'ledger', true, '[{"Principal": "*"}]', '[{"VpcEndpointOwner": "444444444444", "VpcEndpointState": "available"}, {"VpcEndpointOwner": "222222222222", "VpcEndpointState": "available"}]'),
    -- The better direction; of the organization; a request, and an endpoint that is gone.
    ('service/closed', 'svc-closed', 'svc-closed', true, '[]', '[]'),
    ('service/inside', 'svc-inside', 'svc-inside', false, '[{"Principal": "arn:aws:iam::333333333333:root"}]', '[{"VpcEndpointOwner": "111111111111", "VpcEndpointState": "available"}]'),
    ('service/waiting', 'svc-waiting', 'svc-waiting', true, '[]', '[{"VpcEndpointOwner": "444444444444", "VpcEndpointState": "pendingAcceptance"}, {"VpcEndpointOwner": "444444444444", "VpcEndpointState": "deleted"}]'),
    -- New, and both from the first.
    ('service/new', 'svc-new', 'svc-new', true, '[{"Principal": "arn:aws:iam::444444444444:root"}]', '[{"VpcEndpointOwner": "444444444444", "VpcEndpointState": "available"}]'),
    -- Who may was not told on one side; who does is enough to tell.
    ('service/unread', 'svc-unread', 'svc-unread', true, '[{"Principal": "*"}]', '[]'),
    ('service/blind', 'svc-blind', 'svc-blind', true, null, '[]'),
    ('service/half', 'svc-half', 'svc-half', true, null, '[{"VpcEndpointOwner": "444444444444", "VpcEndpointState": "available"}]');

-- A place of which the earlier snapshot does not tell.
insert into after.aws_vpc_endpoint_service (
    arn, region, service_name, title, acceptance_required, vpc_endpoint_service_permissions, vpc_endpoint_connections
) values
    ('service/far', 'eu-west-1', 'svc-far', 'svc-far', true, '[{"Principal": "*"}]', '[]');
insert into unread (side, table_name, account_id, region) values
    ('before', 'aws_vpc_endpoint_service', '111111111111', 'eu-west-1');

insert into expected (resource, change, reason) values
    ('share/hub', 'fired', 'Resource share hub is new, and shares transit-gateway/tgw-1 outside, with 444444444444.'),
    ('share/more', 'fired', 'Resource share more now shares subnet/subnet-1 outside, with arn:aws:organizations::666666666666:organization/o-foreign.'),
    ('share/grown', 'fired', 'Resource share grown now shares resolver-rule/rslvr-rr-1 outside, with 444444444444.'),
    ('share/back', 'fired', 'Resource share back now shares subnet/subnet-1 outside, with 444444444444.'),
    ('share/blind', 'incomparable', null),
    ('share/unread', 'incomparable', null),
    ('share/unlisted', 'fired', 'Resource share unlisted is new, and shares subnet/subnet-8 outside, with 444444444444.'),
    ('attach/accepted', 'fired', 'Attachment accepted of vpc vpc-4 to transit gateway tgw-1 now leads outside, to 444444444444.'),
    ('attach/theirs', 'fired', 'Attachment theirs of vpc vpc-1 to transit gateway tgw-4 is new, and leads outside, to 444444444444.'),
    ('attach/unread', 'incomparable', null),
    ('attach/blind', 'incomparable', null),
    ('attach/alone', 'fired', 'Attachment alone of vpc vpc-4 to transit gateway tgw-7 is new, and leads outside, to 444444444444.'),
    ('attach/unlisted', 'incomparable', 'Not comparable: whether 444444444444 belongs to the organization of account 888888888888 was not collected.'),
    ('service/open', 'fired', 'Endpoint service svc-open can now be used from outside, by everyone.'),
    ('service/asked', 'fired', 'Endpoint service svc-asked can now be used from outside, by arn:aws:iam::555555555555:role/app (each connection has to be accepted).'),
    ('service/used', 'fired', 'Endpoint service ledger (svc-used) is now used from outside, by 444444444444.'),
    ('service/new', 'fired', 'Endpoint service svc-new is new, and can be used from outside, by arn:aws:iam::444444444444:root (each connection has to be accepted), and is used from outside, by 444444444444.'),
    ('service/unread', 'incomparable', null),
    ('service/blind', 'incomparable', null),
    ('service/half', 'fired', 'Endpoint service svc-half is new, and is used from outside, by 444444444444.'),
    ('service/far', 'incomparable', 'Not comparable: aws_vpc_endpoint_service was not read in both snapshots.');

insert into aws_eks_cluster (arn, name, resources_vpc_config, connector_config) values
    ('open', 'open', '{"endpointPublicAccess": true, "endpointPrivateAccess": true, "publicAccessCidrs": ["0.0.0.0/0"]}', null),
    ('six', 'six', '{"endpointPublicAccess": true, "publicAccessCidrs": ["203.0.113.0/24", "::/0"]}', null),
    ('narrow', 'narrow', '{"endpointPublicAccess": true, "publicAccessCidrs": ["203.0.113.0/24", "198.51.100.7/32"]}', null),
    -- Off, whatever the list says.
    ('private', 'private', '{"endpointPublicAccess": false, "endpointPrivateAccess": true, "publicAccessCidrs": ["0.0.0.0/0"]}', null),
    ('private-unlisted', 'private-unlisted', '{"endpointPublicAccess": false}', null),
    -- As an old item of AWS Config tells it; and without the addresses.
    ('config', 'config', '{"subnetIds": ["subnet-1"]}', null),
    ('unlisted', 'unlisted', '{"endpointPublicAccess": true, "publicAccessCidrs": []}', null),
    ('elsewhere', 'elsewhere', null, '{"provider": "OTHER"}'),
    ('denied', 'denied', null, null);

insert into expected (resource, status, reason) values
    ('open', 'alarm', 'Cluster open can be reached from the whole internet.'),
    ('six', 'alarm', null),
    ('narrow', 'ok', 'Cluster narrow can be reached from the internet by 203.0.113.0/24, 198.51.100.7/32 alone (EKS.1 asks for no public endpoint).'),
    ('private', 'ok', 'Cluster private cannot be reached from the internet.'),
    ('private-unlisted', 'ok', null),
    ('config', 'unknown', null),
    ('unlisted', 'unknown', null),
    ('elsewhere', 'skip', 'Cluster elsewhere does not run on EKS, but is registered with it.'),
    ('denied', 'unknown', null);

insert into before.aws_eks_cluster (name, arn, resources_vpc_config) values
    ('opened', 'arn:opened', '{"endpointPublicAccess": false, "publicAccessCidrs": ["0.0.0.0/0"]}'),
    ('office', 'arn:office', '{"endpointPublicAccess": false, "publicAccessCidrs": ["0.0.0.0/0"]}'),
    ('wider', 'arn:wider', '{"endpointPublicAccess": true, "publicAccessCidrs": ["192.0.2.0/24"]}'),
    ('same', 'arn:same', '{"endpointPublicAccess": true, "publicAccessCidrs": ["0.0.0.0/0"]}'),
    ('closed', 'arn:closed', '{"endpointPublicAccess": true, "publicAccessCidrs": ["0.0.0.0/0"]}'),
    ('untold', 'arn:untold', null),
    ('listless', 'arn:listless', '{"endpointPublicAccess": true}');

insert into after.aws_eks_cluster (name, arn, resources_vpc_config, connector_config) values
    ('opened', 'arn:opened', '{"endpointPublicAccess": true, "publicAccessCidrs": ["0.0.0.0/0"]}', null),
    ('office', 'arn:office', '{"endpointPublicAccess": true, "publicAccessCidrs": ["192.0.2.0/24"]}', null),
    -- The whole of IPv6, however it is spelled.
    ('wider', 'arn:wider', '{"endpointPublicAccess": true, "publicAccessCidrs": ["192.0.2.0/24", "0::/0"]}', null),
    -- Was open, and is.
    ('same', 'arn:same', '{"endpointPublicAccess": true, "publicAccessCidrs": ["0.0.0.0/0", "::/0"]}', null),
    -- The better direction.
    ('closed', 'arn:closed', '{"endpointPublicAccess": true, "publicAccessCidrs": ["192.0.2.0/24"]}', null),
    -- Not told on one side: all, and the addresses.
    ('untold', 'arn:untold', '{"endpointPublicAccess": true, "publicAccessCidrs": ["0.0.0.0/0"]}', null),
    ('listless', 'arn:listless', '{"endpointPublicAccess": true, "publicAccessCidrs": ["0.0.0.0/0"]}', null),
    -- New: open to everyone, to some, and not a cluster of EKS.
    ('new', 'arn:new', '{"endpointPublicAccess": true, "publicAccessCidrs": ["0.0.0.0/0"]}', null),
    ('narrow', 'arn:narrow', '{"endpointPublicAccess": true, "publicAccessCidrs": ["192.0.2.0/24"]}', null),
    ('elsewhere', 'arn:elsewhere', null, '{"provider": "OTHER"}');

insert into expected (resource, change, reason) values
    ('arn:opened', 'fired', 'Cluster opened can now be reached from the whole internet.'),
    ('arn:office', 'fired', 'Cluster office can now be reached from the internet, by 192.0.2.0/24.'),
    ('arn:wider', 'fired', 'Cluster wider can now be reached from the whole internet.'),
    ('arn:untold', 'incomparable', null),
    ('arn:listless', 'incomparable', null),
    ('arn:new', 'fired', 'Cluster new is new, and can be reached from the whole internet.');

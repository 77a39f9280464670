/*
description = "Kubernetes clusters: version, role, who reaches the endpoint, logs, encryption of secrets."
table = "aws_eks_cluster"

[actual]
endpoint_private_access = "resources_vpc_config ->> 'endpointPrivateAccess'"
endpoint_public_access = "resources_vpc_config ->> 'endpointPublicAccess'"
public_access_cidrs = "iac_sorted(resources_vpc_config -> 'publicAccessCidrs')"
security_group_ids = "iac_sorted(resources_vpc_config -> 'securityGroupIds')"
subnets = "iac_sorted(resources_vpc_config -> 'subnetIds')"
log_types = "case when logging is not null then to_json(list_sort(flatten(list_transform(list_filter(from_json(logging -> 'clusterLogging', '[{\"enabled\": \"BOOLEAN\", \"types\": [\"VARCHAR\"]}]'), lambda kind: kind.enabled), lambda kind: kind.types)))) end"
encryption_key = "coalesce(encryption_config ->> '$[0].provider.keyArn', '')"
authentication_mode = "access_config ->> 'authenticationMode'"
*/
select
    state_id,
    attributes ->> 'version' as version,
    attributes ->> 'role_arn' as role_arn,
    iac_block(attributes, 'vpc_config') ->> 'endpoint_private_access' as endpoint_private_access,
    iac_block(attributes, 'vpc_config') ->> 'endpoint_public_access' as endpoint_public_access,
    iac_texts(iac_block(attributes, 'vpc_config'), 'public_access_cidrs') as public_access_cidrs,
    iac_texts(iac_block(attributes, 'vpc_config'), 'security_group_ids') as security_group_ids,
    iac_texts(iac_block(attributes, 'vpc_config'), 'subnet_ids') as subnets,
    iac_texts(attributes, 'enabled_cluster_log_types') as log_types,
    case when json_type(attributes -> 'encryption_config') = 'ARRAY'
        then coalesce(iac_block(iac_block(attributes, 'encryption_config'), 'provider') ->> 'key_arn', '')
    end as encryption_key,
    iac_block(attributes, 'access_config') ->> 'authentication_mode' as authentication_mode
from state.aws_eks_cluster

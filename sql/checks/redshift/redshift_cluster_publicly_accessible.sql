/*
title = "Redshift cluster is publicly accessible"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Whether the endpoint of the cluster has a public address. Only the password and the security groups then stand between the internet and the warehouse; the reason tells where a security group opens the port to everyone."
remediation = "Turn public accessibility off, and reach the cluster from within the VPC."
command = "aws redshift modify-cluster --region {region} --cluster-identifier {cluster_identifier} --no-publicly-accessible"
optional = ["aws_vpc_security_group"]
references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html"]
nullable = ["aws_ec2_managed_prefix_list"]
*/
with member as (
    select
        arn,
        account_id,
        region,
        try_cast(endpoint ->> '$.Port' as bigint) as port,
        unnest(from_json(vpc_security_groups, '[{"VpcSecurityGroupId": "VARCHAR"}]')).VpcSecurityGroupId as group_id
    from aws_redshift_cluster
),

opening as (
    select member.arn, member.port, string_agg(distinct rule.group_id, ', ' order by rule.group_id) as open_groups
    from member
    inner join aws_vpc_security_group_rule as rule
        on rule.account_id = member.account_id
        and rule.region = member.region
        and rule.group_id = member.group_id
    where
        not rule.is_egress
        and rule.is_open
        and covers_tcp_port(rule.ip_protocol, rule.from_port, rule.to_port, member.port)
    group by member.arn, member.port
)

select
    cluster.arn as resource,
    verdict(alarm := cluster.publicly_accessible) as status,
    'Cluster ' || cluster.cluster_identifier
        || case when cluster.publicly_accessible then ' is publicly accessible' else ' is not publicly accessible' end
        || case when cluster.publicly_accessible and opening.open_groups is not null
            then ', and ' || opening.open_groups || ' opens port ' || opening.port || ' to the internet'
            else ''
        end
        || '.' as reason,
    cluster.account_id,
    cluster.region,
    cluster.cluster_identifier
from aws_redshift_cluster as cluster
left join opening on opening.arn = cluster.arn

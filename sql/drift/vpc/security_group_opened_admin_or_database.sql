/*
title = "Security group opened an administrative or database port to the internet"
severity = "critical"
alert = "immediate"
description = "Looks for a TCP port of remote administration, a database, a cache or a search engine that an inbound rule opens to the whole internet, and that was not open in the earlier snapshot. A group that is new and open already counts."
related_checks = [
    "vpc_security_group_ssh_open", "vpc_security_group_rdp_open", "vpc_security_group_mysql_open", "vpc_security_group_postgres_open",
    "vpc_security_group_mssql_open", "vpc_security_group_mongodb_open", "vpc_security_group_datastore_open", "vpc_security_group_all_ports_open",
]
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
nullable = ["aws_ec2_managed_prefix_list"]
*/
with watched as (
    select unnest([22, 3389, 1433, 1434, 1521, 3306, 5432, 6379, 7000, 7001, 9042, 9200, 9300, 11211, 27017, 27018]) as port
),

opened as (
    select
        rule.group_arn,
        watched.port,
        bool_or(rule.is_open) as is_open,
        rules_text(rule.is_open, rule.traffic) as rules
    from after.aws_vpc_security_group_rule as rule
    join watched on covers_tcp_port(rule.ip_protocol, rule.from_port, rule.to_port, watched.port)
    where not rule.is_egress and rule.is_open is not false
    group by all
),

-- Open, or perhaps open, where a prefix list was not read.
open_before as (
    select rule.group_arn, watched.port, bool_or(rule.is_open) as is_open
    from before.aws_vpc_security_group_rule as rule
    join watched on covers_tcp_port(rule.ip_protocol, rule.from_port, rule.to_port, watched.port)
    where not rule.is_egress and rule.is_open is not false
    group by all
),

earlier as (
    select arn, any_value(ip_permissions) as ip_permissions
    from before.aws_vpc_security_group
    group by arn
),

news as (
    select
        opened.group_arn,
        bool_or(
            opened.is_open and case
                when open_before.port is not null then not open_before.is_open
                when earlier.arn is null or earlier.ip_permissions is not null then true
            end
        ) as fires,
        string_agg(distinct opened.rules, ', ' order by opened.rules)
            filter (where open_before.port is null or open_before.is_open is null) as rules
    from opened
    left join open_before using (group_arn, port)
    left join earlier on earlier.arn = opened.group_arn
    group by opened.group_arn
)

select
    security_group.arn as resource,
    case
        when news.group_arn is not null then news.fires
        when security_group.ip_permissions is not null then false
    end as fires,
    group_text(security_group.group_name, security_group.group_id) || ' now lets in ' || news.rules || '.' as reason,
    unjudged_rules(news.fires, news.rules) as unknown_because,
    security_group.account_id,
    security_group.region
from after.aws_vpc_security_group as security_group
left join news on news.group_arn = security_group.arn

/*
description = "Firewalls as the Network Firewall API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListFirewalls": {"FirewallName": "VARCHAR"},
            "DescribeFirewall": {
                "Firewall": {
                    "VpcId": "VARCHAR", "DeleteProtection": "BOOLEAN", "Description": "VARCHAR",
                    "FirewallId": "VARCHAR", "FirewallPolicyArn": "VARCHAR",
                    "FirewallPolicyChangeProtection": "BOOLEAN", "SubnetChangeProtection": "BOOLEAN",
                    "EncryptionConfiguration": "JSON", "SubnetMappings": "JSON", "Tags": "JSON"
                },
                "FirewallStatus": "JSON", "$error": "JSON"
            },
            "DescribeLoggingConfiguration": {"LoggingConfiguration": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.ListFirewalls.FirewallName as name,
    answer.DescribeFirewall.Firewall.VpcId as vpc_id,
    answer.DescribeFirewall.Firewall.DeleteProtection as delete_protection,
    answer.DescribeFirewall.Firewall.Description as description,
    answer.DescribeFirewall.Firewall.FirewallId as id,
    answer.DescribeFirewall.Firewall.FirewallPolicyArn as policy_arn,
    answer.DescribeFirewall.Firewall.FirewallPolicyChangeProtection as policy_change_protection,
    answer.DescribeFirewall.Firewall.SubnetChangeProtection as subnet_change_protection,
    answer.DescribeFirewall.Firewall.EncryptionConfiguration as encryption_configuration,
    answer.DescribeFirewall.FirewallStatus as firewall_status,
    answer.DescribeFirewall.Firewall.SubnetMappings as subnet_mappings,
    case when answered(answer.DescribeLoggingConfiguration)
        then coalesce(answer.DescribeLoggingConfiguration.LoggingConfiguration, '{}')
    end as logging_configuration,
    answer.DescribeFirewall.Firewall.Tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.ListFirewalls.FirewallName as title,
    tags_json(tags) as tags
from document

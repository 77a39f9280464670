/*
description = "Firewalls as AWS Config records them: without their state and logs."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "firewall": {
                        "firewallName": "VARCHAR", "vpcId": "VARCHAR", "deleteProtection": "BOOLEAN",
                        "description": "VARCHAR", "firewallId": "VARCHAR", "firewallPolicyArn": "VARCHAR",
                        "firewallPolicyChangeProtection": "BOOLEAN", "subnetChangeProtection": "BOOLEAN",
                        "encryptionConfiguration": "JSON", "subnetMappings": "JSON"
                    }
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.firewall.firewallName as name,
    item.configuration.firewall.vpcId as vpc_id,
    item.configuration.firewall.deleteProtection as delete_protection,
    item.configuration.firewall.description as description,
    item.configuration.firewall.firewallId as id,
    item.configuration.firewall.firewallPolicyArn as policy_arn,
    item.configuration.firewall.firewallPolicyChangeProtection as policy_change_protection,
    item.configuration.firewall.subnetChangeProtection as subnet_change_protection,
    api_member_names(item.configuration.firewall.encryptionConfiguration) as encryption_configuration,
    api_member_names(item.configuration.firewall.subnetMappings) as subnet_mappings,
    partition,
    region,
    account_id,
    arn,
    item.configuration.firewall.firewallName as title,
    tags_json(tags) as tags
from document

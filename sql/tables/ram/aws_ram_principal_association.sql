/*
description = "Whom the account's resource shares of Resource Access Manager are shared with. Shares of others, which the account only receives, are not listed. An association has no ARN: `arn` is that of the resource share."
grain = "one row per resource share and principal"
resource_type = "AWS::RAM::PrincipalAssociation"
list = ["ram:GetResourceShareAssociations"]
per = "region"
identity = ["resource_share_arn", "associated_entity"]

[columns]
resource_share_name = { type = "VARCHAR", description = "Name of the resource share." }
resource_share_arn = { type = "VARCHAR", description = "ARN of the resource share." }
status = { type = "VARCHAR", description = "Status of the association: ASSOCIATING, which is also an invitation that was not answered, ASSOCIATED, DISASSOCIATED and others." }
status_message = { type = "VARCHAR", description = "The status in words." }
associated_entity = { type = "VARCHAR", description = "The principal: the id of an account, the ARN of an organization, an organizational unit, a role or a user, or a service." }
association_type = { type = "VARCHAR", description = "PRINCIPAL." }
external = { type = "BOOLEAN", description = "Whether the principal is outside of the organization of the account that shares." }
creation_time = { type = "TIMESTAMP", description = "When the association was made." }
last_updated_time = { type = "TIMESTAMP", description = "When the association was last changed." }
resources = { type = "JSON", from = "ram:ListResources", description = "What the share holds, each with arn, type (ec2:Subnet) and status." }
*/

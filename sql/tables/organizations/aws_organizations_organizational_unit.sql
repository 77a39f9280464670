/*
description = "The units of the organization, at every depth."
grain = "one row per unit, and account that told"
resource_type = "AWS::Organizations::OrganizationalUnit"
list = ["organizations:ListOrganizationalUnitsForParent"]
per = "account"

[columns]
id = { type = "VARCHAR", description = "Id of the unit." }
name = { type = "VARCHAR", description = "Name of the unit." }
parent_id = { type = "VARCHAR", from = "organizations:ListParents", description = "Id of the unit or root above it." }
path = { type = "VARCHAR", description = "The organization, the root and the units down to this one, with slashes between them; NULL in old answers." }
*/

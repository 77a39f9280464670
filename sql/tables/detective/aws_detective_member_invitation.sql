/*
description = "Behavior graphs of other accounts that the account is a member of, or was invited to."
grain = "one row per graph"
resource_type = "AWS::Detective::MemberInvitation"
list = ["detective:ListInvitations"]
per = "region"

[columns]
administrator_id = { type = "VARCHAR", description = "The account that administers the graph." }
status = { type = "VARCHAR", description = "INVITED, VERIFICATION_IN_PROGRESS, VERIFICATION_FAILED, ENABLED or ACCEPTED_BUT_DISABLED." }
invitation_type = { type = "VARCHAR", description = "INVITATION, or ORGANIZATION where the organization enrolled the account." }
invited_time = { type = "TIMESTAMP", description = "When the account was invited." }
*/

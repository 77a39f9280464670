/*
description = "Security configurations of EMR: how clusters encrypt, authenticate and hand out metadata."
grain = "one row per security configuration"
resource_type = "AWS::EMR::SecurityConfiguration"
list = ["emr:ListSecurityConfigurations"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the security configuration." }
creation_date_time = { type = "TIMESTAMP", description = "When it was created." }
encryption_configuration = { type = "JSON", from = "emr:DescribeSecurityConfiguration", description = "Encryption at rest and in transit; NULL where it says nothing of it." }
instance_metadata_service_configuration = { type = "JSON", from = "emr:DescribeSecurityConfiguration", description = "Version of the instance metadata service; NULL where it says nothing of it." }
security_configuration = { type = "JSON", from = "emr:DescribeSecurityConfiguration", description = "The whole configuration." }
*/

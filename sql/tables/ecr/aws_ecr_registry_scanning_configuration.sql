/*
description = "How the images of an account are scanned in a region: basic or enhanced, and which repositories how often."
grain = "one row per account and region"
resource_type = "AWS::ECR::RegistryScanningConfiguration"
list = ["ecr:GetRegistryScanningConfiguration"]
per = "region"

[columns]
registry_id = { type = "VARCHAR", description = "Account of the registry." }
scanning_configuration = { type = "JSON", description = "The type of scanning, and rules that say how often the repositories with certain names are scanned." }
*/

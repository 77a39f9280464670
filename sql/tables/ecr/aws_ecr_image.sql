/*
description = "Images in private repositories, with what a scan found in them. Basic scanning keeps its results where only ecr:DescribeImageScanFindings tells them, an image at a time."
grain = "one row per image"
resource_type = "AWS::ECR::Image"
list = ["ecr:DescribeImages"]
per = "region"
identity = ["repository_name", "image_digest"]
volatile = ["last_recorded_pull_time"]

[columns]
repository_name = { type = "VARCHAR", description = "Name of the repository." }
registry_id = { type = "VARCHAR", description = "Account whose registry holds the repository." }
image_digest = { type = "VARCHAR", description = "Digest of the image's manifest." }
image_uri = { type = "VARCHAR", description = "Where the image is pulled from, by its digest." }
image_tags = { type = "JSON", description = "Tags of the image; an empty list where there are none." }
image_pushed_at = { type = "TIMESTAMP", description = "When the image was pushed." }
image_size_in_bytes = { type = "BIGINT", description = "Size of the image's layers, compressed." }
image_manifest_media_type = { type = "VARCHAR", description = "Media type of the manifest; that of an index for an image of several platforms." }
artifact_media_type = { type = "VARCHAR", description = "Media type of what the manifest describes, such as an image or a Helm chart." }
last_recorded_pull_time = { type = "TIMESTAMP", description = "When the image was last pulled, to within a day; NULL where it never was." }
image_scan_status = { type = "JSON", from = ["ecr:DescribeImages", "ecr:DescribeImageScanFindings"], description = "State of the scan; NULL where it is not told." }
image_scan_findings_summary = { type = "JSON", from = ["ecr:DescribeImages", "ecr:DescribeImageScanFindings"], description = "When the last scan ended, and how many vulnerabilities of each severity it found; NULL where it is not told." }
*/

/*
description = "Volumes: size, type, speed, encryption, and the instances that a resource of its own attaches them to."
table = "aws_ebs_volume"
parts = { aws_volume_attachment = "volume_id" }
default = "len(list_filter(from_json(attachments, '[{\"DeleteOnTermination\": \"BOOLEAN\"}]'), lambda attachment: attachment.DeleteOnTermination)) > 0"

[actual]
instances = "case when attachments is not null then to_json(list_sort(coalesce(json_extract_string(attachments, '$[*].InstanceId'), []))) end"
*/
select
    volume.state_id,
    volume.attributes ->> 'availability_zone' as availability_zone,
    volume.attributes ->> 'size' as size,
    volume.attributes ->> 'type' as volume_type,
    volume.attributes ->> 'iops' as iops,
    volume.attributes ->> 'throughput' as throughput,
    volume.attributes ->> 'encrypted' as encrypted,
    volume.attributes ->> 'kms_key_id' as kms_key_id,
    volume.attributes ->> 'snapshot_id' as snapshot_id,
    volume.attributes ->> 'multi_attach_enabled' as multi_attach_enabled,
    to_json(list_sort(list(part.attributes ->> 'instance_id') filter (where part.state_id is not null))) as instances
from state.aws_ebs_volume as volume
left join state.aws_volume_attachment as part on part.owner = volume.state_id
group by volume.state_id, volume.attributes

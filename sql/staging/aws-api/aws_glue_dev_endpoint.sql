/*
description = "Development endpoints as the Glue API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetDevEndpoints": {
                "EndpointName": "VARCHAR", "Status": "VARCHAR", "AvailabilityZone": "VARCHAR",
                "CreatedTimestamp": "VARCHAR", "ExtraJarsS3Path": "VARCHAR", "ExtraPythonLibsS3Path": "VARCHAR",
                "FailureReason": "VARCHAR", "GlueVersion": "VARCHAR", "LastModifiedTimestamp": "VARCHAR",
                "LastUpdateStatus": "VARCHAR", "NumberOfNodes": "BIGINT", "NumberOfWorkers": "BIGINT",
                "PrivateAddress": "VARCHAR", "PublicAddress": "VARCHAR", "PublicKey": "VARCHAR",
                "RoleArn": "VARCHAR", "SecurityConfiguration": "VARCHAR", "SubnetId": "VARCHAR",
                "VpcId": "VARCHAR", "WorkerType": "VARCHAR", "YarnEndpointAddress": "VARCHAR",
                "ZeppelinRemoteSparkInterpreterPort": "BIGINT", "PublicKeys": "JSON", "SecurityGroupIds": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.GetDevEndpoints.EndpointName as endpoint_name,
    answer.GetDevEndpoints.Status as status,
    answer.GetDevEndpoints.AvailabilityZone as availability_zone,
    utc_time(answer.GetDevEndpoints.CreatedTimestamp) as created_timestamp,
    answer.GetDevEndpoints.ExtraJarsS3Path as extra_jars_s3_path,
    answer.GetDevEndpoints.ExtraPythonLibsS3Path as extra_python_libs_s3_path,
    answer.GetDevEndpoints.FailureReason as failure_reason,
    answer.GetDevEndpoints.GlueVersion as glue_version,
    utc_time(answer.GetDevEndpoints.LastModifiedTimestamp) as last_modified_timestamp,
    answer.GetDevEndpoints.LastUpdateStatus as last_update_status,
    answer.GetDevEndpoints.NumberOfNodes as number_of_nodes,
    answer.GetDevEndpoints.NumberOfWorkers as number_of_workers,
    answer.GetDevEndpoints.PrivateAddress as private_address,
    answer.GetDevEndpoints.PublicAddress as public_address,
    answer.GetDevEndpoints.PublicKey as public_key,
    answer.GetDevEndpoints.RoleArn as role_arn,
    case when answer.GetDevEndpoints is not null then coalesce(answer.GetDevEndpoints.SecurityConfiguration, '') end
        as security_configuration,
    answer.GetDevEndpoints.SubnetId as subnet_id,
    case when answer.GetDevEndpoints is not null then coalesce(answer.GetDevEndpoints.VpcId, '') end as vpc_id,
    answer.GetDevEndpoints.WorkerType as worker_type,
    answer.GetDevEndpoints.YarnEndpointAddress as yarn_endpoint_address,
    answer.GetDevEndpoints.ZeppelinRemoteSparkInterpreterPort as zeppelin_remote_spark_interpreter_port,
    answer.GetDevEndpoints.PublicKeys as public_keys,
    answer.GetDevEndpoints.SecurityGroupIds as security_group_ids,
    partition,
    region,
    account_id,
    arn,
    answer.GetDevEndpoints.EndpointName as title,
    tags_json(tags) as tags
from document

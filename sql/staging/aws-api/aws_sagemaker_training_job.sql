/*
description = "Training jobs as the SageMaker API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListTrainingJobs": {
                "TrainingJobName": "VARCHAR", "TrainingJobStatus": "VARCHAR", "CreationTime": "VARCHAR",
                "LastModifiedTime": "VARCHAR", "SecondaryStatus": "VARCHAR", "TrainingEndTime": "VARCHAR",
                "WarmPoolStatus": "JSON"
            },
            "DescribeTrainingJob": {
                "AutoMLJobArn": "VARCHAR", "BillableTimeInSeconds": "BIGINT",
                "EnableManagedSpotTraining": "BOOLEAN", "EnableNetworkIsolation": "BOOLEAN",
                "EnableInterContainerTrafficEncryption": "BOOLEAN", "FailureReason": "VARCHAR",
                "LabelingJobArn": "VARCHAR", "ProfilingStatus": "VARCHAR", "RoleArn": "VARCHAR",
                "TrainingStartTime": "VARCHAR", "TrainingTimeInSeconds": "BIGINT", "TuningJobArn": "VARCHAR",
                "InfraCheckConfig": {"EnableInfraCheck": "BOOLEAN"},
                "RemoteDebugConfig": {"EnableRemoteDebug": "BOOLEAN"},
                "RetryStrategy": {"MaximumRetryAttempts": "BIGINT"}, "AlgorithmSpecification": "JSON",
                "CheckpointConfig": "JSON", "DebugHookConfig": "JSON", "DebugRuleConfigurations": "JSON",
                "DebugRuleEvaluationStatuses": "JSON", "Environment": "JSON", "ExperimentConfig": "JSON",
                "FinalMetricDataList": "JSON", "HyperParameters": "JSON", "InputDataConfig": "JSON",
                "ModelArtifacts": "JSON", "OutputDataConfig": "JSON", "ProfilerConfig": "JSON",
                "ProfilerRuleConfigurations": "JSON", "ProfilerRuleEvaluationStatuses": "JSON",
                "ResourceConfig": "JSON", "SecondaryStatusTransitions": "JSON", "StoppingCondition": "JSON",
                "TensorBoardOutputConfig": "JSON", "VpcConfig": "JSON", "$error": "JSON"
            },
            "ListTags": {"Tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.ListTrainingJobs.TrainingJobName as name,
    answer.ListTrainingJobs.TrainingJobStatus as training_job_status,
    answer.DescribeTrainingJob.AutoMLJobArn as auto_ml_job_arn,
    answer.DescribeTrainingJob.BillableTimeInSeconds as billable_time_in_seconds,
    utc_time(answer.ListTrainingJobs.CreationTime) as creation_time,
    answer.DescribeTrainingJob.EnableManagedSpotTraining as enable_managed_spot_training,
    answer.DescribeTrainingJob.EnableNetworkIsolation as enable_network_isolation,
    answer.DescribeTrainingJob.EnableInterContainerTrafficEncryption as enable_inter_container_traffic_encryption,
    answer.DescribeTrainingJob.FailureReason as failure_reason,
    answer.DescribeTrainingJob.LabelingJobArn as labeling_job_arn,
    utc_time(answer.ListTrainingJobs.LastModifiedTime) as last_modified_time,
    answer.DescribeTrainingJob.ProfilingStatus as profiling_status,
    answer.DescribeTrainingJob.RoleArn as role_arn,
    answer.ListTrainingJobs.SecondaryStatus as secondary_status,
    utc_time(answer.ListTrainingJobs.TrainingEndTime) as training_end_time,
    utc_time(answer.DescribeTrainingJob.TrainingStartTime) as training_start_time,
    answer.DescribeTrainingJob.TrainingTimeInSeconds as training_time_in_seconds,
    answer.DescribeTrainingJob.TuningJobArn as tuning_job_arn,
    answer.DescribeTrainingJob.InfraCheckConfig.EnableInfraCheck as enable_infra_check,
    answer.DescribeTrainingJob.RemoteDebugConfig.EnableRemoteDebug as enable_remote_debug,
    answer.DescribeTrainingJob.RetryStrategy.MaximumRetryAttempts as maximum_retry_attempts,
    answer.ListTrainingJobs.WarmPoolStatus as warm_pool_status,
    answer.DescribeTrainingJob.AlgorithmSpecification as algorithm_specification,
    answer.DescribeTrainingJob.CheckpointConfig as checkpoint_config,
    answer.DescribeTrainingJob.DebugHookConfig as debug_hook_config,
    answer.DescribeTrainingJob.DebugRuleConfigurations as debug_rule_configurations,
    answer.DescribeTrainingJob.DebugRuleEvaluationStatuses as debug_rule_evaluation_statuses,
    answer.DescribeTrainingJob.Environment as environment,
    answer.DescribeTrainingJob.ExperimentConfig as experiment_config,
    answer.DescribeTrainingJob.FinalMetricDataList as final_metric_data_list,
    answer.DescribeTrainingJob.HyperParameters as hyper_parameters,
    answer.DescribeTrainingJob.InputDataConfig as input_data_config,
    answer.DescribeTrainingJob.ModelArtifacts as model_artifacts,
    answer.DescribeTrainingJob.OutputDataConfig as output_data_config,
    answer.DescribeTrainingJob.ProfilerConfig as profiler_config,
    answer.DescribeTrainingJob.ProfilerRuleConfigurations as profiler_rule_configurations,
    answer.DescribeTrainingJob.ProfilerRuleEvaluationStatuses as profiler_rule_evaluation_statuses,
    answer.DescribeTrainingJob.ResourceConfig as resource_config,
    answer.DescribeTrainingJob.SecondaryStatusTransitions as secondary_status_transitions,
    answer.DescribeTrainingJob.StoppingCondition as stopping_condition,
    answer.DescribeTrainingJob.TensorBoardOutputConfig as tensor_board_output_config,
    case when answered(answer.DescribeTrainingJob) then coalesce(answer.DescribeTrainingJob.VpcConfig, '{}') end
        as vpc_config,
    answer.ListTags.Tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.ListTrainingJobs.TrainingJobName as title,
    tags_json(tags) as tags
from document

/*
description = "SageMaker training jobs of the last 30 days, with how they are isolated and encrypted."
grain = "one row per training job"
resource_type = "AWS::SageMaker::TrainingJob"
list = ["sagemaker:ListTrainingJobs"]
per = "region"
volatile = ["billable_time_in_seconds"]

[columns]
name = { type = "VARCHAR", description = "Name of the training job." }
training_job_status = { type = "VARCHAR", description = "State of the training job." }
auto_ml_job_arn = { type = "VARCHAR", from = "sagemaker:DescribeTrainingJob", description = "ARN of the AutoML job that it is part of; NULL where there is none." }
billable_time_in_seconds = { type = "BIGINT", from = "sagemaker:DescribeTrainingJob", description = "Billed seconds." }
creation_time = { type = "TIMESTAMP", description = "When the training job was created." }
enable_managed_spot_training = { type = "BOOLEAN", from = "sagemaker:DescribeTrainingJob", description = "Whether it runs on spare capacity." }
enable_network_isolation = { type = "BOOLEAN", from = "sagemaker:DescribeTrainingJob", description = "Whether its containers reach no network." }
enable_inter_container_traffic_encryption = { type = "BOOLEAN", from = "sagemaker:DescribeTrainingJob", description = "Whether traffic between its containers is encrypted." }
failure_reason = { type = "VARCHAR", from = "sagemaker:DescribeTrainingJob", description = "Why it failed; NULL where it did not." }
labeling_job_arn = { type = "VARCHAR", from = "sagemaker:DescribeTrainingJob", description = "ARN of the labeling job that made it; NULL where there is none." }
last_modified_time = { type = "TIMESTAMP", description = "When the training job was last changed." }
profiling_status = { type = "VARCHAR", from = "sagemaker:DescribeTrainingJob", description = "State of profiling." }
role_arn = { type = "VARCHAR", from = "sagemaker:DescribeTrainingJob", description = "ARN of the role that the training job works with." }
secondary_status = { type = "VARCHAR", description = "State of the training job, in more detail." }
training_end_time = { type = "TIMESTAMP", description = "When training ended; NULL while it goes on." }
training_start_time = { type = "TIMESTAMP", from = "sagemaker:DescribeTrainingJob", description = "When training began." }
training_time_in_seconds = { type = "BIGINT", from = "sagemaker:DescribeTrainingJob", description = "Seconds of training." }
tuning_job_arn = { type = "VARCHAR", from = "sagemaker:DescribeTrainingJob", description = "ARN of the tuning job that made it; NULL where there is none." }
enable_infra_check = { type = "BOOLEAN", from = "sagemaker:DescribeTrainingJob", description = "Whether the infrastructure is checked before the job." }
enable_remote_debug = { type = "BOOLEAN", from = "sagemaker:DescribeTrainingJob", description = "Whether somebody can connect to its containers." }
maximum_retry_attempts = { type = "BIGINT", from = "sagemaker:DescribeTrainingJob", description = "How often a failed job is tried again." }
warm_pool_status = { type = "JSON", description = "State of the instances that are kept for the next job." }
algorithm_specification = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "The algorithm or image." }
checkpoint_config = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Where checkpoints go." }
debug_hook_config = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Where data of the debugger goes." }
debug_rule_configurations = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Rules of the debugger." }
debug_rule_evaluation_statuses = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "How the rules of the debugger were evaluated." }
environment = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Environment variables; values are masked unless they were collected on purpose." }
experiment_config = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Experiment and trial of the job." }
final_metric_data_list = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Final values of the metrics." }
hyper_parameters = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Parameters of the algorithm; values are masked unless they were collected on purpose." }
input_data_config = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Where the data comes from." }
model_artifacts = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Where the model is." }
output_data_config = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Where results go, and the KMS key that encrypts them." }
profiler_config = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Where data of the profiler goes." }
profiler_rule_configurations = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Rules of the profiler." }
profiler_rule_evaluation_statuses = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "How the rules of the profiler were evaluated." }
resource_config = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Instances and their volumes, with the KMS key that encrypts them." }
secondary_status_transitions = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "States that the job went through." }
stopping_condition = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "How long the job may run." }
tensor_board_output_config = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Where output for TensorBoard goes." }
vpc_config = { type = "JSON", from = "sagemaker:DescribeTrainingJob", description = "Subnets and security groups; empty where it runs in no VPC of the account." }
tags_src = { type = "JSON", from = "sagemaker:ListTags", description = "Tags as a list of Key and Value." }
*/

// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_inspector2;
    "BatchGetAccountStatus" batch_get_account_status {} pages {} lists { "accounts" "accounts" }
    "DescribeOrganizationConfiguration" describe_organization_configuration {} pages {} lists {}
}

outputs! { aws_sdk_inspector2;
    batch_get_account_status::BatchGetAccountStatusOutput { "accounts" accounts "failedAccounts" failed_accounts }
    describe_organization_configuration::DescribeOrganizationConfigurationOutput { "autoEnable" auto_enable
        "maxAccountLimitReached" max_account_limit_reached }
}

records! { aws_sdk_inspector2;
    AccountState { "accountId" account_id "state" state "resourceState" resource_state }
    AutoEnable { "ec2" ec2 "ecr" ecr "lambda" lambda "lambdaCode" lambda_code "codeRepository" code_repository
        "ami" ami }
    FailedAccount { "accountId" account_id "status" status "resourceStatus" resource_status "errorCode" error_code
        "errorMessage" error_message }
    ResourceState { "ec2" ec2 "ecr" ecr "lambda" lambda "lambdaCode" lambda_code "codeRepository" code_repository
        "ami" ami }
    ResourceStatus { "ec2" ec2 "ecr" ecr "lambda" lambda "lambdaCode" lambda_code "codeRepository" code_repository
        "ami" ami }
    State { "status" status "errorCode" error_code "errorMessage" error_message }
}

texts! { aws_sdk_inspector2;
    ErrorCode Status
}

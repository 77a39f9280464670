// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_sts;
    "GetCallerIdentity" get_caller_identity {} pages {} lists {}
}

outputs! { aws_sdk_sts;
    get_caller_identity::GetCallerIdentityOutput { "UserId" user_id "Account" account "Arn" arn }
}

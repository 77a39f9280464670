// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_detective;
    "ListGraphs" list_graphs { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "GraphList" "GraphList" }
    "ListInvitations" list_invitations { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Invitations" "Invitations" }
    "ListMembers" list_members { "GraphArn" set_graph_arn "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists {}
}

outputs! { aws_sdk_detective;
    list_graphs::ListGraphsOutput { "GraphList" graph_list "NextToken" next_token }
    list_invitations::ListInvitationsOutput { "Invitations" invitations "NextToken" next_token }
    list_members::ListMembersOutput { "MemberDetails" member_details "NextToken" next_token }
}

records! { aws_sdk_detective;
    DatasourcePackageUsageInfo { "VolumeUsageInBytes" volume_usage_in_bytes
        "VolumeUsageUpdateTime" volume_usage_update_time }
    Graph { "Arn" arn "CreatedTime" created_time }
    MemberDetail { "AccountId" account_id "EmailAddress" email_address "GraphArn" graph_arn "MasterId" master_id
        "AdministratorId" administrator_id "Status" status "DisabledReason" disabled_reason
        "InvitedTime" invited_time "UpdatedTime" updated_time "VolumeUsageInBytes" volume_usage_in_bytes
        "VolumeUsageUpdatedTime" volume_usage_updated_time "PercentOfGraphUtilization" percent_of_graph_utilization
        "PercentOfGraphUtilizationUpdatedTime" percent_of_graph_utilization_updated_time
        "InvitationType" invitation_type "VolumeUsageByDatasourcePackage" volume_usage_by_datasource_package
        "DatasourcePackageIngestStates" datasource_package_ingest_states }
}

texts! { aws_sdk_detective;
    DatasourcePackage DatasourcePackageIngestState InvitationType MemberDisabledReason MemberStatus
}

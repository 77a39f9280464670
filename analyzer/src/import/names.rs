//! The names of files that hold answers of the `aws` command.

/// The name of an operation on the command line: `DescribeDBInstances` is `describe-db-instances`.
pub(crate) fn command(operation: &str) -> String {
    let characters: Vec<char> = operation.chars().collect();
    let mut command = String::with_capacity(operation.len() + 8);
    for (index, &character) in characters.iter().enumerate() {
        let begins = character.is_ascii_uppercase()
            && index > 0
            && (!characters[index - 1].is_ascii_uppercase()
                || characters.get(index + 1).is_some_and(|next| next.is_ascii_lowercase()));
        if begins {
            command.push('-');
        }
        command.push(character.to_ascii_lowercase());
    }
    command
}

/// Services by another name in file names: the command line's low-level S3 commands, and CloudMapper's older spelling.
const ALIASES: [(&str, &str); 2] = [("s3api-", "s3-"), ("accessanalzyer-", "accessanalyzer-")];

/// The spelling of a file name by which answers are looked up: without extension and aliases.
pub(crate) fn stem(file_name: &str) -> String {
    let stem = file_name.strip_suffix(".json").unwrap_or(file_name);
    for (alias, name) in ALIASES {
        if let Some(rest) = stem.strip_prefix(alias) {
            return format!("{name}{rest}");
        }
    }
    stem.to_owned()
}

/// Whether a file's name looks like that of an answer: `<service>-<operation>`, the operation being one that reads.
pub(crate) fn is_answer(stem: &str) -> bool {
    const VERBS: [&str; 7] = ["-batch-get-", "-describe-", "-generate-", "-get-", "-list-", "-lookup-", "-search-"];
    stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && VERBS.iter().any(|verb| {
            stem.find(verb).is_some_and(|at| at > 0 && !stem[..at].contains('-') || stem.starts_with("sso-admin-"))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_spelled_as_the_command_line_does() {
        for (operation, expected) in [
            ("ListBuckets", "list-buckets"),
            ("DescribeDBInstances", "describe-db-instances"),
            ("DescribeDBSnapshotAttributes", "describe-db-snapshot-attributes"),
            ("ListMFADevices", "list-mfa-devices"),
            ("ListVirtualMFADevices", "list-virtual-mfa-devices"),
            ("ListSAMLProviders", "list-saml-providers"),
            ("ListOpenIDConnectProviders", "list-open-id-connect-providers"),
            ("GetEbsEncryptionByDefault", "get-ebs-encryption-by-default"),
        ] {
            assert_eq!(command(operation), expected);
        }
    }

    #[test]
    fn answers_are_told_from_other_files_by_name() {
        for stem in ["s3-list-buckets", "iam-get-account-authorization-details", "es-describe-elasticsearch-domain"] {
            assert!(is_answer(stem), "{stem}");
        }
        for stem in ["describe-regions", "snapshot", "my-bucket-list-of-things", "111111111111_Config_x", ""] {
            assert!(!is_answer(stem), "{stem}");
        }
        assert_eq!(stem("s3api-get-bucket-acl"), "s3-get-bucket-acl");
        assert_eq!(stem("ec2-describe-vpcs.json"), "ec2-describe-vpcs");
    }
}

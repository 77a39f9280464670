insert into instance (type, address, attributes) values
    ('aws_ecr_repository', 'aws_ecr_repository.same', '{"id": "r1", "arn": "arn:aws:ecr:us-east-1:111111111111:repository/r1", "name": "r1", "image_tag_mutability": "IMMUTABLE", "image_scanning_configuration": [{"scan_on_push": true}], "encryption_configuration": [{"encryption_type": "AES256", "kms_key": ""}]}'),
    ('aws_ecr_repository', 'aws_ecr_repository.other', '{"id": "r2", "arn": "arn:aws:ecr:us-east-1:111111111111:repository/r2", "name": "r2", "image_tag_mutability": "IMMUTABLE", "image_scanning_configuration": [{"scan_on_push": true}], "encryption_configuration": [{"encryption_type": "AES256", "kms_key": ""}]}'),
    ('aws_ecr_repository_policy', 'aws_ecr_repository_policy.it', '{"id": "r1", "repository": "r1", "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\"], \"Resource\": \"*\"}]}"}');

insert into aws_ecr_repository (arn, repository_name, image_tag_mutability, image_scanning_configuration, encryption_configuration, policy, lifecycle_policy) values
    ('arn:aws:ecr:us-east-1:111111111111:repository/r1', 'r1', 'IMMUTABLE', '{"scanOnPush": true}', '{"encryptionType": "AES256"}', '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}]}', '{}'),
    ('arn:aws:ecr:us-east-1:111111111111:repository/r2', 'r2', 'MUTABLE', '{"scanOnPush": true}', '{"encryptionType": "AES256"}', '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}]}', '{}');

insert into expected (address, change, attributes, difference) values
    ('aws_ecr_repository.same', 'managed', null, null),
    ('aws_ecr_repository.other', 'differs', 'image_tag_mutability, policy.Statement, policy.Version', null);

insert into instance (type, address, attributes) values
    ('aws_sns_topic', 'aws_sns_topic.same', '{"id": "arn:aws:sns:us-east-1:111111111111:t1", "arn": "arn:aws:sns:us-east-1:111111111111:t1", "name": "t1", "display_name": "", "kms_master_key_id": "alias/aws/sns", "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\"], \"Resource\": \"*\"}]}", "delivery_policy": ""}'),
    ('aws_sns_topic', 'aws_sns_topic.other', '{"id": "arn:aws:sns:us-east-1:111111111111:t2", "arn": "arn:aws:sns:us-east-1:111111111111:t2", "name": "t2", "display_name": "", "kms_master_key_id": "alias/aws/sns", "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\"], \"Resource\": \"*\"}]}", "delivery_policy": ""}'),
    ('aws_sns_topic', 'aws_sns_topic.apart', '{"id": "arn:aws:sns:us-east-1:111111111111:t3", "arn": "arn:aws:sns:us-east-1:111111111111:t3", "policy": ""}'),
    ('aws_sns_topic_policy', 'aws_sns_topic_policy.it', '{"id": "arn:aws:sns:us-east-1:111111111111:t3", "arn": "arn:aws:sns:us-east-1:111111111111:t3", "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\"], \"Resource\": \"*\"}]}"}');

insert into aws_sns_topic (arn, topic_arn, display_name, kms_master_key_id, policy) values
    ('arn:aws:sns:us-east-1:111111111111:t1', 'arn:aws:sns:us-east-1:111111111111:t1', '', 'alias/aws/sns', '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}]}'),
    ('arn:aws:sns:us-east-1:111111111111:t2', 'arn:aws:sns:us-east-1:111111111111:t2', '', null, '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}]}'),
    ('arn:aws:sns:us-east-1:111111111111:t3', null, null, null, '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}]}');

insert into expected (address, change, attributes, difference) values
    ('aws_sns_topic.same', 'managed', null, null),
    ('aws_sns_topic.other', 'differs', 'kms_master_key_id', 'kms_master_key_id: alias/aws/sns -> (none)'),
    ('aws_sns_topic.apart', 'managed', null, null);

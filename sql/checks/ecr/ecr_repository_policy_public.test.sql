insert into aws_ecr_repository (arn, repository_name, policy) values
    ('open', 'open', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]}]}'),
    ('push', 'push', '{"Statement": {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "ecr:*"}}'),
    ('organization', 'organization', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "ecr:*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1234567890"}}}]}'),
    ('account', 'account', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"}, "Action": "ecr:BatchGetImage"}]}'),
    -- A condition that anyone can meet.
    ('service', 'service', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}'),
    ('none', 'none', '{}'),
    ('denied', 'denied', null);

insert into expected (resource, status, reason) values
    ('open', 'alarm', 'Repository open has a policy that lets anyone in.'),
    ('push', 'alarm', 'Repository push has a policy that lets anyone push images.'),
    ('organization', 'ok', null),
    ('account', 'ok', 'Repository account has no policy that lets others in than those it names.'),
    ('service', 'alarm', null),
    ('none', 'ok', null),
    ('denied', 'unknown', null);

insert into aws_lambda_function (arn, name, policy) values
    ('open', 'open', '{"Statement": [{"Sid": "all", "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunction", "Resource": "*"}]}'),
    ('aws', 'aws', '{"Statement": {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "lambda:*", "Resource": "*"}}'),
    ('organization', 'organization', '{"Statement": [{"Sid": "org", "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunction", "Resource": "*",
        "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1234567890"}}}]}'),
    ('account', 'account', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"}, "Action": "lambda:InvokeFunction", "Resource": "*"}]}'),
    -- A service on anyone's behalf, and on that of a known bucket, account or Alexa skill.
    ('s3', 's3', '{"Statement": [{"Sid": "s3", "Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "lambda:InvokeFunction", "Resource": "*"},
        {"Sid": "sns", "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "lambda:InvokeFunction", "Resource": "*", "Condition": {"ArnLike": {"AWS:SourceArn": "arn:aws:sns:us-east-1:111111111111:t"}}},
        {"Sid": "two", "Effect": "Allow", "Principal": {"Service": ["events.amazonaws.com", "s3.amazonaws.com"]}, "Action": "lambda:InvokeFunction", "Resource": "*"}]}'),
    ('s3-bucket', 's3-bucket', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "lambda:InvokeFunction", "Resource": "*", "Condition": {"ArnLike": {"AWS:SourceArn": "arn:aws:s3:::uploads"}}}]}'),
    ('s3-any', 's3-any', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "lambda:InvokeFunction", "Resource": "*", "Condition": {"ArnLike": {"AWS:SourceArn": "arn:aws:s3:::*"}}}]}'),
    ('alexa', 'alexa', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "alexa-appkit.amazon.com"}, "Action": "lambda:InvokeFunction", "Resource": "*", "Condition": {"StringEquals": {"lambda:EventSourceToken": "amzn1.ask.skill.1"}}}]}'),
    -- What Lambda@Edge adds.
    ('edge', 'edge', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "replicator.lambda.amazonaws.com"}, "Action": "lambda:GetFunction", "Resource": "*"}]}'),
    -- The statements of a URL without authentication; without the condition, whoever has an account may use a URL that asks for one.
    ('url', 'url', '{"Statement": [{"Sid": "FunctionURLAllowPublicAccess", "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunctionUrl", "Resource": "*", "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}}},
        {"Sid": "FunctionURLAllowInvokeAction", "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunction", "Resource": "*", "Condition": {"Bool": {"lambda:InvokedViaFunctionUrl": "true"}}}]}'),
    ('url-open', 'url-open', '{"Statement": [{"Sid": "url", "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunctionUrl", "Resource": "*"}]}'),
    -- Taken back by a denial; none at all; not read.
    ('denies', 'denies', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunction", "Resource": "*"},
        {"Effect": "Deny", "Principal": "*", "Action": "lambda:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalAccount": "111111111111"}}}]}'),
    ('none', 'none', '{}'),
    ('denied', 'denied', null);

insert into aws_lambda_alias (arn, function_name, name, policy) values
    ('none:live', 'none', 'live', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunction", "Resource": "*"}]}'),
    ('open:live', 'open', 'live', '{}'),
    ('denied:live', 'denied', 'live', null);

insert into expected (resource, status, reason) values
    ('open', 'alarm', 'Function open has a policy that lets anyone in (statement all).'),
    ('aws', 'alarm', 'Function aws has a policy that lets anyone in (statement without an id).'),
    ('organization', 'ok', null),
    ('account', 'ok', 'Function account has a policy that lets nobody in but those it names.'),
    ('s3', 'alarm', 'Function s3 has a policy that lets a service in on anyone''s behalf: events.amazonaws.com, s3.amazonaws.com.'),
    ('s3-bucket', 'ok', null),
    ('s3-any', 'alarm', null),
    ('alexa', 'ok', null),
    ('edge', 'ok', null),
    ('url', 'ok', null),
    ('url-open', 'alarm', 'Function url-open has a policy that lets anyone in (statement url).'),
    ('denies', 'ok', null),
    ('none', 'ok', null),
    ('denied', 'unknown', null),
    ('none:live', 'alarm', 'Function none:live has a policy that lets anyone in (statement without an id).'),
    ('open:live', 'ok', null),
    ('denied:live', 'unknown', null);

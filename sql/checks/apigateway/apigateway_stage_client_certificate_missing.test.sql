insert into aws_api_gateway_method (rest_api_id, http_method, path, arn, region, method_integration) values
    ('web', 'GET', '/pets', 'm1', 'us-east-1', '{"type": "HTTP_PROXY"}'),
    ('web', 'POST', '/pets', 'm2', 'us-east-1', '{"type": "HTTP"}'),
    ('web', 'OPTIONS', '/pets', 'm3', 'us-east-1', '{"type": "MOCK"}'),
    ('code', 'GET', '/', 'm4', 'us-east-1', '{"type": "AWS_PROXY"}'),
    ('dim', 'GET', '/', 'm5', 'us-east-1', null);

insert into aws_api_gateway_client_certificate (client_certificate_id, arn, region, expiration_date) values
    ('good', 'c1', 'us-east-1', '2027-05-01 10:00:00'),
    ('old', 'c2', 'us-east-1', '2026-05-01 10:00:00');

insert into aws_api_gateway_stage (name, rest_api_id, arn, region, client_certificate_id) values
    ('bare', 'web', 's-bare', 'us-east-1', null),
    ('good', 'web', 's-good', 'us-east-1', 'good'),
    ('old', 'web', 's-old', 'us-east-1', 'old'),
    -- A certificate that is not in the snapshot.
    ('lost', 'web', 's-lost', 'us-east-1', 'lost'),
    ('code', 'code', 's-code', 'us-east-1', null),
    -- No methods at all.
    ('empty', 'empty', 's-empty', 'us-east-1', null),
    ('dim', 'dim', 's-dim', 'us-east-1', null),
    -- The certificate is good whatever the integrations are.
    ('dim-good', 'dim', 's-dim-good', 'us-east-1', 'good'),
    -- Methods of this region were not read; nothing of this stage was.
    ('far', 'web', 's-far', 'us-west-2', null),
    (null, 'web', 's-unread', 'us-east-1', null);

insert into unread (table_name, region) values ('aws_api_gateway_method', 'us-west-2');

insert into expected (resource, status, reason) values
    ('s-bare', 'alarm', 'Stage bare of REST API web presents no client certificate to the backend of GET /pets, POST /pets.'),
    ('s-good', 'ok', 'Stage good of REST API web presents client certificate good to its HTTP backends.'),
    ('s-old', 'alarm', 'Stage old of REST API web presents client certificate old, which expired on 2026-05-01, to the backend of GET /pets, POST /pets.'),
    ('s-lost', 'unknown', null),
    ('s-code', 'ok', 'Stage code of REST API code has no HTTP integration.'),
    ('s-empty', 'ok', null),
    ('s-dim', 'unknown', null),
    ('s-dim-good', 'ok', null),
    ('s-far', 'unknown', null),
    ('s-unread', 'unknown', null);

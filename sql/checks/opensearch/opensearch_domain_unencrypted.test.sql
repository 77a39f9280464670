insert into aws_opensearch_domain (
    domain_name, arn, encryption_at_rest_options, node_to_node_encryption_options_enabled
) values
    ('safe', 'safe', '{"Enabled": true, "KmsKeyId": "k1"}', true),
    ('at-rest', 'at-rest', '{"Enabled": false}', true),
    ('between', 'between', '{"Enabled": true}', false),
    ('bare', 'bare', '{"Enabled": false}', false),
    -- One part missing is enough; one part there is not.
    ('half-bad', 'half-bad', '{"Enabled": false}', null),
    ('half-good', 'half-good', '{"Enabled": true}', null),
    ('unread', 'unread', null, null);

insert into aws_elasticsearch_domain (domain_name, arn, encryption_at_rest_options, enabled) values
    ('old', 'old', '{"Enabled": true}', true),
    ('older', 'older', '{"Enabled": false}', false);

insert into expected (resource, status, reason) values
    ('safe', 'ok', 'Domain safe encrypts its data at rest and between nodes.'),
    ('at-rest', 'alarm', 'Domain at-rest does not encrypt its data at rest.'),
    ('between', 'alarm', 'Domain between does not encrypt its data between nodes.'),
    ('bare', 'alarm', 'Domain bare does not encrypt its data at rest or between nodes.'),
    ('half-bad', 'alarm', 'Domain half-bad does not encrypt its data at rest.'),
    ('half-good', 'unknown', null),
    ('unread', 'unknown', null),
    ('old', 'ok', null),
    ('older', 'alarm', null);

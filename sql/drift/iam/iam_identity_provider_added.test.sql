insert into before.aws_iam_saml_provider (name, arn, region, saml_metadata_document) values
    ('changed', 'saml/changed', 'global', '<a>old</a>'), ('same', 'saml/same', 'global', '<a> <b/> </a>'),
    ('unread', 'saml/unread', 'global', null), ('blind', 'saml/blind', 'global', '<a/>'), ('gone', 'saml/gone', 'global', '<a/>');

insert into after.aws_iam_saml_provider (name, arn, account_id, region, saml_metadata_document) values
    ('changed', 'saml/changed', '111111111111', 'global', '<a>new</a>'),
    -- Written another way.
    ('same', 'saml/same', '111111111111', 'global', '<a>
        <b/></a>'),
    -- New, whatever its metadata says.
    ('new', 'saml/new', '111111111111', 'global', null),
    -- The metadata was not told on one side.
    ('unread', 'saml/unread', '111111111111', 'global', '<a/>'),
    ('blind', 'saml/blind', '111111111111', 'global', null),
    -- Whether it is new cannot be told where the earlier providers were not read.
    ('far', 'saml/far', '222222222222', 'global', '<a/>');

insert into before.aws_iam_open_id_connect_provider (arn, region, url) values
    ('arn:aws:iam::111111111111:oidc-provider/gitlab.com', 'global', 'gitlab.com');

insert into after.aws_iam_open_id_connect_provider (arn, region, url, client_id_list) values
    ('arn:aws:iam::111111111111:oidc-provider/gitlab.com', 'global', 'gitlab.com', '["https://gitlab.com"]'),
    ('arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com', 'global', null, null);

insert into unread (side, table_name, account_id, region) values ('before', 'aws_iam_saml_provider', '222222222222', 'global');

insert into expected (resource, change, reason) values
    ('saml/changed', 'fired', 'SAML provider changed has other metadata than before.'),
    ('saml/new', 'fired', 'SAML provider new is new.'),
    ('saml/unread', 'incomparable', null),
    ('saml/blind', 'incomparable', null),
    ('saml/far', 'incomparable', null),
    ('arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com', 'fired',
        'OpenID Connect provider token.actions.githubusercontent.com is new.');

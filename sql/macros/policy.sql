-- Matching and judging policy documents. A statement is the struct that policy_statements() gives:
-- (sid, effect, actions[], not_actions[], resources[], not_resources[], principals, not_principals, conditions).

-- A JSON string or list of strings as a list: policies write either wherever several values may stand.
create macro json_texts(value) as
    case
        when value is null then null
        when json_type(value) = 'ARRAY' then from_json(value, '["VARCHAR"]')
        else [json_extract_string(value, '$')]
    end;

-- The text of a document that may be wrapped in a JSON string or in a list of one, as AWS Config writes some of them.
create macro policy_unwrapped(value) as
    case left(ltrim(value::varchar), 1)
        when '"' then json_extract_string(try_cast(value::varchar as json), '$')
        when '[' then json_extract_string(try_cast(value::varchar as json), 0)
        else value::varchar
    end;

-- IAM percent-encodes its documents. A document that is JSON already may itself hold "%2F", so it is not decoded.
create macro policy_decoded(text) as
    case when left(ltrim(text), 1) = '{' then text else url_decode(text) end;

create macro policy_object(text) as
    case when left(ltrim(text), 1) = '{' then json(try_cast(text as json)) end;

create macro lower_all(texts) as
    list_transform(texts, lambda text: lower(text));

-- A policy document as a JSON object, from an object, a JSON string, URL-encoded text or a list of one; NULL for
-- anything else.
create macro policy_document(value) as
    policy_object(policy_decoded(policy_unwrapped(value)));

create macro policy_raw_statements(document) as
    case json_type(document, '$.Statement')
        when 'ARRAY' then from_json(document, '{"Statement": [{
            "Sid": "VARCHAR", "Effect": "VARCHAR", "Action": "JSON", "NotAction": "JSON", "Resource": "JSON",
            "NotResource": "JSON", "Principal": "JSON", "NotPrincipal": "JSON", "Condition": "JSON"}]}').Statement
        when 'OBJECT' then [from_json(document, '{"Statement": {
            "Sid": "VARCHAR", "Effect": "VARCHAR", "Action": "JSON", "NotAction": "JSON", "Resource": "JSON",
            "NotResource": "JSON", "Principal": "JSON", "NotPrincipal": "JSON", "Condition": "JSON"}}').Statement]
        else case when document is not null then [] end
    end;

-- The statements of a document; a single statement may stand without a list.
create macro policy_statements(document) as
    list_transform(policy_raw_statements(document), lambda statement: struct_pack(
        sid := statement.Sid,
        effect := statement.Effect,
        actions := json_texts(statement.Action),
        not_actions := json_texts(statement.NotAction),
        resources := json_texts(statement.Resource),
        not_resources := json_texts(statement.NotResource),
        principals := statement.Principal,
        not_principals := statement.NotPrincipal,
        conditions := statement.Condition
    ));

create macro has_wildcard(value) as
    contains(value, '*') or contains(value, '?');

-- A pattern of * and ? for LIKE, with \ as its escape. Not a regular expression, because patterns are data: nothing else in them may have
-- a meaning.
create macro like_pattern(pattern) as
    replace(replace(
        replace(replace(replace(pattern, '\', '\\'), '%', '\%'), '_', '\_'), '*', '%'
    ), '?', '_');

-- Most patterns have no wildcard, and to compare is cheap.
create macro wildcard_matches(pattern, value) as
    case
        when has_wildcard(pattern) then value like like_pattern(pattern) escape '\'
        else value = pattern
    end;

-- Whether a policy's action pattern covers an action, or another pattern as a whole.
create macro action_matches(pattern, action) as
    case
        when has_wildcard(pattern) then lower(action) like like_pattern(lower(pattern)) escape '\'
        else lower(action) = lower(pattern)
    end;

-- Whether one of a statement's action patterns covers an action. NotAction grants everything that it does not name.
create macro statement_names_action(actions, not_actions, action) as
    case
        when actions is not null
            then len(list_filter(actions, lambda pattern: action_matches(pattern, action))) > 0
        when not_actions is not null
            then len(list_filter(not_actions, lambda pattern: action_matches(pattern, action))) = 0
        else false
    end;

-- The principals of one kind ('AWS', 'Service', 'Federated', 'CanonicalUser'); a bare "*" is an AWS principal.
create macro principal_values(principals, kind) as
    case
        when json_type(principals) = 'OBJECT' then coalesce(json_texts(json_extract(principals, kind)), [])
        when principals is not null and kind = 'AWS' then json_texts(principals)
        else []
    end;

create macro principal_is_wildcard(principals) as
    principals is not null
    and (
        list_contains(principal_values(principals, 'AWS'), '*')
        or list_contains(principal_values(principals, 'Service'), '*')
    );

-- A statement's conditions as a list of (operator, key, condition_values), operators and keys in lower case.
create macro policy_conditions(conditions) as
    flatten(list_transform(
        map_entries(try_cast(conditions as map(varchar, map(varchar, json)))),
        lambda block: list_transform(
            map_entries(block.value),
            lambda entry: struct_pack(
                operator := lower(block.key),
                key := lower(entry.key),
                condition_values := json_texts(entry.value)
            )
        )
    ));

-- Keys whose value the caller cannot choose, so that fixing them fixes who may call.
create macro condition_key_identifies_caller(key) as
    key in (
        'aws:sourceip', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:vpcsourceip', 'aws:sourcearn', 'aws:sourceaccount',
        'aws:sourceowner', 'aws:sourceorgid', 'aws:sourceorgpaths', 'aws:principalarn', 'aws:principalaccount',
        'aws:principalorgid', 'aws:principalorgpaths', 'aws:userid', 'kms:calleraccount', 's3:dataaccesspointarn',
        's3:dataaccesspointaccount', 'lambda:functionurlauthtype'
    );

-- An ARN pattern stands for known callers when its account is fixed, or, for ARNs without an account such as those of
-- buckets, when the resource's name does not begin with a wildcard.
create macro arn_pattern_is_concrete(value) as
    case
        when split_part(value, ':', 5) = ''
            then split_part(value, ':', 6) <> '' and not has_wildcard(left(split_part(value, ':', 6), 1))
        else not has_wildcard(split_part(value, ':', 5))
    end;

create macro condition_value_is_concrete(operator, key, value) as
    case
        when value is null or trim(value, '*? ') = '' or contains(value, '${') then false
        when key in ('aws:sourceip', 'aws:vpcsourceip')
            then not has_wildcard(value)
                and (not contains(value, '/') or coalesce(try_cast(split_part(value, '/', 2) as integer), 0) >= 8)
        when key = 'lambda:functionurlauthtype' then value = 'AWS_IAM'
        when not has_wildcard(value) or contains(operator, 'stringequals') or contains(operator, 'stringnotequals')
            then true
        when key in ('aws:sourcearn', 'aws:principalarn', 's3:dataaccesspointarn') then arn_pattern_is_concrete(value)
        when key in ('aws:principalorgpaths', 'aws:sourceorgpaths') then not has_wildcard(split_part(value, '/', 1))
        -- The unique id of a role or user is fixed, its session name is not: AROAEXAMPLEID:*
        when key = 'aws:userid' then length(split_part(value, ':', 1)) > 4 and not has_wildcard(split_part(value, ':', 1))
        else false
    end;

create macro condition_values_are_concrete(operator, key, condition_values) as
    len(condition_values) > 0
    and len(list_filter(
        condition_values, lambda value: not condition_value_is_concrete(operator, key, value)
    )) = 0;

-- Operators that hold only where the key is there and equal. ...IfExists and ForAllValues hold where it is missing, too.
create macro condition_is_positive(operator) as
    replace(operator, 'foranyvalue:', '') in (
        'stringequals', 'stringequalsignorecase', 'stringlike', 'arnequals', 'arnlike', 'ipaddress'
    );

-- The conditions (as policy_conditions() gives them) by which an Allow names its callers.
create macro narrowing_conditions(condition_list) as
    list_filter(
        condition_list,
        lambda condition:
            condition_is_positive(condition.operator)
            and condition_key_identifies_caller(condition.key)
            and condition_values_are_concrete(condition.operator, condition.key, condition.condition_values)
    );

-- Whether an Allow's conditions (as policy_conditions() gives them) restrict it to known callers. One positive condition
-- does, because all of them must hold.
create macro conditions_narrow(condition_list) as
    len(narrowing_conditions(condition_list)) > 0;

-- Whether a Deny's conditions hold for everyone but known callers: every one of them is negated and names known callers,
-- or spares AWS services. Here ...IfExists does not weaken, because a negated operator holds where the key is missing;
-- ForAnyValue does, because it does not.
create macro conditions_hold_for_strangers(condition_list) as
    len(condition_list) > 0
    and len(list_filter(
        condition_list,
        lambda condition: not (
            (
                replace(replace(condition.operator, 'ifexists', ''), 'forallvalues:', '') in (
                    'stringnotequals', 'stringnotequalsignorecase', 'stringnotlike', 'arnnotequals', 'arnnotlike',
                    'notipaddress'
                )
                and condition_key_identifies_caller(condition.key)
                and condition_values_are_concrete(condition.operator, condition.key, condition.condition_values)
            )
            or (
                replace(condition.operator, 'ifexists', '') = 'bool'
                and condition.key in ('aws:principalisawsservice', 'aws:viaawsservice')
                and lower(condition.condition_values[1]) = 'false'
            )
        )
    )) = 0
    -- Sparing services alone still lets nobody else in, but a Deny must name the callers to count as a fence.
    and len(list_filter(
        condition_list, lambda condition: condition_key_identifies_caller(condition.key)
    )) > 0;

-- Whether an Allow statement lets anyone in, taken alone: a Deny elsewhere in the policy may take it back.
create macro statement_is_public(effect, principals, not_principals, conditions, condition_list) as
    case
        when effect is null then null
        when effect <> 'Allow' then false
        when not_principals is not null or principal_is_wildcard(principals)
            then conditions is null or not conditions_narrow(condition_list)
        else false
    end;

-- Whether an Allow statement grants every action on every resource. A condition does not clear it.
create macro statement_is_admin(statement) as
    case
        when statement.effect is null then null
        when statement.effect <> 'Allow' then false
        else
            (
                statement.not_actions is not null
                or coalesce(list_has_any(statement.actions, ['*', '*:*']), false)
            )
            and (
                statement.not_resources is not null
                or coalesce(list_contains(statement.resources, '*'), false)
            )
    end;

-- Whether a policy document has an administrative statement.
create macro document_is_admin(document) as
    len(list_filter(policy_statements(document), lambda statement: statement_is_admin(statement))) > 0;

-- The names of the inline policies (as a table's inline_policies holds them) that have an administrative statement.
create macro inline_admin_policies(inline_policies) as
    list_transform(
        list_filter(
            from_json(inline_policies, '[{"PolicyName": "VARCHAR", "PolicyDocument": "JSON"}]'),
            lambda entry: document_is_admin(entry.PolicyDocument)
        ),
        lambda entry: entry.PolicyName
    );

-- Whether an identity's statement reaches every resource of some kind that IAM guards.
create macro statement_is_broad(resources, not_resources) as
    not_resources is not null
    or len(list_filter(
        resources,
        lambda resource: trim(resource, '*') = ''
            or (contains(resource, ':iam:') and split_part(resource, '/', 2) = '*')
    )) > 0;

-- Whether conditions limit a grant of IAM actions to some passed services, attached policies or boundaries.
create macro conditions_narrow_grants(conditions) as
    conditions is not null
    and len(list_filter(
        policy_conditions(conditions),
        lambda condition: condition_is_positive(condition.operator)
            and condition.key in ('iam:passedtoservice', 'iam:policyarn', 'iam:permissionsboundary')
    )) > 0;

-- Which of the sets of actions (a '+' between those that are needed together), in lower case, are allowed in full.
create macro allowed_action_sets(action_sets, allowed, denied) as
    list_filter(
        action_sets,
        lambda action_set:
            len(list_filter(
                string_split(action_set, '+'),
                lambda action:
                    coalesce(len(list_filter(allowed, lambda pattern: wildcard_matches(pattern, action))), 0) = 0
                    or len(list_filter(denied, lambda pattern: wildcard_matches(pattern, action))) > 0
            )) = 0
    );

-- Whether each of the patterns in `narrow` is covered by one of those in `wide`.
create macro patterns_cover(wide, narrow) as
    len(list_filter(
        narrow,
        lambda inner_pattern:
            len(list_filter(wide, lambda outer_pattern: wildcard_matches(outer_pattern, inner_pattern))) = 0
    )) = 0;

-- Whether what a Deny statement names covers all that an Allow statement names: actions, resources, and strangers.
create macro deny_covers_actions(denied, spared, allowed) as
    case
        when list_has_any(denied, ['*', '*:*']) then true
        when denied is not null and allowed is not null then patterns_cover(lower_all(denied), lower_all(allowed))
        when spared is not null and allowed is not null
            then len(list_filter(
                spared,
                lambda exception:
                    len(list_filter(
                        allowed,
                        lambda action: action_matches(exception, action) or action_matches(action, exception)
                    )) > 0
            )) = 0
        else false
    end;

create macro deny_covers_resources(denied, spared, allowed, excepted) as
    case
        when list_contains(denied, '*') then true
        when allowed is not null and denied is not null then patterns_cover(denied, allowed)
        -- Trust policies have no resources at all.
        else denied is null and spared is null and allowed is null and excepted is null
    end;

create macro deny_covers_strangers(principals, not_principals, conditions, condition_list) as
    case
        when not_principals is not null then not principal_is_wildcard(not_principals) and conditions is null
        when principal_is_wildcard(principals)
            then conditions is null or conditions_hold_for_strangers(condition_list)
        else false
    end;

-- Inline policies (a list of PolicyName, PolicyDocument) with their documents decoded. NULL where one of them cannot be
-- read: a policy that is left out would look like one that does not exist.
create macro inline_policies_json(policies) as
    list_transform(
        [list_transform(policies, lambda entry: struct_pack(
            PolicyName := entry.PolicyName, PolicyDocument := policy_document(entry.PolicyDocument)
        ))],
        lambda decoded: case
            when len(list_filter(decoded, lambda entry: entry.PolicyDocument is null)) = 0 then to_json(decoded)
        end
    )[1];

-- The same from the names of the policies and the answer about each of them, MAP(name, answer).
create macro inline_policies_by_name(names, answers) as
    inline_policies_json(list_transform(names, lambda policy_name: struct_pack(
        PolicyName := policy_name, PolicyDocument := json_extract(answers[policy_name], '$.PolicyDocument')
    )));

create macro policy_arns_json(attached_policies) as
    to_json(list_transform(attached_policies, lambda attached: attached.PolicyArn));

-- The account of a principal, source or user that a policy names by ARN or by the account's id; whatever else names it, as written.
create macro principal_account(principal) as
    case
        when starts_with(principal, 'arn:') and split_part(principal, ':', 5) <> '' then split_part(principal, ':', 5)
        else principal
    end;

-- Whom one value of a condition names, as (kind, name): an account, an organization or a network. An ARN stands for its account, and
-- for itself where it has none; so does the unique id of a user or role. A way of calling that any account's identities may use is
-- an account of '*'.
create macro condition_caller(key, value) as
    case
        when key in ('aws:principalorgid', 'aws:principalorgpaths', 'aws:sourceorgid', 'aws:sourceorgpaths')
            then struct_pack(kind := 'organization', name := split_part(value, '/', 1))
        when key in ('aws:sourceip', 'aws:vpcsourceip', 'aws:sourcevpc', 'aws:sourcevpce')
            then struct_pack(kind := 'network', name := value)
        when key = 'lambda:functionurlauthtype' then struct_pack(kind := 'account', name := '*')
        else struct_pack(kind := 'account', name := principal_account(value))
    end;

-- Whether a text is the id of an account.
create macro is_account_id(text) as
    length(text) = 12 and try_cast(text as bigint) is not null;

-- Keys that tell whose identity calls, as against by which way it comes.
create macro condition_key_is_principal(key) as
    key in ('aws:principalaccount', 'aws:principalarn', 'aws:userid', 'kms:calleraccount');

-- The OpenID Connect or SAML provider that a trust policy names, in lower case: the host of one that has an ARN.
create macro identity_provider_name(principal) as
    lower(case
        when contains(principal, ':oidc-provider/') then split_part(principal, ':oidc-provider/', 2)
        else principal
    end);

-- Whether conditions (as policy_conditions() gives them) let any subject of an OpenID Connect provider assume a role. Providers
-- of Amazon's and Facebook's own take other conditions than the subject.
create macro lets_any_subject_in(provider, condition_list) as
    provider not in ('cognito-identity.amazonaws.com', 'www.amazon.com', 'graph.facebook.com')
    and len(list_filter(
        condition_list,
        lambda condition:
            condition_is_positive(condition.operator)
            and condition.key = provider || ':sub'
            and len(condition.condition_values) > 0
            -- What stands before the first wildcard must say more than how every subject of the provider begins.
            and len(list_filter(
                condition.condition_values,
                lambda value: trim(value) = '' or (
                    contains(condition.operator, 'like')
                    and has_wildcard(value)
                    and len(list_filter(
                        ['repo:', 'project_path:', 'organization:', 'system:serviceaccount:'],
                        lambda scheme: starts_with(
                            scheme, split_part(split_part(value, '*', 1), '?', 1)
                        )
                    )) > 0
                )
            )) = 0
    )) = 0;

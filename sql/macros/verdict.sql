-- One file, several macros: each `create macro` ends with a semicolon.

-- Whether one of these operations, named `service:Operation`, is among what evidence was answered by: in full, without the service, or in parts
-- (`Operation.Part`).
create macro is_answered(answered, operations) as
    list_bool_or(list_transform(
        operations,
        lambda operation: list_contains(answered, operation)
            or list_contains(answered, split_part(operation, ':', 2))
            or len(list_filter(answered, lambda key: starts_with(key, split_part(operation, ':', 2) || '.'))) > 0
    ));

-- The status that a finding's conditions lead to. NULL is "not read", and what is not read is never a pass.
create macro verdict(alarm, info := false, skip := false) as
    case
        when skip then 'skip'
        when skip is null or alarm is null then 'unknown'
        when alarm then 'alarm'
        when info is null then 'unknown'
        when info then 'info'
        when not alarm then 'ok'
    end;

-- Whether an operation was asked and answered; "there is none" (`$absent`) is an answer.
create macro answered(op) as
    op is not null and struct_extract(op, '$error') is null;

-- Whether an operation answered that there is none.
create macro absent(op) as
    op is not null and struct_extract(op, '$absent') is not null;

-- A resource's tags as a JSON object.
create macro tags_json(tag_map) as
    case when tag_map is not null then to_json(tag_map) end;

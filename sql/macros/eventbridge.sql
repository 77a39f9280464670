-- Whether one entry of an event pattern's list (a value, or an object such as {"prefix": "aws."}) matches a text; NULL for
-- kinds of objects that are not taken apart.
create macro event_pattern_entry_matches(entry, text) as
    case
        when json_type(entry) = 'VARCHAR' then (entry ->> '$') = text
        when json_type(entry, '$.prefix') = 'VARCHAR' then starts_with(text, entry ->> '$.prefix')
        when json_type(entry, '$.suffix') = 'VARCHAR' then ends_with(text, entry ->> '$.suffix')
        when json_type(entry, '$.wildcard') = 'VARCHAR' then wildcard_matches(entry ->> '$.wildcard', text)
        when json_type(entry, '$.equals-ignore-case') = 'VARCHAR'
            then lower(entry ->> '$.equals-ignore-case') = lower(text)
        when json_type(entry, '$.anything-but') = 'VARCHAR' then (entry ->> '$.anything-but') <> text
        when json_type(entry, '$.anything-but') = 'ARRAY'
            then not list_contains(json_texts(json_extract(entry, '$.anything-but')), text)
        when json_type(entry, '$.exists') = 'BOOLEAN' then (entry ->> '$.exists') = 'true'
    end;

-- Whether a list of an event pattern admits one of some texts. A key that the pattern does not name admits every text.
create macro event_pattern_admits(entries, texts) as
    case
        when entries is null then true
        when len(list_filter(
            entries,
            lambda entry: len(list_filter(texts, lambda text: event_pattern_entry_matches(entry, text))) > 0
        )) > 0 then true
        when len(list_filter(
            entries,
            lambda entry: event_pattern_entry_matches(entry, texts[1]) is null
        )) > 0 then null
        else false
    end;

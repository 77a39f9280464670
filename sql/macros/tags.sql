-- A key of a tag without the case and the separators that people spell it with.
create macro plain_key(key) as
    regexp_replace(lower(key), '[^a-z0-9]', '', 'g');

-- The value of a tag that has one of some keys (separated by commas) and is not empty; NULL where there is none, and where the tags were
-- not read.
create macro tag_value(tags, keys) as
    list_filter(
        map_entries(cast(tags as map(varchar, varchar))),
        lambda tag: list_contains(list_transform(string_split(keys, ','), lambda wanted: plain_key(wanted)), plain_key(tag.key))
            and trim(tag.value) <> ''
    )[1].value;

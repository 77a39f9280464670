-- A key of a tag without the case and the separators that people spell it with.
create macro plain_key(key) as
    regexp_replace(lower(key), '[^a-z0-9]', '', 'g');

-- The value of a tag, of tags as a JSON object.
create macro tag_text(tags, key) as
    json_extract_string(tags, '/' || replace(replace(key, '~', '~0'), '/', '~1'));

-- Whether a text is one of some that are separated by commas. Made of scalar functions alone: where it stands in a lambda, a constant list is
-- taken apart once for thousands of rows.
create macro is_listed(text, texts) as
    list_contains(string_split(regexp_replace(trim(texts), '\s*,\s*', ',', 'g'), ','), text);

-- The value of a tag that has one of some keys (separated by commas) and is not empty; NULL where there is none, and where the tags were
-- not read.
create macro tag_value(tags, keys) as
    list_filter(
        list_transform(
            list_filter(
                json_keys(tags),
                lambda key: list_contains(
                    string_split(regexp_replace(lower(keys), '[^a-z0-9,]', '', 'g'), ','), plain_key(key)
                )
            ),
            lambda key: tag_text(tags, key)
        ),
        lambda value: trim(value) <> ''
    )[1];

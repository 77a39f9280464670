-- Reading the attributes of Terraform's instances. NULL is what the state does not hold, and is not compared; a provider's empty text means "none".

-- A resource's tags without those that AWS gives, as a JSON object.
create macro iac_own_tags(tags) as
    case when tags is not null then coalesce(
        (select json_group_object(tag.key, tag.value) from json_each(tags) as tag where not starts_with(tag.key, 'aws:')),
        '{}'::json
    ) end;

-- A document that a state holds as a text. An empty text is "none", an object without members.
create macro iac_document(document) as
    case
        when document = '' then '{}'::json
        when json_valid(document) then document::json
    end;

-- The block of that name of which there is at most one; an object without members where there is none. NULL where the state does not tell of it.
create macro iac_block(attributes, block) as
    case json_type(attributes -> block)
        when 'ARRAY' then coalesce(attributes -> block -> 0, '{}'::json)
        when 'OBJECT' then attributes -> block
    end;

-- The elements of a list or set of texts, sorted; NULL where the state does not tell of it.
create macro iac_texts(attributes, member) as
    case when json_type(attributes -> member) = 'ARRAY' then to_json(list_sort(json_texts(attributes -> member))) end;

-- The elements of a list of texts of the API's, sorted.
create macro iac_sorted(texts) as
    to_json(list_sort(json_texts(texts)));

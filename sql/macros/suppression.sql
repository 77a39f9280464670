-- Whether a pattern between slashes, which is a regular expression.
create macro is_regex(pattern) as
    length(pattern) > 1 and starts_with(pattern, '/') and ends_with(pattern, '/');

-- Whether a pattern fits a text: a regular expression somewhere in it; anything else, with `*` and `?`, the whole of it. `[` opens a
-- class in DuckDB's patterns, which nobody means here.
create macro pattern_fits(pattern, content) as
    case
        when pattern = '*' then true
        when is_regex(pattern) then regexp_matches(content, pattern[2:-2])
        else content glob replace(pattern, '[', '[[]')
    end;

-- Whether any of several patterns fits; no patterns fit everything.
create macro any_fits(patterns, content) as
    case
        when len(patterns) = 0 then true
        else coalesce(list_bool_or(list_transform(patterns, lambda pattern: pattern_fits(pattern, content))), false)
    end;

-- As `any_fits`, for a resource: a regular expression is looked for in its id and its name, and in its ARN only where it has a colon. In
-- every ARN there are a service, a region and an account, which a keyword is not meant to find.
create macro any_fits_resource(patterns, arn, resource_id, resource_name) as
    case
        when len(patterns) = 0 then true
        else coalesce(
            list_bool_or(
                list_transform(
                    patterns,
                    lambda pattern:
                        case
                            when not is_regex(pattern) or contains(pattern, ':') then pattern_fits(pattern, arn)
                            else coalesce(pattern_fits(pattern, resource_id), false)
                                or coalesce(pattern_fits(pattern, resource_name), false)
                        end
                )
            ),
            false
        )
    end;

-- Whether all of several patterns fit tags, which are texts `key=value`: a regular expression is looked for in all of them, joined by
-- ` | `; anything else has to fit one. NULL where the tags are not known, and tags are asked for.
create macro all_fit_tags(patterns, tags) as
    case
        when len(patterns) = 0 then true
        when tags is not null
            then list_bool_and(
                list_transform(
                    patterns,
                    lambda pattern:
                        case
                            when is_regex(pattern) then pattern_fits(pattern, array_to_string(tags, ' | '))
                            else coalesce(
                                list_bool_or(list_transform(tags, lambda tag: pattern_fits(pattern, tag))), false
                            )
                        end
                )
            )
    end;

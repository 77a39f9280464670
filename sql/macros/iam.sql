-- The credential report's fields are text, with words where there is nothing to tell: N/A, no_information, not_supported.

-- true and false, in capitals from some tools; anything else is not known.
create macro report_flag(field) as
    case lower(field) when 'true' then true when 'false' then false end;

create macro report_text(field) as
    case when field not in ('N/A', 'no_information', 'not_supported', '') then field end;

-- Whether a use is on record: a time means yes, N/A and no_information that there is none.
create macro report_used(field) as
    case
        when field in ('N/A', 'no_information') then false
        when try_cast(field as timestamptz) is not null then true
    end;

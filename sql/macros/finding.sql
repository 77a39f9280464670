-- A finding's id: the same in every snapshot, whatever the check says about the resource. A check that gives several rows for one
-- resource tells them apart by a column `discriminator`, which is among the dimensions.
create macro finding_id(check_id, account_id, region, resource, dimensions) as
    left(
        sha256(
            concat_ws(
                chr(31),
                check_id,
                coalesce(account_id, ''),
                coalesce(region, ''),
                coalesce(resource, ''),
                dimensions ->> '$.discriminator'
            )
        ),
        16
    );

-- One at a time for each employer, in the order of the numbers; who has just written the row holds it already.
select count(*) from (
  select from employer
  where organisation_number = any (?) and xmin <> pg_current_xact_id()::xid
  order by organisation_number for no key update
) locked;

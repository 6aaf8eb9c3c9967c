-- In the order of the numbers, as everybody locks employers: a file has its units in any order, and a merge would lock
-- those it changes as they come, and the others later or never.
select count(*) from (
  select from employer where organisation_number in (select organisation_number from import_stage)
  order by organisation_number for no key update
) locked

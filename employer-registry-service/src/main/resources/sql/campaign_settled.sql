-- Those of some recipients whom the selection does not fit any more, by what the coverage counts for them: their own, for an
-- establishment also what its enterprise has, for an enterprise also what its establishments have. Every part by an index.
select asked.number
from (select ?::text as selection, ?::date as day) q
cross join unnest(?::text[]) as asked (number)
join employer e on e.organisation_number = asked.number
cross join lateral (
  select array(select s.organisation_number from employer s where s.parent = e.organisation_number and s.unit = 'SUB')
    || e.organisation_number as own
) k
where q.selection like 'OBLIGED_%' and not exists (
    select from duty_period d where d.employer = any (k.own) and d.obliged_to is null)
  or q.selection in ('OBLIGED_NOT_AFFILIATED', 'PROVIDER_NOT_APPROVED') and exists (
    select from affiliation a
    where a.employer = any (k.own || e.parent) and a.starts_on <= q.day and (a.ends_on is null or a.ends_on >= q.day)
      and (a.employer = any (k.own) or e.unit = 'SUB' and (
        a.covered_part is null and a.covered_units = '{}' or e.organisation_number = any (a.covered_units)))
      and (q.selection = 'OBLIGED_NOT_AFFILIATED' or exists (
        select from provider_approved_days p where p.provider = a.provider and p.days @> q.day)))
  or q.selection = 'OBLIGED_WITHOUT_PLAN' and exists (
    select from plan p
    where p.employer = any (k.own || case when e.unit = 'SUB' then e.parent end)
      and p.period_from <= q.day and p.period_to >= q.day)
  or q.selection = 'OBLIGED_WITHOUT_REPORT' and exists (
    select from annual_report r
    where r.employer = any (k.own || case when e.unit = 'SUB' then e.parent end)
      and r.report_year = extract(year from q.day)::int - 1 and r.received_on <= q.day)

-- The uncovered periods of some employers, written where they differ from what stands: one statement for an employer after an
-- event of its own and for thousands after an event of their provider.
with computed as materialized (
  select * from computed_uncovered_periods(?::text[])
),
gone as (
  delete from uncovered_period
  where employer = any (?::text[]) and (employer, valid_from) not in (select employer, valid_from from computed)
)
insert into uncovered_period as u (employer, valid_from, valid_to, reason)
select employer, valid_from, valid_to, reason from computed
on conflict (employer, valid_from) do update set valid_to = excluded.valid_to, reason = excluded.reason
  where (u.valid_to, u.reason) is distinct from (excluded.valid_to, excluded.reason)

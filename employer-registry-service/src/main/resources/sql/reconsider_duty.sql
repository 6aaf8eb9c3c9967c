-- The total duty of many employers on a day, against the open period of each: opens, closes or mends the periods, and
-- answers with those that changed. Set-wise; every join is by key, in a first import as on a quiet day: the open period
-- behind a limit of one, or a planner without statistics reads all of them for each employer.
-- No part is joined with another: that would be each with each.
with today as (
  select ?::date as day
),
question as (
  select * from unnest(?::text[], ?::text[], ?::text[]) as q (rule_version, entry, key)
),
known as (
  select
    asked.number, e.duty, e.duty_rule, e.duty_entry, e.municipality_number, e.organisation_form, e.employees, e.parent,
    (e.organisation_number is null or e.duty = 'DEREGISTERED' or coalesce(e.deregistered_on <= today.day, false)) as gone,
    e.duty = 'OBLIGED_BY_INDUSTRY' or coalesce(answer.obliges, false) as listed,
    e.duty = 'OBLIGED_BY_INDUSTRY' or (coalesce(answer.obliges, false) and answer.part is null) as listed_whole,
    answer.obliges as answered,
    other.kinds, other.whole as other_whole,
    exists (
      select from duty_suspension s
      where s.employer = asked.number and s.part is null
        and s.valid_from <= today.day and (s.valid_to is null or s.valid_to >= today.day)
    ) as suspended,
    p.obliged_from, p.grounds as grounds_before, p.rule_version as rule_before, p.entry as entry_before,
    p.scope as scope_before, today.day
  from today
  cross join unnest(?::text[]) as asked (number)
  left join employer e on e.organisation_number = asked.number
  left join lateral (
    select * from duty_period open where open.employer = asked.number and open.obliged_to is null limit 1
  ) p on true
  left join lateral (
    select a.obliges, a.part
    from question q join duty_answer a on a.question = q.key
    where e.duty_question = 'LIMITATION' and q.rule_version = e.duty_rule and q.entry = e.duty_entry
      and a.employer = asked.number and a.valid_from <= today.day
    order by a.valid_from desc, a.recorded_at desc, a.id desc limit 1
  ) answer on true
  left join lateral (
    select array_agg(distinct g.kind order by g.kind) as kinds, bool_or(g.part is null) as whole
    from duty_ground g
    where g.employer = asked.number and g.obliges
      and g.valid_from <= today.day and (g.valid_to is null or g.valid_to >= today.day)
  ) other on true
),
considered as materialized (
  select known.*,
    case when listed then array['INDUSTRY_LIST'] else '{}' end || coalesce(kinds, '{}') as grounds,
    case when listed_whole or coalesce(other_whole, false) then 'WHOLE' else 'PART' end as scope,
    case when listed then duty_rule end as rule_version,
    case when listed then duty_entry end as entry,
    not gone and not suspended and (listed or kinds is not null) as obliged
  from known
),
present as (
  select considered.*,
    case
      when obliged or obliged_from is null then null
      when gone then 'DEREGISTERED'
      when suspended then 'DISPENSATION'
      when not 'INDUSTRY_LIST' = any (grounds_before) then 'GROUND_ENDED'
      when answered is not null then 'NOT_LISTED'
      else duty
    end as lifted_reason
  from considered
),
opened as (
  insert into duty_period (employer, obliged_from, scope, grounds, rule_version, entry)
  select number, day, scope, grounds, rule_version, entry from present where obliged and obliged_from is null
  on conflict (employer, obliged_from) do update
    set obliged_to = null, lifted_reason = null, scope = excluded.scope, grounds = excluded.grounds,
      rule_version = excluded.rule_version, entry = excluded.entry
),
mended as (
  update duty_period p
  set scope = n.scope, grounds = n.grounds, rule_version = n.rule_version, entry = n.entry
  from present n
  where n.obliged and n.obliged_from is not null and p.employer = n.number and p.obliged_from = n.obliged_from
    and (n.scope, n.grounds, n.rule_version, n.entry)
      is distinct from (n.scope_before, n.grounds_before, n.rule_before, n.entry_before)
),
closed as (
  update duty_period p
  set obliged_to = greatest(n.day, n.obliged_from) - 1, lifted_reason = n.lifted_reason
  from present n
  where n.lifted_reason is not null and p.employer = n.number and p.obliged_from = n.obliged_from
)
select
  n.number, n.obliged, n.grounds, n.scope, n.rule_version, n.entry, n.municipality_number,
  n.organisation_form, n.employees, n.parent,
  n.grounds_before, n.rule_before, n.entry_before, n.lifted_reason as reason, i.classification, i.code1
from present n
left join lateral (
  select classification, code1 from employer_industry
  where organisation_number = n.number
  order by classification = ? desc, read_on desc limit 1
) i on n.obliged
where n.obliged <> (n.obliged_from is not null);

-- The total duty of many employers on a day, against the open period of each: opens, closes or mends the periods, and
-- answers with those that changed. Set-wise; every join is by key, in a first import as on a quiet day: the open period
-- behind a limit of one, or a planner without statistics reads all of them for each employer.
-- No part is joined with another: that would be each with each.
-- An exact code (duty_exact_code) is looked for only where the registered one does not decide, and judged by the list of
-- the day.
with today as (
  select ?::date as day, ?::text as classification, ?::text as rule_version
),
list_entry as (
  select * from unnest(?::text[], ?::text[], ?::text[]) as n (rule_version, entry, question)
),
known as (
  select
    asked.number, judged.duty, judged.duty_rule, judged.duty_entry, exact.exact_code, e.municipality_number, e.organisation_form, e.employees, e.parent,
    (e.organisation_number is null or e.duty = 'DEREGISTERED' or coalesce(e.deregistered_on <= today.day, false)) as gone,
    judged.duty = 'OBLIGED_BY_INDUSTRY' or coalesce(answer.obliges, false) as listed,
    judged.duty = 'OBLIGED_BY_INDUSTRY' or (coalesce(answer.obliges, false) and answer.part is null) as listed_whole,
    answer.obliges as answered,
    other.kinds, other.whole as other_whole,
    exists (
      select from duty_suspension s
      where s.employer = asked.number and s.part is null
        and s.valid_from <= today.day and (s.valid_to is null or s.valid_to >= today.day)
    ) as suspended,
    p.obliged_from, p.grounds as grounds_before, p.rule_version as rule_before, p.entry as entry_before,
    p.scope as scope_before, today.day, today.classification as present_classification
  from today
  cross join unnest(?::text[]) as asked (number)
  left join employer e on e.organisation_number = asked.number
  left join lateral (
    select x.exact_code, n.entry, n.question,
      case
        when n.question is null and n.entry is not null then 'OBLIGED_BY_INDUSTRY'
        when n.entry is not null or exists (
          select from list_entry f where f.rule_version = today.rule_version and starts_with(f.entry, x.exact_code)
        ) then 'MUST_BE_ASSESSED'
        else 'NOT_LISTED'
      end as duty
    from exact_code_in_force(asked.number, today.classification, today.day) x
    left join list_entry n on n.rule_version = today.rule_version and starts_with(x.exact_code, n.entry)
    where e.duty_question in ('CODE_TOO_COARSE', 'NOT_STATED', 'UNKNOWN_CODE')
  ) exact on true
  cross join lateral (
    select
      coalesce(exact.duty, e.duty) as duty,
      case when exact.duty is null then e.duty_rule else today.rule_version end as duty_rule,
      case when exact.duty is null then e.duty_entry else exact.entry end as duty_entry,
      case when exact.duty is null then e.duty_question = 'LIMITATION' else exact.question is not null end as asks
  ) judged
  left join lateral (
    select * from duty_period open where open.employer = asked.number and open.obliged_to is null limit 1
  ) p on true
  left join lateral (
    select a.obliges, a.part
    from list_entry q join duty_answer a on a.question = q.question
    where judged.asks and q.rule_version = judged.duty_rule and q.entry = judged.duty_entry
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
  n.number, n.obliged, array_to_string(n.grounds, ',') as grounds, n.scope, n.rule_version, n.entry, n.municipality_number,
  n.organisation_form, n.employees, n.parent,
  array_to_string(n.grounds_before, ',') as grounds_before, n.rule_before, n.entry_before, n.lifted_reason as reason, i.classification,
  coalesce(n.exact_code, i.code1) as code1
from present n
left join lateral (
  select classification, code1 from employer_industry
  where organisation_number = n.number
  order by classification = n.present_classification desc, read_on desc limit 1
) i on n.obliged
where n.obliged <> (n.obliged_from is not null);

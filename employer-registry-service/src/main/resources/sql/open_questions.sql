-- The work list in the order of its index: who has answered is no longer on it, nor who has an exact code that decides.
with today as (
  select ?::text as classification, ?::text as rule_version, ?::date as day
),
question as (
  select * from unnest(?::text[], ?::text[], ?::text[]) as q (rule_version, entry, key)
)
select e.organisation_number, e.duty_question, e.duty_rule, e.duty_entry, e.duty_from, i.code1, i.classification
from today
cross join employer e
left join lateral (
  select code1, classification from employer_industry
  where organisation_number = e.organisation_number
  order by read_on desc limit 1
) i on true
where e.duty = 'MUST_BE_ASSESSED'
  and (?::text is null or e.duty_question = ?)
  and (e.duty_question, e.organisation_number) > (?, ?)
  and not exists (
    select from question q join duty_answer a on a.question = q.key
    where q.rule_version = e.duty_rule and q.entry = e.duty_entry and a.employer = e.organisation_number
      and e.duty_question = 'LIMITATION')
  and not (e.duty_question in ('CODE_TOO_COARSE', 'NOT_STATED', 'UNKNOWN_CODE') and exists (
    select from exact_code_in_force(e.organisation_number, today.classification, today.day) x
    where not exists (
      select from question q
      where q.rule_version = today.rule_version and (
        (starts_with(q.entry, x.exact_code) and q.entry <> x.exact_code)
        or (q.key is not null and starts_with(x.exact_code, q.entry) and not exists (
          select from duty_answer a where a.employer = e.organisation_number and a.question = q.key))))))
order by e.duty_question, e.organisation_number
limit ?;

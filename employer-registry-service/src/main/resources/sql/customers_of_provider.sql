-- A provider's customers in the order of their ids, with what is missing of each on a day. The page is a range of
-- ix_affiliation_provider: what is asked stands beside the rows, not joined to them, so that it is found in their order.
-- With a filter only its own question is put to each customer until the page is full. Plans and reports are found by
-- employer, and their provider is compared afterwards: by provider, all of its plans would be read for each customer.
select a.id, a.employer, e.name, a.starts_on, a.ends_on, a.contract_form, a.answer_due, a.not_in_list_since, a.whole,
  d.employer is not null as obliged, a.agreement,
  array_remove(array[
    case when a.plan then 'PLAN' end,
    case when a.annual_report then 'ANNUAL_REPORT' end,
    case when a.confirmation then 'CONFIRMATION' end,
    case when a.disputed then 'AGREEMENT' end,
    case when a.approval then 'APPROVAL' end
  ], null) as missing
from (
  select a.id, a.employer, a.starts_on, a.ends_on, a.contract_form, a.answer_due, a.not_in_list_since,
    a.covered_part is null and a.covered_units = '{}' as whole,
    case when a.agreement = 'REPORTED' and a.answer_due < q.today then 'TAKEN_AS_AGREED' else a.agreement end as agreement,
    lacks.*
  from (
    select ?::text as provider, coalesce(?::uuid, '00000000-0000-0000-0000-000000000000') as after_id,
      ?::date as day, ?::date as today, ?::date as report_due, ?::text as missing
  ) q
  join affiliation a on a.provider = q.provider and a.id > q.after_id
  cross join lateral (
    select
      a.starts_on <= q.day and q.provider <> all (
        select p.provider from plan p
        where p.employer = a.employer and p.period_from <= q.day and p.period_to >= q.day) as plan,
      q.day >= q.report_due and extract(year from a.starts_on) < extract(year from q.day) and q.provider <> all (
        select r.provider from annual_report r
        where r.employer = a.employer and r.report_year = extract(year from q.day)::int - 1) as annual_report,
      a.agreement = 'REPORTED' and (a.answer_due is null or a.answer_due >= q.today) as confirmation,
      a.agreement = 'DISPUTED' as disputed,
      a.starts_on <= q.day and not exists (
        select from provider_approved_days p where p.provider = q.provider and p.days @> q.day) as approval
  ) lacks
  where (a.ends_on is null or a.ends_on >= q.day)
    and case q.missing
      when 'PLAN' then lacks.plan
      when 'ANNUAL_REPORT' then lacks.annual_report
      when 'CONFIRMATION' then lacks.confirmation
      when 'AGREEMENT' then lacks.disputed
      when 'APPROVAL' then lacks.approval
      else true
    end
  order by a.id
  limit ?
) a
left join employer e on e.organisation_number = a.employer
left join duty_period d on d.employer = a.employer and d.obliged_to is null
order by a.id

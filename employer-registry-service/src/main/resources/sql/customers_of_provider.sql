-- A provider's customers in the order of their ids, with what is missing of each on a day. The page is a range of
-- ix_affiliation_provider: what is asked stands beside the rows, not joined to them, so that it is found in their order.
-- With a filter only its own question is put to each customer until the page is full. Plans and reports are found by
-- employer, and their provider is compared afterwards: by provider, all of its plans would be read for each customer.
-- Who has ended is still there while the report for a year in which it was a customer is missing, for a year at most.
select a.id, a.employer, e.name, a.starts_on, a.ends_on, a.contract_form, a.answer_due, a.report_due, a.not_in_list_since,
  a.whole, d.employer is not null as obliged, a.agreement,
  array_remove(array[
    case when a.plan then 'PLAN' end,
    case when a.annual_report then 'ANNUAL_REPORT' end,
    case when a.confirmation then 'CONFIRMATION' end,
    case when a.disputed then 'AGREEMENT' end,
    case when a.approval then 'APPROVAL' end
  ], null) as missing
from (
  select a.id, a.employer, a.starts_on, a.ends_on, a.contract_form, a.answer_due, a.not_in_list_since, due.report_due,
    a.covered_part is null and a.covered_units = '{}' as whole,
    case when a.agreement = 'REPORTED' and a.answer_due < q.today then 'TAKEN_AS_AGREED' else a.agreement end as agreement,
    lacks.*
  from (
    select *, extract(year from day)::int - 1 as report_year,
      (date_trunc('year', day) - interval '1 year')::date as year_from,
      (date_trunc('year', day) - interval '1 day')::date as year_to
    from (
      select ?::text as provider, coalesce(?::uuid, '00000000-0000-0000-0000-000000000000') as after_id,
        ?::date as day, ?::date as today, ?::date as report_due, ?::text as missing
    ) asked
  ) q
  join affiliation a on a.provider = q.provider and a.id > q.after_id and (a.ends_on is null or a.ends_on >= q.year_from)
  cross join lateral (select a.ends_on is null or a.ends_on >= q.day as goes_on) period
  cross join lateral (
    select coalesce((
      select (p.content ->> 'annualReportDueOn')::date from plan p
      where p.employer = a.employer and p.provider || '' = q.provider and p.period_from <= q.year_to and p.period_to >= q.year_from
        and case when p.content ->> 'annualReportDueOn' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
          then extract(year from (p.content ->> 'annualReportDueOn')::date - interval '6 months') = q.report_year end
      order by p.id desc limit 1), q.report_due) as report_due
  ) due
  cross join lateral (
    select
      period.goes_on and a.starts_on <= q.day and q.provider <> all (
        select p.provider from plan p
        where p.employer = a.employer and p.period_from <= q.day and p.period_to >= q.day) as plan,
      q.day >= due.report_due and a.starts_on <= q.year_to and q.provider <> all (
        select r.provider from annual_report r
        where r.employer = a.employer and r.report_year = q.report_year) as annual_report,
      period.goes_on and a.agreement = 'REPORTED' and (a.answer_due is null or a.answer_due >= q.today) as confirmation,
      period.goes_on and a.agreement = 'DISPUTED' as disputed,
      period.goes_on and a.starts_on <= q.day and not exists (
        select from provider_approved_days p where p.provider = q.provider and p.days @> q.day) as approval
  ) lacks
  where (period.goes_on or lacks.annual_report)
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

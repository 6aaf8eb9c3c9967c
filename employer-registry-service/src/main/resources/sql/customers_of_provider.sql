-- A provider's customers in the order of their ids, with what is missing of each on a day. Each question is answered by an
-- index of its own, for the rows of a page; with a filter, for the provider's customers until the page is full.
with asked as materialized (
  select ?::text as provider, ?::uuid as after_id, ?::uuid as same_id, ?::date as day, ?::date as same_day,
    ?::date as today, ?::date as report_due
)
select * from (
  select a.id, a.employer, e.name, a.starts_on, a.ends_on, a.contract_form, a.answer_due, a.not_in_list_since,
    a.covered_part is null and a.covered_units = '{}' as whole,
    exists (select from duty_period d where d.employer = a.employer and d.obliged_to is null) as obliged,
    case when a.agreement = 'REPORTED' and a.answer_due < q.today then 'TAKEN_AS_AGREED' else a.agreement end as agreement,
    array_remove(array[
      case when a.starts_on <= q.day and not exists (
        select from plan p where p.employer = a.employer and p.provider = a.provider
          and p.period_from <= q.day and p.period_to >= q.day) then 'PLAN' end,
      case when q.day >= q.report_due and extract(year from a.starts_on) < extract(year from q.day) and not exists (
        select from annual_report r where r.employer = a.employer and r.provider = a.provider
          and r.report_year = extract(year from q.day)::int - 1) then 'ANNUAL_REPORT' end,
      case when a.agreement = 'REPORTED' and (a.answer_due is null or a.answer_due >= q.today) then 'CONFIRMATION' end,
      case when a.agreement = 'DISPUTED' then 'AGREEMENT' end,
      case when a.starts_on <= q.day and not exists (
        select from provider_approved_days p where p.provider = a.provider and p.days @> q.day) then 'APPROVAL' end
    ], null) as missing
  from asked q
  join affiliation a on a.provider = q.provider
  left join employer e on e.organisation_number = a.employer
  where (q.after_id is null or a.id > q.after_id)
    and (a.ends_on is null or a.ends_on >= q.day)
) customer
where ?::text is null or ?::text = any (missing)
order by id
limit ?

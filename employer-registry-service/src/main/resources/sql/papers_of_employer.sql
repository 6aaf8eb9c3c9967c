-- Plan, annual report and employees of one employer: each by its own index, in one round trip. Those of an enterprise are
-- its establishments' too. A plan of several years names one day for its report: from July to June it is that of the year in
-- which those months begin.
select e.employees_state, e.employees, p.id as plan, p.provider, p.period_from, p.period_to, p.measures,
  r.id as report, r.received_on, d.report_due
from (select *, case when unit = 'SUB' then parent end as enterprise from employer) e
left join lateral (
  select id, provider, period_from, period_to, jsonb_array_length(measures) as measures from plan
  where employer in (e.organisation_number, e.enterprise) and period_from <= ? and period_to >= ?
  order by id desc limit 1) p on true
left join lateral (
  select id, received_on from annual_report
  where employer in (e.organisation_number, e.enterprise) and report_year = ? and received_on <= ?
  order by id limit 1) r on true
left join lateral (
  select (content ->> 'annualReportDueOn')::date as report_due from plan
  where employer in (e.organisation_number, e.enterprise) and period_from <= ? and period_to >= ?
    and case when content ->> 'annualReportDueOn' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
      then extract(year from (content ->> 'annualReportDueOn')::date - interval '6 months') = ? end
  order by id desc limit 1) d on true
where e.organisation_number = ?

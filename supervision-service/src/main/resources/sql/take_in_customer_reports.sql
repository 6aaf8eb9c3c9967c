-- A part of a list in one statement: judged by the provider's affiliations, compared with the last word, and added
-- where it says something new. The caller holds the provider's lock.
with said as (
  select * from jsonb_to_recordset(?::jsonb) as r(
    n int, id uuid, employer text, year int, answer text, contract boolean, "planMade" boolean,
    "activitiesPlanned" int, "activitiesDelivered" int, "meetingsOffered" int, "meetingsHeld" int,
    "reportDelivered" boolean)
), judged as (
  select s.*, earlier.number as last_number, earlier.id as last_id,
    exists (
      select from counting_affiliations(s.employer) a
      where a.provider = ?
        and a.days * daterange(null, a.invalid_from) && daterange(make_date(s.year, 1, 1), make_date(s.year + 1, 1, 1))
    ) as customer,
    (earlier.answer, earlier.contract, earlier.plan_made, earlier.activities_planned,
     earlier.activities_delivered, earlier.meetings_offered, earlier.meetings_held, earlier.report_delivered)
    is not distinct from
    (s.answer, s.contract, s."planMade", s."activitiesPlanned", s."activitiesDelivered",
     s."meetingsOffered", s."meetingsHeld", s."reportDelivered") as same
  from said s
  left join lateral (
    select * from customer_report c
    where c.provider = ? and c.employer = s.employer and c.year = s.year
    order by c.number desc limit 1) earlier on true
), added as (
  insert into customer_report (provider, employer, year, number, id, answer, contract, plan_made,
    activities_planned, activities_delivered, meetings_offered, meetings_held, report_delivered,
    reported_by, reported_at)
  select ?, employer, year, coalesce(last_number, 0) + 1, id, answer, contract, "planMade",
    "activitiesPlanned", "activitiesDelivered", "meetingsOffered", "meetingsHeld", "reportDelivered", ?, ?
  from judged
  where customer and not same
)
select case
    when not customer then 'NOT_A_CUSTOMER'
    when last_number is null then 'ADDED'
    when same then 'UNCHANGED'
    else 'CORRECTED'
  end as outcome,
  case when same then last_id else id end as id
from judged
order by n

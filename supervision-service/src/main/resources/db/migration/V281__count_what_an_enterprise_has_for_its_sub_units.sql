-- Which enterprise (hovedenhet) a unit (underenhet) belongs to, and when. The first that is told counts for the days before.
create table sub_unit (
  employer  text      not null,
  main_unit text      not null,
  days      daterange not null,
  constraint pk_sub_unit primary key (employer, days)
);
create index ix_sub_unit_main_unit on sub_unit (main_unit, employer);

insert into sub_unit (employer, main_unit, days)
select employer, main_unit, daterange(case when nth > 1 then known_from end, next_from)
from (
  select employer, main_unit, row_number() over told as nth, known_from, lead(known_from) over told as next_from
  from employer_facts
  where main_unit is not null or organisation_form is not null
  window told as (partition by employer order by known_from)
) f
where main_unit is not null;

alter table affiliation add column covered_units text[];
comment on column affiliation.covered_units is 'The sub-units that are named; null = the whole enterprise, as where it is not told; empty = a part told in words';

-- Affiliations as they count for a unit, which is as the employer registry counts them: its own; for a sub-unit also those of its
-- enterprise that are for the whole or name it; for an enterprise also those of its sub-units. On the days they belong together.
-- Contracts are looked up unit by unit (offset 0): joined as a whole they would all be read, for one unit too.
create function counting_affiliations(unit text)
returns table (affiliation_id uuid, employer text, of_sub_unit boolean, provider text, valid_from date, last_day date,
  invalid_from date, days daterange)
language sql stable parallel safe
begin atomic
  select a.affiliation_id, a.employer, k.of_sub_unit, a.provider, a.valid_from, a.last_day, a.invalid_from, a.days * k.days
  from (
    select unit as employer, null as covered, false as of_sub_unit, daterange(null, null) as days
    union all
    select s.main_unit, unit, false, s.days from sub_unit s where s.employer = unit
    union all
    select s.employer, null, true, s.days from sub_unit s where s.main_unit = unit
  ) k
  cross join lateral (
    select f.*, daterange(f.valid_from, case when f.last_day >= f.valid_from then f.last_day + 1
      when f.last_day is not null then f.valid_from end) as days
    from affiliation f where f.employer = k.employer
    offset 0
  ) a
  where (k.covered is null or a.covered_units is null or k.covered = any (a.covered_units)) and a.days && k.days;
end;
comment on function counting_affiliations is 'The days are those on which the affiliation counts for the unit';

-- Days on which an obliged employer has no valid affiliation. Sets of days do the work: obliged, minus (affiliated and the provider
-- approved), split by why. Employer by employer, so that thousands cost as much each as one.
create function computed_uncovered_periods(employers text[])
returns table (employer text, valid_from date, valid_to date, reason text)
language sql stable parallel safe
begin atomic
  select o.employer, lower(period), upper(period), e.reason
  from (
    select d.employer, range_agg(daterange(d.valid_from, d.valid_to)) as days
    from unnest(employers) asked (employer) join obligation d on d.employer = asked.employer
    group by d.employer
  ) o
  cross join lateral (
    select coalesce(range_agg(c.days), '{}') as affiliated, min(lower(c.days)) as first_day,
      coalesce(range_agg(c.days * daterange(null, c.invalid_from) * p.days), '{}') as covered
    from counting_affiliations(o.employer) c
    left join lateral (select days from provider_approved_days where provider = c.provider offset 0) p on true
  ) a
  cross join lateral (
    values ('APPROVAL_LOST', (o.days - a.covered) * a.affiliated),
      ('AFFILIATION_ENDED', case when a.first_day is not null then
        (o.days - a.affiliated) * datemultirange(daterange(a.first_day, null)) end),
      ('NEVER_AFFILIATED', (o.days - a.affiliated) * datemultirange(daterange(null, a.first_day)))
  ) e (reason, days)
  cross join lateral unnest(e.days) as period;
end;

-- Plans and annual reports of an enterprise are its sub-units' too.
create function units_with_papers_for(unit text, asked_day date) returns text[]
language sql stable parallel safe
return array[unit] || array(select s.main_unit from sub_unit s where s.employer = unit and s.days @> asked_day);

create or replace function candidate_facts(employers text[], asked_day date, breach_years int, sign_years int, report_months int, silent_years int)
returns table (
  employer text, county text, division text, section text, size_class text, obliged_since date, uncovered_since date,
  last_inspected_on date, no_affiliation int, approval_lost int, plan_signs int, no_plan int, no_annual_report int,
  earlier_breaches int, industry_breach_rate int, employees int, years_since_inspection int, did_not_respond int)
language sql stable parallel safe
begin atomic
  select
    asked.number, left(f.municipality, 2), left(f.industry_code, 2), coalesce(s.section, '-'),
    case
      when f.employees is null or f.employees < 5 then '0_TO_4'
      when f.employees < 10 then '5_TO_9'
      when f.employees < 50 then '10_TO_49'
      when f.employees < 100 then '50_TO_99'
      else '100_AND_MORE'
    end,
    o.valid_from, u.valid_from, i.last_day,
    (coalesce(u.reason, '') in ('NEVER_AFFILIATED', 'AFFILIATION_ENDED'))::int,
    (coalesce(u.reason, '') = 'APPROVAL_LOST')::int,
    coalesce(signs.number, 0),
    (not exists (
      select from plan p where p.employer = any (papers.of) and p.period_from <= asked_day and p.period_to >= asked_day))::int,
    (report.year >= extract(year from o.valid_from)
      and not exists (select from annual_report r where r.employer = any (papers.of) and r.report_year = report.year))::int,
    coalesce(i.breaches, 0)::int,
    rate.rate,
    coalesce(f.employees, 0),
    coalesce(extract(year from age(asked_day::timestamp, i.last_day::timestamp))::int, 99),
    exists (
      select from unresponsive_employer silent
      where silent.employer = asked.number and silent.reported_on <= asked_day
        and silent.reported_on > asked_day - make_interval(years => silent_years))::int
  from unnest(employers) asked (number)
  cross join (select extract(year from asked_day - make_interval(months => 12 + report_months))::int as year) report
  cross join lateral (
    select array[asked.number] || array(
      select s.main_unit from sub_unit s where s.employer = asked.number and s.days @> asked_day) as of
  ) papers
  join lateral (
    select d.valid_from, d.valid_to from obligation d
    where d.employer = asked.number and d.valid_from <= asked_day
    order by d.valid_from desc limit 1
  ) o on o.valid_to is null or o.valid_to > asked_day
  left join lateral (
    select k.municipality, k.industry_code, k.employees from employer_facts k
    where k.employer = asked.number and k.known_from <= asked_day
    order by k.known_from desc limit 1
  ) f on true
  left join lateral (
    select c.section from published_section c where c.division = left(f.industry_code, 2) limit 1
  ) s on true
  join lateral (
    select r.rate from industry_breach_rate r
    where r.section = coalesce(s.section, '-') and r.known_from <= greatest(asked_day, date '2024-10-24')
    order by r.known_from desc limit 1
  ) rate on true
  left join lateral (
    select w.reason, w.valid_from from uncovered_period w
    where w.employer = asked.number and w.valid_from <= asked_day and (w.valid_to is null or w.valid_to > asked_day)
    limit 1
  ) u on true
  left join lateral (
    select coalesce(array_length(g.signs, 1), 0) as number from assistance_sign g
    where g.employer = asked.number and g.period_from <= asked_day
      and g.period_to > asked_day - make_interval(years => sign_years) and g.assessed_on <= asked_day
    order by g.period_from desc, g.assessed_on desc, g.document_id limit 1
  ) signs on true
  left join lateral (
    select max(n.day) as last_day, sum(case when n.day > asked_day - make_interval(years => breach_years) then
      (select count(*) from finding b where b.inspection_id = n.id and b.outcome = 'BREACH')
      + (select count(*) from history_finding b where b.inspection_id = n.id and b.outcome = 'BREACH') end) as breaches
    from past_inspection n
    where (n.party = asked.number or n.sub_unit = asked.number) and n.day <= asked_day
  ) i on true
  where not exists (
    select from employer_departure gone where gone.employer = asked.number and gone.deregistered_on <= asked_day);
end;
create function note_candidate_change_of_sub_units() returns trigger language plpgsql as $$
begin
  insert into candidate_change (employer)
  select distinct s.employer from touched t join sub_unit s on s.main_unit = t.employer
  where exists (select from candidate c where c.employer = s.employer);
  return null;
end $$;
create trigger tr_plan_sub_units_inserted after insert on plan referencing new table as touched
  for each statement execute function note_candidate_change_of_sub_units();
create trigger tr_annual_report_sub_units_inserted after insert on annual_report referencing new table as touched
  for each statement execute function note_candidate_change_of_sub_units();
create trigger tr_sub_unit_employer_inserted after insert on sub_unit referencing new table as touched
  for each statement execute function note_candidate_change('employer');
create trigger tr_sub_unit_employer_updated after update on sub_unit referencing new table as touched
  for each statement execute function note_candidate_change('employer');

-- Those whose enterprise is known are computed anew.
create temporary table anew on commit drop as
select distinct employer from (select employer from sub_unit union all select main_unit from sub_unit) s
where exists (select from obligation o where o.employer = s.employer);
delete from uncovered_period u using anew where u.employer = anew.employer;
insert into uncovered_period (employer, valid_from, valid_to, reason)
select * from computed_uncovered_periods((select array_agg(employer) from anew));

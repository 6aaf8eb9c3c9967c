-- What candidates for inspection are scored by: facts of the employer as an enterprise, and nothing of persons, owners,
-- names or nationality. The list of facts is closed: a test holds what the function below reads against it.

-- The published rates are by the sections of SN2007; divisions mean nearly the same in both classifications.
create table published_section (
  division text not null constraint pk_published_section primary key,
  section  text not null
);
comment on table published_section is
  'Section (næringshovedområde) of SN2007 for each division of SN2007 and SN2025; repair of vehicles (45 in SN2007) is 95 in SN2025 and counts in S there';
insert into published_section (division, section)
select lpad(d::text, 2, '0'), s.section
from (values ('A', 1, 3), ('B', 5, 9), ('C', 10, 33), ('D', 35, 35), ('E', 36, 39), ('F', 41, 43), ('G', 45, 47), ('H', 49, 53),
  ('I', 55, 56), ('J', 58, 63), ('K', 64, 66), ('L', 68, 68), ('M', 69, 75), ('N', 77, 82), ('O', 84, 84), ('P', 85, 85),
  ('Q', 86, 88), ('R', 90, 93), ('S', 94, 96), ('T', 97, 98), ('U', 99, 99)) s (section, lowest, highest)
cross join lateral generate_series(s.lowest, s.highest) d;

create table published_breach_rate (
  section     text not null constraint pk_published_breach_rate primary key,
  rate        int  not null constraint ck_published_breach_rate check (rate between 0 and 10000),
  inspections int  not null,
  breaches    int  not null,
  source      text not null
);
comment on table published_breach_rate is
  'Share of inspections with a breach, 1 January to 24 October 2024. Of inspections that were selected by risk: no rates of the population.';
comment on column published_breach_rate.rate is 'In hundredths of a per cent';
insert into published_breach_rate (section, rate, inspections, breaches, source)
select v.section, v.rate, v.inspections, v.breaches, 'Oslo Economics 2025, breach by industry 2024'
from (values ('F', 3615, 1184, 428), ('Q', 6480, 679, 440), ('C', 3838, 594, 228), ('G', 5833, 324, 189), ('I', 6321, 193, 122),
  ('H', 4348, 92, 40), ('N', 4588, 85, 39), ('A', 2632, 57, 15), ('E', 4054, 37, 15), ('O', 4118, 34, 14), ('B', 3462, 26, 9),
  ('L', 3333, 15, 5), ('R', 5000, 12, 6), ('J', 3333, 3, 1)) v (section, rate, inspections, breaches);
-- Sections without a published value, and employers without a code, have the rate of all that have one.
insert into published_breach_rate (section, rate, inspections, breaches, source)
select s.section, 4651, 3335, 1551, 'Oslo Economics 2025, breach by industry 2024: all sections with a value, as this one has none'
from (select distinct section from published_section union select '-') s (section)
where not exists (select from published_breach_rate p where p.section = s.section);

create table industry_breach_rate (
  section     text not null,
  known_from  date not null,
  rate        int  not null,
  inspections int  not null,
  breaches    int  not null,
  source      text not null,
  constraint pk_industry_breach_rate primary key (section, known_from)
);
comment on table industry_breach_rate is 'What was counted with from a day on: the own statistics where there are enough inspections, else what is published';
insert into industry_breach_rate (section, known_from, rate, inspections, breaches, source)
select section, date '2024-10-24', rate, inspections, breaches, source from published_breach_rate;

-- Which employers a provider's routine report says did not respond.
create view unresponsive_employer as
select r.employer, (r.reported_at at time zone 'Europe/Oslo')::date as reported_on
from customer_report r
where r.answer = 'EMPLOYER_DID_NOT_RESPOND' and not exists (
  select from customer_report later
  where later.provider = r.provider and later.employer = r.employer and later.year = r.year and later.number > r.number);
comment on view unresponsive_employer is 'Routine reports of providers on their customers, with the value that the employer did not respond';

-- Inspections of employers that were carried out, those of earlier systems with them.
create view past_inspection as
select i.id, i.party, i.sub_unit, coalesce(i.carried_out_on, i.closed_on) as day, i.industry_code, i.selection_reason
from inspection i
where i.party_kind = 'EMPLOYER' and i.state in ('CARRIED_OUT', 'REPORTED', 'CLOSED')
union all
select h.id, h.party, null, h.carried_out_on, h.industry_code, h.selection_reason
from history_inspection h
where h.party_kind = 'EMPLOYER';

create index ix_inspection_sub_unit on inspection (sub_unit) where sub_unit is not null;

-- The facts of some employers on a day; of those that are not obliged there is no row. Numbers only: yes is 1.
create function candidate_facts(employers text[], asked_day date, breach_years int, sign_years int, report_months int, silent_years int)
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
      select from plan p where p.employer = asked.number and p.period_from <= asked_day and p.period_to >= asked_day))::int,
    (report.year >= extract(year from o.valid_from)
      and not exists (select from annual_report r where r.employer = asked.number and r.report_year = report.year))::int,
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
comment on function candidate_facts is 'The closed list of what candidates are scored by; see the list of facts of the service';

-- The obliged of today with their facts and score: a page is one range of an index.
create table candidate (
  employer               text not null constraint pk_candidate primary key,
  day                    date not null,
  weights                int  not null,
  score                  int  not null,
  county                 text,
  division               text,
  section                text not null,
  size_class             text not null,
  obliged_since          date not null,
  uncovered_since        date,
  last_inspected_on      date,
  no_affiliation         int  not null,
  approval_lost          int  not null,
  plan_signs             int  not null,
  no_plan                int  not null,
  no_annual_report       int  not null,
  earlier_breaches       int  not null,
  industry_breach_rate   int  not null,
  employees              int  not null,
  years_since_inspection int  not null,
  did_not_respond        int  not null
);
comment on column candidate.score is 'In hundredths of a point, by the weights in force on the day';
create index ix_candidate_score on candidate (score desc, employer);
create index ix_candidate_county on candidate (county, score desc, employer);
create index ix_candidate_section on candidate (section, score desc, employer);
create index ix_candidate_size_class on candidate (size_class, score desc, employer);

-- Whose facts have changed and are to be computed anew. Appended to by triggers, in the transaction of the change; so what
-- takes a row away and computes afterwards sees the change. An empty number stands for everybody.
create table candidate_change (
  id       bigint generated always as identity constraint pk_candidate_change primary key,
  employer text not null
);

-- How far the computing of all has come; a day that dawns, other weights or a mass of changes begin it anew.
create table candidate_refresh (
  one     boolean not null default true constraint pk_candidate_refresh primary key constraint ck_candidate_refresh check (one),
  day     date,
  weights int,
  last    text
);
comment on column candidate_refresh.last is 'The last employer that was computed; null when all are';
insert into candidate_refresh default values;

create function note_candidate_change() returns trigger language plpgsql as $$
declare
  many boolean;
begin
  execute 'select count(*) > 10000 from (select from touched limit 10001) t' into many;
  if many then
    insert into candidate_change (employer) values ('');
  else
    execute format('insert into candidate_change (employer) select distinct %1$I from touched
      where exists (select from obligation o where o.employer = touched.%1$I)
        or exists (select from candidate c where c.employer = touched.%1$I)', tg_argv[0]);
  end if;
  return null;
end $$;

do $$
declare
  source record;
begin
  for source in
    select * from (values ('obligation', 'employer'), ('employer_facts', 'employer'), ('uncovered_period', 'employer'),
      ('plan', 'employer'), ('annual_report', 'employer'), ('assistance_sign', 'employer'), ('employer_departure', 'employer'),
      ('customer_report', 'employer'), ('inspection', 'party'), ('inspection', 'sub_unit'), ('history_inspection', 'party')) s (name, key)
  loop
    execute format('create trigger tr_%1$s_%2$s_inserted after insert on %1$I referencing new table as touched
      for each statement execute function note_candidate_change(%2$L)', source.name, source.key);
    execute format('create trigger tr_%1$s_%2$s_updated after update on %1$I referencing new table as touched
      for each statement execute function note_candidate_change(%2$L)', source.name, source.key);
    execute format('create trigger tr_%1$s_%2$s_deleted after delete on %1$I referencing old table as touched
      for each statement execute function note_candidate_change(%2$L)', source.name, source.key);
  end loop;
end $$;

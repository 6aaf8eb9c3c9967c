-- Many days are counted at once: each record is read once for all tables, by sets and not one inspection at a time. All
-- marked days are counted in one transaction and one sight of the records, so that the cells are what was true at one
-- moment, which is kept: while many changes wait to be counted, that moment's figures can be told as what they are.
create table statistics_count (
  id         boolean not null default true constraint pk_statistics_count primary key constraint ck_statistics_count_id check (id),
  counted_at timestamptz
);
comment on table statistics_count is 'One row';
comment on column statistics_count.counted_at is 'The cells are of all that was recorded by then, and of nothing later; null = not counted yet';
insert into statistics_count (counted_at) select now() where not exists (select from statistics_mark);
insert into statistics_count (counted_at) values (null) on conflict do nothing;

create or replace view counted_inspection as
select id, party, party_kind, form, selection_reason, carried_out_on as day, municipality, industry_code, classification,
  employees, provider_kind, false as earlier
from inspection where state in ('CARRIED_OUT', 'REPORTED', 'CLOSED')
union all
select id, party, party_kind, form, selection_reason, carried_out_on, municipality, industry_code, classification,
  employees, provider_kind, true
from history_inspection;

-- What the views counted_inspection, counted_finding and counted_reaction say, read by sets.
create or replace function inspection_cells_of(days date[]) returns table (
  day date, subject text, dimension text, key text,
  inspections int, with_control int, with_breach int, with_reaction int, controls int, breaches int)
language sql stable
-- What belongs to an inspection is looked up by its key, never by reading a whole table; all else is small enough to hash.
set random_page_cost = 1.1
set work_mem = '64MB'
set enable_mergejoin = off
as $$
  with one as materialized (
    select i.id, i.earlier, i.day, i.party, i.party_kind, i.form, i.selection_reason,
      coalesce(i.classification || ':' || s.section, 'NOT_STATED') as section,
      coalesce(left(i.municipality, 2), 'NOT_STATED') as county,
      coalesce(i.provider_kind, 'NOT_STATED') as provider_kind,
      case
        when i.employees is null then 'NOT_STATED'
        when i.party_kind = 'PROVIDER' then case
          when i.employees < 5 then '0-4' when i.employees <= 10 then '5-10' when i.employees <= 20 then '11-20'
          when i.employees <= 50 then '21-50' when i.employees <= 100 then '51-100' else '101+' end
        else case
          when i.employees = 0 then '0' when i.employees < 5 then '1-4' when i.employees < 10 then '5-9'
          when i.employees < 50 then '10-49' when i.employees < 100 then '50-99' else '100+' end
      end as size
    from counted_inspection i
    left join statistics_section s on s.classification = i.classification and s.division = left(i.industry_code, 2)
    where i.day = any (days)),
  answer as materialized (
    select o.id, o.day, o.party_kind, a.code, a.number, a.outcome,
      case when coalesce(a.caused_by_provider, true) then a.provider end as provider
    from one o
    cross join lateral (
      select code, number, outcome, provider, caused_by_provider
      from control_point_answer where inspection_id = o.id offset 0) a
    where not o.earlier),
  corrected as materialized (
    select id, code, max(number) as last from answer group by id, code having count(*) > 1),
  reaction_to as materialized (
    select r.inspection_id as id, r.control_point as code
    from one o
    cross join lateral (
      select inspection_id, control_point from reaction
      where inspection_id = o.id and decided_on is not null and not annulled and stage <> 'GIVEN_UP' and kind <> 'GUIDANCE'
      offset 0) r
    where not o.earlier
    union
    select r.inspection_id, r.control_point
    from one o
    cross join lateral (
      select inspection_id, control_point from history_reaction where inspection_id = o.id and kind <> 'GUIDANCE' offset 0) r
    where o.earlier),
  point as materialized (
    select f.*, r.id is not null as reacted
    from (
      select a.id, a.day, a.party_kind, a.code, a.provider, a.outcome = 'BREACH' as breach
      from answer a left join corrected c on c.id = a.id and c.code = a.code
      where a.outcome in ('IN_ORDER', 'BREACH') and (c.last is null or c.last = a.number)
      union all
      select o.id, o.day, o.party_kind, f.code, f.provider, f.outcome = 'BREACH'
      from one o
      cross join lateral (
        select code, provider, outcome from history_finding
        where inspection_id = o.id and outcome in ('IN_ORDER', 'BREACH') offset 0) f
      where o.earlier) f
    left join reaction_to r on r.id = f.id and r.code = f.code),
  inspected as materialized (
    select o.*, coalesce(f.controls, 0) as controls, coalesce(f.breaches, 0) as breaches,
      (f.controls > 0)::int as with_control, (f.breaches > 0)::int as with_breach, (r.id is not null)::int as reacted
    from one o
    left join (
      select id, count(*)::int as controls, count(*) filter (where breach)::int as breaches
      from point group by id) f on f.id = o.id
    left join (select distinct id from reaction_to) r on r.id = o.id)
  select day, party_kind,
    case grouping(form, selection_reason, section, county, size)
      when 31 then 'TOTAL' when 15 then 'FORM' when 23 then 'SELECTION_REASON' when 27 then 'SECTION' when 29 then 'COUNTY' else 'SIZE' end,
    coalesce(form, selection_reason, section, county, size, 'ALL'),
    count(*)::int, coalesce(sum(with_control), 0)::int, coalesce(sum(with_breach), 0)::int, sum(reacted)::int, sum(controls)::int,
    sum(breaches)::int
  from inspected
  group by grouping sets ((day, party_kind), (day, party_kind, form), (day, party_kind, selection_reason),
    (day, party_kind, section), (day, party_kind, county), (day, party_kind, size))
  union all
  select o.day, o.party_kind, d.dimension, d.key, count(*)::int, coalesce(sum(o.with_control), 0)::int,
    coalesce(sum(o.with_breach), 0)::int, sum(o.reacted)::int, sum(o.controls)::int, sum(o.breaches)::int
  from inspected o
  cross join lateral (values ('PROVIDER_KIND', o.provider_kind), ('PROVIDER', o.party)) d (dimension, key)
  where o.party_kind = 'PROVIDER'
  group by o.day, o.party_kind, d.dimension, d.key
  union all
  select p.day, p.party_kind, 'POINT', p.code, count(*)::int, count(*)::int, count(*) filter (where p.breach)::int,
    count(*) filter (where p.reacted)::int, count(*)::int, count(*) filter (where p.breach)::int
  from point p group by p.day, p.party_kind, p.code
  union all
  select p.day, p.party_kind, 'PROVIDER', p.provider, count(distinct p.id)::int, count(distinct p.id)::int,
    count(distinct p.id)::int, count(distinct p.id) filter (where p.reacted)::int, count(*)::int, count(*)::int
  from point p
  where p.party_kind = 'EMPLOYER' and p.breach and p.provider is not null
  group by p.day, p.party_kind, p.provider
  union all
  select b.broken_off_on, b.party_kind, 'BROKEN_OFF', 'ALL', count(*)::int, 0, 0, 0, 0, 0
  from inspection b where b.state = 'BROKEN_OFF' and b.broken_off_on = any (days)
  group by b.broken_off_on, b.party_kind
$$;

create or replace function reaction_cells_of(days date[]) returns table (
  day date, subject text, measure text, kind text, days int, number int)
language sql stable
set random_page_cost = 1.1
set work_mem = '64MB'
as $$
  with part (day, subject, measure, kind, days) as (
    select r.decided_on, r.party_kind, case when r.annulled or r.stage = 'GIVEN_UP' then 'ANNULLED' else 'DECIDED' end, r.kind,
      case when i.carried_out_on is not null then greatest(r.decided_on - i.carried_out_on, 0) end
    from reaction r
    left join inspection i on i.id = r.inspection_id and i.state in ('CARRIED_OUT', 'REPORTED', 'CLOSED')
    where r.decided_on = any ($1)
    union all
    select m.day, r.party_kind, m.measure, r.kind, m.days
    from reaction r
    cross join lateral (values
      ('COMPLIED', r.complied_on, greatest(r.complied_on - r.decided_on, 0)),
      ('ENDED', r.ended_on, r.ended_on - r.decided_on)) m (measure, day, days)
    where (r.complied_on = any ($1) or r.ended_on = any ($1)) and m.day = any ($1)
      and r.decided_on is not null and not r.annulled and r.stage <> 'GIVEN_UP'
    union all
    select r.decided_on, i.party_kind, 'DECIDED', r.kind, greatest(r.decided_on - i.carried_out_on, 0)
    from history_reaction r join history_inspection i on i.id = r.inspection_id
    where r.decided_on = any ($1)
    union all
    select i.carried_out_on, i.party_kind, 'DECIDED', r.kind, null
    from history_reaction r join history_inspection i on i.id = r.inspection_id
    where i.carried_out_on = any ($1) and r.decided_on is null
    union all
    select r.complied_on, i.party_kind, m.measure, r.kind, r.complied_on - r.decided_on
    from history_reaction r join history_inspection i on i.id = r.inspection_id
    cross join (values ('COMPLIED'), ('ENDED')) m (measure)
    where r.complied_on = any ($1))
  select p.day, p.subject, p.measure, p.kind, p.days, count(*)::int from part p group by p.day, p.subject, p.measure, p.kind, p.days
$$;

-- Counts the cells of some days anew. The service does it for all marked days in one transaction of one sight, some days
-- at a time: their records fit into the memory of a sort, and no statement takes long.
drop function refresh_statistics(int);
create function count_cells(days date[]) returns void language sql as $$
  delete from inspection_cell where day = any (days);
  insert into inspection_cell select * from inspection_cells_of(days);
  delete from reaction_cell where day = any ($1);
  insert into reaction_cell select * from reaction_cells_of($1);
$$;

-- What the statistics count, and a cube of it by day. The cube holds no fact of its own: a cell is what the statement
-- below counts for its day. Whatever changes leaves a mark in its own transaction; a day with a mark is counted anew
-- when it is asked for, until the sweep has renewed its cells and taken the marks away. So an answer is right at any
-- moment, whoever was killed.
create table statistics_section (
  classification text not null,
  division       text not null,
  section        text not null,
  constraint pk_statistics_section primary key (classification, division)
);
comment on table statistics_section is 'Sections (næringshovedområder) of the standard industrial classification, Klass classification 6';
insert into statistics_section
select classification, lpad(division::text, 2, '0'), section
from (values
  ('SN2007', 'A', 1, 3), ('SN2007', 'B', 5, 9), ('SN2007', 'C', 10, 33), ('SN2007', 'D', 35, 35), ('SN2007', 'E', 36, 39),
  ('SN2007', 'F', 41, 43), ('SN2007', 'G', 45, 47), ('SN2007', 'H', 49, 53), ('SN2007', 'I', 55, 56), ('SN2007', 'J', 58, 63),
  ('SN2007', 'K', 64, 66), ('SN2007', 'L', 68, 68), ('SN2007', 'M', 69, 75), ('SN2007', 'N', 77, 82), ('SN2007', 'O', 84, 84),
  ('SN2007', 'P', 85, 85), ('SN2007', 'Q', 86, 88), ('SN2007', 'R', 90, 93), ('SN2007', 'S', 94, 96), ('SN2007', 'T', 97, 97),
  ('SN2007', 'U', 99, 99),
  ('SN2025', 'A', 1, 3), ('SN2025', 'B', 5, 9), ('SN2025', 'C', 10, 33), ('SN2025', 'D', 35, 35), ('SN2025', 'E', 36, 39),
  ('SN2025', 'F', 41, 43), ('SN2025', 'G', 46, 47), ('SN2025', 'H', 49, 53), ('SN2025', 'I', 55, 56), ('SN2025', 'J', 58, 60),
  ('SN2025', 'K', 61, 63), ('SN2025', 'L', 64, 66), ('SN2025', 'M', 68, 68), ('SN2025', 'N', 69, 75), ('SN2025', 'O', 77, 82),
  ('SN2025', 'P', 84, 84), ('SN2025', 'Q', 85, 85), ('SN2025', 'R', 86, 88), ('SN2025', 'S', 90, 93), ('SN2025', 'T', 94, 96),
  ('SN2025', 'U', 97, 98), ('SN2025', 'V', 99, 99)) sections (classification, section, first, last)
cross join lateral generate_series(first, last) division;

-- An inspection counts on the day it was carried out, once it was; one broken off never does.
create view counted_inspection as
select id, party, party_kind, form, selection_reason, carried_out_on as day, municipality, industry_code, classification,
  employees, provider_kind
from inspection where state in ('CARRIED_OUT', 'REPORTED', 'CLOSED')
union all
select id, party, party_kind, form, selection_reason, carried_out_on, municipality, industry_code, classification,
  employees, provider_kind
from history_inspection;
create index ix_inspection_carried_out_on on inspection (carried_out_on) where state in ('CARRIED_OUT', 'REPORTED', 'CLOSED');
create index ix_inspection_broken_off_on on inspection (broken_off_on) where broken_off_on is not null;

-- The last answer to a point counts. The provider is named only if its work was the cause.
create view counted_finding as
select a.inspection_id, a.code, a.outcome, case when coalesce(a.caused_by_provider, true) then a.provider end as provider
from control_point_answer a
where a.outcome in ('IN_ORDER', 'BREACH') and not exists (
  select from control_point_answer later
  where later.inspection_id = a.inspection_id and later.code = a.code and later.number > a.number)
union all
select inspection_id, code, outcome, provider from history_finding where outcome in ('IN_ORDER', 'BREACH');

-- A reaction counts once it is decided. One annulled or given up after that is told apart and counts nowhere else.
create view counted_reaction as
select r.inspection_id, r.party_kind, r.kind, r.control_point, r.decided_on as day, r.decided_on, r.complied_on,
  r.ended_on, r.annulled or r.stage = 'GIVEN_UP' as annulled
from reaction r where r.decided_on is not null
union all
select r.inspection_id, i.party_kind, r.kind, r.control_point, coalesce(r.decided_on, i.carried_out_on), r.decided_on,
  r.complied_on, r.complied_on, false
from history_reaction r join history_inspection i on i.id = r.inspection_id;
create index ix_reaction_complied_on on reaction (complied_on) where complied_on is not null;
create index ix_reaction_ended_on on reaction (ended_on) where ended_on is not null;

create table inspection_cell (
  day           date not null,
  subject       text not null,
  dimension     text not null,
  key           text not null,
  inspections   int  not null,
  with_control  int  not null,
  with_breach   int  not null,
  with_reaction int  not null,
  controls      int  not null,
  breaches      int  not null,
  constraint pk_inspection_cell primary key (subject, dimension, day, key)
);
create index ix_inspection_cell_day on inspection_cell (day);

create table reaction_cell (
  day     date not null,
  subject text not null,
  measure text not null constraint ck_reaction_cell_measure check (measure in ('DECIDED', 'ANNULLED', 'COMPLIED', 'ENDED')),
  kind    text not null,
  days    int,
  number  int  not null,
  constraint uq_reaction_cell unique nulls not distinct (subject, measure, day, kind, days)
);
comment on column reaction_cell.days is 'DECIDED: since the inspection; COMPLIED, ENDED: since the decision; null where that is not known';
create index ix_reaction_cell_day on reaction_cell (day);

create table statistics_mark (
  id            bigint generated always as identity constraint pk_statistics_mark primary key,
  day           date,
  inspection_id uuid
);
comment on table statistics_mark is 'Days that have changed since their cells were counted; those of an inspection are looked up when the mark is read';
create index ix_statistics_mark_day on statistics_mark (day);

create view statistics_marked_day as
select day from statistics_mark where day is not null
union
select i.carried_out_on from statistics_mark m join inspection i on i.id = m.inspection_id where i.carried_out_on is not null
union
select d.day from statistics_mark m join reaction r on r.inspection_id = m.inspection_id
cross join lateral (values (r.decided_on), (r.complied_on), (r.ended_on)) d (day) where d.day is not null;

create function inspection_cells_of(days date[]) returns table (
  day date, subject text, dimension text, key text,
  inspections int, with_control int, with_breach int, with_reaction int, controls int, breaches int)
language sql stable as $$
  with one as materialized (
    select i.*, f.controls, f.breaches, r.reacted,
      coalesce(i.classification || ':' || s.section, 'NOT_STATED') as section,
      coalesce(left(i.municipality, 2), 'NOT_STATED') as county,
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
    cross join lateral (
      select count(*)::int as controls, count(*) filter (where outcome = 'BREACH')::int as breaches
      from counted_finding where inspection_id = i.id) f
    cross join lateral (
      select count(*) > 0 as reacted
      from counted_reaction where inspection_id = i.id and not annulled and kind <> 'GUIDANCE') r
    where i.day = any (days)),
  point as materialized (
    select o.id, o.day, o.party_kind, f.code, f.provider, f.outcome = 'BREACH' as breach, o.reacted and (
      select count(*) from counted_reaction r
      where r.inspection_id = o.id and r.control_point = f.code and not r.annulled and r.kind <> 'GUIDANCE') > 0 as reacted
    from one o
    cross join lateral (select code, outcome, provider from counted_finding where inspection_id = o.id offset 0) f)
  select o.day, o.party_kind, d.dimension, d.key, count(*)::int, count(*) filter (where o.controls > 0)::int,
    count(*) filter (where o.breaches > 0)::int, count(*) filter (where o.reacted)::int, sum(o.controls)::int, sum(o.breaches)::int
  from one o
  cross join lateral (values
    ('TOTAL', 'ALL'), ('FORM', o.form), ('SELECTION_REASON', o.selection_reason), ('SECTION', o.section),
    ('COUNTY', o.county), ('SIZE', o.size),
    (case o.party_kind when 'PROVIDER' then 'PROVIDER_KIND' end, coalesce(o.provider_kind, 'NOT_STATED')),
    (case o.party_kind when 'PROVIDER' then 'PROVIDER' end, o.party)) d (dimension, key)
  where d.dimension is not null
  group by o.day, o.party_kind, d.dimension, d.key
  union all
  select p.day, p.party_kind, 'POINT', p.code, count(*)::int, count(*)::int, count(*) filter (where p.breach)::int,
    count(*) filter (where p.reacted)::int, count(*)::int, count(*) filter (where p.breach)::int
  from point p group by p.day, p.party_kind, p.code
  union all
  select p.day, p.party_kind, 'PROVIDER', p.provider, count(distinct p.id)::int, count(distinct p.id)::int,
    count(distinct p.id)::int, count(distinct p.id) filter (where p.reacted)::int, count(*)::int, count(*)::int
  from point p where p.party_kind = 'EMPLOYER' and p.breach and p.provider is not null
  group by p.day, p.party_kind, p.provider
  union all
  select b.broken_off_on, b.party_kind, 'BROKEN_OFF', 'ALL', count(*)::int, 0, 0, 0, 0, 0
  from inspection b where b.state = 'BROKEN_OFF' and b.broken_off_on = any (days)
  group by b.broken_off_on, b.party_kind
$$;

create function reaction_cells_of(days date[]) returns table (
  day date, subject text, measure text, kind text, days int, number int)
language sql stable as $$
  with part (day, subject, measure, kind, days) as (
    select r.day, r.party_kind, case when r.annulled then 'ANNULLED' else 'DECIDED' end, r.kind,
      case when r.decided_on is not null and i.day is not null then greatest(r.decided_on - i.day, 0) end
    from counted_reaction r
    left join lateral (select day from counted_inspection where id = r.inspection_id offset 0) i on true
    where r.day = any ($1)
    union all
    select r.complied_on, r.party_kind, 'COMPLIED', r.kind, greatest(r.complied_on - r.decided_on, 0)
    from counted_reaction r where r.complied_on = any ($1) and not r.annulled
    union all
    select r.ended_on, r.party_kind, 'ENDED', r.kind, r.ended_on - r.decided_on
    from counted_reaction r where r.ended_on = any ($1) and not r.annulled)
  select p.day, p.subject, p.measure, p.kind, p.days, count(*)::int from part p group by p.day, p.subject, p.measure, p.kind, p.days
$$;

-- Renews the cells of some marked days; gives the number of marks that were taken away. Marks that come while it works
-- stay. One at a time: a second caller has nothing to do.
create function refresh_statistics(most_days int) returns bigint language plpgsql as $$
declare
  marks bigint[];
  renewed date[];
begin
  if not pg_try_advisory_xact_lock(hashtext('supervision'), hashtext('statistics')) then
    return 0;
  end if;
  select array_agg(id) into marks from (
    select id from statistics_mark
    where day in (select distinct day from statistics_mark where day is not null order by day limit most_days)
    union all
    (select id from statistics_mark where day is null order by id limit 100)) taken;
  if marks is null then
    return 0;
  end if;
  select coalesce(array_agg(distinct d.day), '{}') into renewed from (
    select day from statistics_mark where id = any (marks) and day is not null
    union
    select i.carried_out_on from statistics_mark m join inspection i on i.id = m.inspection_id
    where m.id = any (marks) and i.carried_out_on is not null
    union
    select v.day from statistics_mark m join reaction r on r.inspection_id = m.inspection_id
    cross join lateral (values (r.decided_on), (r.complied_on), (r.ended_on)) v (day)
    where m.id = any (marks) and v.day is not null) d;
  delete from inspection_cell where day = any (renewed);
  insert into inspection_cell select * from inspection_cells_of(renewed);
  delete from reaction_cell where day = any (renewed);
  insert into reaction_cell select * from reaction_cells_of(renewed);
  delete from statistics_mark where id = any (marks);
  return cardinality(marks);
end $$;

-- From nothing: every day there is gets a mark.
create function mark_all_statistics() returns void language sql as $$
  insert into statistics_mark (day)
  select day from counted_inspection where day is not null
  union select broken_off_on from inspection where broken_off_on is not null
  union select day from counted_reaction
  union select complied_on from counted_reaction where complied_on is not null
  union select ended_on from counted_reaction where ended_on is not null
  union select day from inspection_cell
  union select day from reaction_cell
$$;

create function mark_inspection() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into statistics_mark (day) select day
    from (values (old.carried_out_on), (old.broken_off_on)) d (day) where day is not null;
  end if;
  if tg_op <> 'DELETE' then
    insert into statistics_mark (day) select new.broken_off_on where new.broken_off_on is not null;
    insert into statistics_mark (inspection_id) values (new.id);
  end if;
  return null;
end $$;
create trigger tr_inspection_written after insert or delete on inspection for each row execute function mark_inspection();
create trigger tr_inspection_changed after update on inspection for each row
  when ((old.state in ('CARRIED_OUT', 'REPORTED', 'CLOSED'), old.carried_out_on, old.broken_off_on, old.form, old.selection_reason,
      old.municipality, old.industry_code, old.classification, old.employees, old.provider_kind, old.party, old.party_kind)
    is distinct from
    (new.state in ('CARRIED_OUT', 'REPORTED', 'CLOSED'), new.carried_out_on, new.broken_off_on, new.form, new.selection_reason,
      new.municipality, new.industry_code, new.classification, new.employees, new.provider_kind, new.party, new.party_kind))
  execute function mark_inspection();

create function mark_answer() returns trigger language plpgsql as $$
begin
  insert into statistics_mark (inspection_id) values (case when tg_op = 'DELETE' then old.inspection_id else new.inspection_id end);
  return null;
end $$;
create trigger tr_control_point_answer_changed after insert or update or delete on control_point_answer
  for each row execute function mark_answer();

create function mark_reaction() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into statistics_mark (day) select distinct day
    from (values (old.decided_on), (old.complied_on), (old.ended_on)) d (day) where day is not null;
  end if;
  insert into statistics_mark (inspection_id)
  values (case when tg_op = 'DELETE' then old.inspection_id else new.inspection_id end);
  return null;
end $$;
create trigger tr_reaction_written after insert or delete on reaction for each row execute function mark_reaction();
create trigger tr_reaction_changed after update on reaction for each row
  when ((old.kind, old.inspection_id, old.control_point, old.stage, old.decided_on, old.complied_on, old.ended_on, old.annulled)
    is distinct from
    (new.kind, new.inspection_id, new.control_point, new.stage, new.decided_on, new.complied_on, new.ended_on, new.annulled))
  execute function mark_reaction();

-- Findings and reactions of the history come and go with their inspection.
create function mark_history_inspection() returns trigger language plpgsql as $$
begin
  insert into statistics_mark (day) select distinct carried_out_on from changed;
  return null;
end $$;
create trigger tr_history_inspection_written after insert on history_inspection
  referencing new table as changed for each statement execute function mark_history_inspection();
create trigger tr_history_inspection_deleted after delete on history_inspection
  referencing old table as changed for each statement execute function mark_history_inspection();

create function mark_history_reaction() returns trigger language plpgsql as $$
begin
  insert into statistics_mark (day)
  select decided_on from changed where decided_on is not null
  union select complied_on from changed where complied_on is not null;
  return null;
end $$;
create trigger tr_history_reaction_written after insert on history_reaction
  referencing new table as changed for each statement execute function mark_history_reaction();
create trigger tr_history_reaction_deleted after delete on history_reaction
  referencing old table as changed for each statement execute function mark_history_reaction();

select mark_all_statistics();

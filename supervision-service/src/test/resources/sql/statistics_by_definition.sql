-- Cells of some days against the views of what counts, looked at one inspection, finding and reaction at a time.
with period as (
  select array(select d::date from generate_series(?::date, ?::date, '1 day') d) as days),
inspected as (
  select i.*, f.controls, f.breaches, (
      select count(*) > 0 from counted_reaction r
      where r.inspection_id = i.id and not r.annulled and r.kind <> 'GUIDANCE') as reacted
  from counted_inspection i
  cross join lateral (
    select count(*) as controls, count(*) filter (where outcome = 'BREACH') as breaches
    from counted_finding where inspection_id = i.id) f
  where i.day between ? and ?),
defined (day, subject, dimension, key, inspections, with_control, with_breach, with_reaction, controls, breaches) as (
  select day, party_kind, 'TOTAL', 'ALL', count(*)::int, count(*) filter (where controls > 0)::int,
    count(*) filter (where breaches > 0)::int, count(*) filter (where reacted)::int, sum(controls)::int, sum(breaches)::int
  from inspected group by day, party_kind
  union all
  select i.day, i.party_kind, 'POINT', f.code, count(*)::int, count(*)::int, count(*) filter (where f.outcome = 'BREACH')::int,
    count(*) filter (where exists (
      select from counted_reaction r
      where r.inspection_id = i.id and r.control_point = f.code and not r.annulled and r.kind <> 'GUIDANCE'))::int,
    count(*)::int, count(*) filter (where f.outcome = 'BREACH')::int
  from inspected i join counted_finding f on f.inspection_id = i.id
  group by i.day, i.party_kind, f.code),
counted as (
  select c.* from period, inspection_cells_of(days) c where dimension in ('TOTAL', 'POINT')),
reacted (day, subject, measure, kind, days) as (
  select r.day, r.party_kind, case when r.annulled then 'ANNULLED' else 'DECIDED' end, r.kind,
    case when r.decided_on is not null and i.day is not null then greatest(r.decided_on - i.day, 0) end
  from counted_reaction r left join counted_inspection i on i.id = r.inspection_id
  union all
  select complied_on, party_kind, 'COMPLIED', kind, greatest(complied_on - decided_on, 0)
  from counted_reaction where complied_on is not null and not annulled
  union all
  select ended_on, party_kind, 'ENDED', kind, ended_on - decided_on
  from counted_reaction where ended_on is not null and not annulled),
reactions_defined as (
  select r.day, r.subject, r.measure, r.kind, r.days, count(*)::int
  from reacted r, period p where r.day = any (p.days) group by r.day, r.subject, r.measure, r.kind, r.days),
reactions_counted as (
  select c.* from period p, reaction_cells_of(p.days) c)
select (select count(*) from (
    (select * from defined except all select * from counted) union all (select * from counted except all select * from defined)) d)
  + (select count(*) from (
    (select * from reactions_defined except all select * from reactions_counted)
    union all (select * from reactions_counted except all select * from reactions_defined)) d)

-- The cells of reactions of a period; marked days as for inspections.
with marked as materialized (
  select day from statistics_marked_day where day between ? and ?)
select c.measure, c.kind, c.days, sum(c.number) as number
from (
  select s.measure, s.kind, s.days, s.number
  from reaction_cell s
  where s.subject = ? and s.measure in ('DECIDED', 'ANNULLED', 'COMPLIED') and s.day between ? and ?
    and not exists (select from marked m where m.day = s.day)
  union all
  select f.measure, f.kind, f.days, f.number
  from reaction_cells_of(array(select day from marked)) f
  where f.subject = ?) c
group by 1, 2, 3
order by 1, 2, 3

-- The cells of a period by year and group; what is marked is counted from the records in the same snapshot, so that no
-- change is counted twice or not at all.
with marked as materialized (
  select day from statistics_marked_day where day between ? and ?)
select extract(year from c.day)::int as year, c.key, sum(c.inspections) as inspections, sum(c.with_control) as with_control,
  sum(c.with_breach) as with_breach, sum(c.with_reaction) as with_reaction, sum(c.controls) as controls,
  sum(c.breaches) as breaches
from (
  select s.day, s.key, s.inspections, s.with_control, s.with_breach, s.with_reaction, s.controls, s.breaches
  from inspection_cell s
  where s.subject = ? and s.dimension = ? and s.day between ? and ? and not exists (select from marked m where m.day = s.day)
  union all
  select f.day, f.key, f.inspections, f.with_control, f.with_breach, f.with_reaction, f.controls, f.breaches
  from inspection_cells_of(array(select day from marked)) f
  where f.subject = ? and f.dimension = ?) c
group by 1, 2
order by 1, 2

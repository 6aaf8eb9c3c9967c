-- What the cells of changed days are now, by year and group: counted from the records once for all that a table asks.
select dimension, extract(year from day)::int as year, key, sum(inspections) as inspections,
  sum(with_control) as with_control, sum(with_breach) as with_breach, sum(with_reaction) as with_reaction,
  sum(controls) as controls, sum(breaches) as breaches
from inspection_cells_of(?::date[])
where subject = ?
group by 1, 2, 3

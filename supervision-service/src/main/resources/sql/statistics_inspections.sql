-- The cells of a period by year and group, but for days that have changed since they were counted.
select extract(year from day)::int as year, key, sum(inspections) as inspections, sum(with_control) as with_control,
  sum(with_breach) as with_breach, sum(with_reaction) as with_reaction, sum(controls) as controls, sum(breaches) as breaches
from inspection_cell
where subject = ? and dimension = ? and day between ? and ? and day <> all (?::date[])
group by 1, 2

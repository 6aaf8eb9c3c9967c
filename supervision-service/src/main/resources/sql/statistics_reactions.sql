-- The cells of reactions of a period; changed days are counted from the records.
select c.measure, c.kind, c.days, sum(c.number) as number
from (
  select measure, kind, days, number
  from reaction_cell
  where subject = ? and measure in ('DECIDED', 'ANNULLED', 'COMPLIED') and day between ? and ? and day <> all (?::date[])
  union all
  select measure, kind, days, number
  from reaction_cells_of(?::date[])
  where subject = ?) c
group by 1, 2, 3
order by 1, 2, 3

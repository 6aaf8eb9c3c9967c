-- Which days of a period have changed since their cells were counted, and how many records it takes to count them now;
-- no more are counted than the number given thrice. All answers of one transaction read one snapshot, so that no change is
-- counted twice or not at all.
select c.counted_at, m.days::text as days, (
    (select count(*) from (select from counted_inspection where day = any (m.days) limit ?) i)
    + (select count(*) from (select from reaction where decided_on = any (m.days) limit ?) r)
    + (select count(*) from (select from history_reaction where decided_on = any (m.days) limit ?) h)) as records
from statistics_count c
cross join lateral (
  select coalesce(array_agg(day), '{}')::date[] as days from statistics_marked_day where day between ? and ?) m

-- Some employers computed anew: who is obliged stands with today's facts, and a score by each of the weights that are kept;
-- who is not is gone, and so are scores by other weights.
with fact as materialized (
  select f.* from candidate_facts(?::text[], ?::date, ?, ?, ?, ?) f
),
gone as (
  delete from candidate c using unnest(?::text[]) asked (employer)
  where c.employer = asked.employer
    and (c.weights not in (/* kept */) or not exists (select from fact f where f.employer = asked.employer))
)
insert into candidate (employer, day, weights, score, county, division, section, size_class, obliged_since, uncovered_since,
  last_inspected_on, /* facts */)
select employer, ?::date, s.weights, s.score, county, division, section, size_class, obliged_since, uncovered_since,
  last_inspected_on, /* facts */
from fact cross join lateral (values /* scores */) s (weights, score)
on conflict (employer, weights) do update set (day, score, county, division, section, size_class, obliged_since,
    uncovered_since, last_inspected_on, /* facts */)
  = row(excluded.day, excluded.score, excluded.county, excluded.division, excluded.section,
    excluded.size_class, excluded.obliged_since, excluded.uncovered_since, excluded.last_inspected_on, /* new facts */)

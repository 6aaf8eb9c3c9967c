-- Some employers computed anew: who is obliged stands with today's facts and score, who is not is gone.
with fact as materialized (
  select f.*, /* score */ as score from candidate_facts(?::text[], ?::date, ?, ?, ?, ?) f
),
gone as (
  delete from candidate c using unnest(?::text[]) asked (employer)
  where c.employer = asked.employer and not exists (select from fact f where f.employer = asked.employer)
)
insert into candidate (employer, day, weights, score, county, division, section, size_class, obliged_since, uncovered_since,
  last_inspected_on, /* facts */)
select employer, ?::date, ?, score, county, division, section, size_class, obliged_since, uncovered_since,
  last_inspected_on, /* facts */
from fact
on conflict (employer) do update set (day, weights, score, county, division, section, size_class, obliged_since,
    uncovered_since, last_inspected_on, /* facts */)
  = row(excluded.day, excluded.weights, excluded.score, excluded.county, excluded.division, excluded.section,
    excluded.size_class, excluded.obliged_since, excluded.uncovered_since, excluded.last_inspected_on, /* new facts */)

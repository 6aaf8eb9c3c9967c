-- Draws from a pool. Chance is the order of SHA-256 of seed, colon and organisation number: anybody can do it again. It has
-- the first of the whole pool; the rest come by score, and chance decides between equals.
with pool as materialized (
  select employer, score, encode(sha256(convert_to(?::text || ':' || employer, 'UTF8')), 'hex') as lot
  from candidate_draw_employer where draw_id = ?
),
by_chance as (
  select employer, row_number() over (order by lot, employer)::int as place
  from pool order by lot, employer limit ?
),
by_risk as (
  select employer, row_number() over (order by score desc, lot, employer)::int as place
  from pool where employer not in (select employer from by_chance)
  order by score desc, lot, employer limit ?
)
select employer, 'RANDOM' as drawn, place from by_chance
union all
select employer, 'RISK', place from by_risk

-- Documents by kind beside the need for them; the need alone makes one missing, for it is the enterprise that says so.
select kind, coalesce(n.needed, false) as needed, coalesce(d.registered, 0) as registered, d.last_on,
  coalesce(n.needed, false) and (d.last_on is null
    or coalesce(d.last_on + make_interval(months => n.every_months) < day, false)) as missing
from (select needed, kind, every_months from document_need where employer = ?) n
full join (
  select kind, count(*) as registered, max(period_to) as last_on from assistance_document
  where employer = ? and registered_on <= ? group by kind) d using (kind)
cross join (select ?::date as day) asked
order by kind

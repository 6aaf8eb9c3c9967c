-- The courses to be controlled, the longest waiting first. A course stands here once, for its first reason; one that
-- another version has replaced waits no more.
with queue as (
  select c.id, c.organiser, c.name, c.open, c.hours, c.edition, c.counts_to,
    case
      when c.state = 'SUBMITTED' and c.replaces is null then 'NEW'
      when c.state = 'SUBMITTED' then 'NEW_VERSION'
      when c.counts_to <= cast(:today as date) + cast(:ahead as integer) then 'ENDS'
      when c.objectives_version <> :objectives then 'OBJECTIVES_CHANGED'
      when c.decided_on <= cast(:today as date) - cast(:again as integer) then 'LONG_AGO'
    end as reason,
    case
      when c.state = 'SUBMITTED' then c.submitted_on
      when c.counts_to <= cast(:today as date) + cast(:ahead as integer) then c.counts_to - cast(:ahead as integer)
      when c.objectives_version <> :objectives then cast(:objectivesFrom as date)
      else c.decided_on + cast(:again as integer)
    end as since
  from course c
  where c.state = 'SUBMITTED'
    or (c.state = 'ACCEPTED'
      and not exists (select 1 from course n where n.replaces = c.id and n.state = 'ACCEPTED'))
)
select q.id, q.organiser, q.name, q.open, q.hours, q.edition, q.reason, cast(q.since as text),
  cast(q.counts_to as text), (select count(*) from completion x where x.course_id = q.id and x.revoked_on is null)
from queue q
where q.reason is not null
  and (cast(:reason as text) is null or q.reason = cast(:reason as text))
  and (q.since, q.id) > (cast(:afterSince as date), cast(:afterId as uuid))
order by q.since, q.id
limit :limit

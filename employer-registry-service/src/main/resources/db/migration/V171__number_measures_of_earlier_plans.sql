-- Plans of the first release become their own version 0; their measures get what progress is told by.
update plan set
  changed_on = received_on,
  measures = coalesce(
    (select jsonb_agg(m || jsonb_build_object('id', gen_random_uuid(), 'status', 'PLANNED') order by place)
     from jsonb_array_elements(measures) with ordinality as each (m, place)
     where not m ? 'id'),
    measures);
insert into plan_version (plan_id, version, content, measures, changed_at, author_side, reason)
select id, 0, content, measures, received_on at time zone 'Europe/Oslo', 'UNKNOWN', 'SUBMITTED' from plan;

-- Everything an employer's duty depends on, as it was known at one time: one statement, every part by an index.
select
  e.organisation_number is not null as registered, e.unit, e.registered_on, e.employees_state, e.employees,
  (coalesce(
    (
      select array[c.after_value] from employer_change c
      where c.organisation_number = asked.number and c.field = 'DEREGISTERED_ON' and c.known_at <= asked.known_at
      order by c.position desc limit 1
    ), (
      select array[c.before_value] from employer_change c
      where c.organisation_number = asked.number and c.field = 'DEREGISTERED_ON'
      order by c.position limit 1
    ), array[e.deregistered_on::text]))[1]::date as deregistered_on,
  (
    select jsonb_agg(jsonb_build_object(
      'classification', c.classification, 'readOn', c.read_on, 'codes', jsonb_build_array(c.code1, c.code2, c.code3)))
    from (
      select classification, read_on, code1, code2, code3 from employer_industry
      where organisation_number = asked.number
      union all
      select classification, read_on, code1, code2, code3 from employer_industry_history
      where organisation_number = asked.number
    ) c where c.read_on <= asked.known_on
  ) as readings,
  (
    select jsonb_agg(jsonb_build_object(
      'id', x.id, 'classification', x.classification, 'registered', x.registered_code, 'code', x.code,
      'from', x.valid_from, 'reason', x.reason, 'by', x.recorded_by, 'as', x.recorded_as, 'at', x.recorded_at)
      order by x.recorded_at, x.id)
    from duty_exact_code x where x.employer = asked.number and x.recorded_at <= asked.known_at
  ) as exact_codes,
  (
    select jsonb_agg(jsonb_build_object(
      'id', a.id, 'question', a.question, 'obliges', a.obliges, 'part', a.part, 'from', a.valid_from,
      'reason', a.reason, 'by', a.recorded_by, 'as', a.recorded_as, 'at', a.recorded_at) order by a.recorded_at, a.id)
    from duty_answer a where a.employer = asked.number and a.recorded_at <= asked.known_at
  ) as answers,
  (
    select jsonb_agg(jsonb_build_object(
      'id', g.id, 'employer', g.employer, 'kind', g.kind, 'part', v.part, 'from', v.valid_from, 'to', v.valid_to,
      'obliges', v.obliges, 'source', g.source, 'details', g.details, 'reviewOn', g.review_on, 'reference', g.reference,
      'by', g.recorded_by, 'as', g.recorded_as, 'at', g.recorded_at, 'version', v.version) order by v.valid_from, g.id)
    from duty_ground g
    cross join lateral (
      select * from duty_ground_version v
      where v.ground = g.id and v.changed_at <= asked.known_at order by v.version desc limit 1
    ) v
    where g.employer = asked.number
  ) as grounds,
  (
    select jsonb_agg(jsonb_build_object(
      'dispensation', v.dispensation_id, 'employer', v.employer, 'part', v.part, 'from', v.valid_from,
      'to', v.valid_to) order by v.valid_from, v.dispensation_id)
    from duty_suspension s
    cross join lateral (
      select * from duty_suspension_version v
      where v.dispensation_id = s.dispensation_id and v.changed_at <= asked.known_at order by v.position desc limit 1
    ) v
    where s.employer = asked.number
  ) as suspensions
from (select ?::text as number, ?::timestamptz as known_at, ?::date as known_on) asked
left join employer e on e.organisation_number = asked.number;

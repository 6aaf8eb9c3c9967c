-- Stored letters of § 13-2 become stable codes (the letters changed meaning in 2023, the stored ones are of the present
-- text), and what the form did not ask for yet is empty.
update approval_case c
set submission = c.submission
  || '{"industries": [], "description": {"openings": [], "statements": [], "agreements": []}}'
  || jsonb_build_object('services', (
    select coalesce(jsonb_agg(
      s.service || jsonb_build_object(
        'nature', 'OTHER',
        'delivery', '[]'::jsonb,
        'legalClass', coalesce(
          '{"A": "MAPPING", "B": "MEASURES", "C": "CHANGES", "D": "GUIDELINES", "E": "HEALTH_SURVEILLANCE",
            "F": "ADAPTATION", "G": "INFORMATION", "H": "ENQUIRIES"}'::jsonb ->> (s.service ->> 'legalClass'),
          s.service ->> 'legalClass'))
      order by s.place), '[]')
    from jsonb_array_elements(c.submission -> 'services') with ordinality s (service, place)))
where c.submission ? 'services';

insert into submission_version (case_id, version, received_at, content)
select id, 1, received_at, submission from approval_case;

update approval_case set preliminary_answer_due_on = received_on + interval '1 month' where decided_on is null;

-- What approved providers have told so far, and who works there.
insert into provider_facts (provider, version, valid_from, recorded_at, source, source_id, content)
select a.provider, row_number() over (partition by a.provider order by a.decided_on, a.id), a.decided_on,
  (a.decided_on + time '12:00') at time zone 'Europe/Oslo', 'APPLICATION', c.id, c.submission
from approval a join approval_case c on c.id = a.application_id;

insert into staff_position (provider, source, source_id, place, person, percentage)
select f.provider, 'FACTS', f.source_id, s.place, s.member -> 'person' ->> 'value', (s.member ->> 'positionPercentage')::int
from provider_facts f
  cross join lateral jsonb_array_elements(f.content -> 'staffing' -> 'members') with ordinality s (member, place)
where f.version = (select max(l.version) from provider_facts l where l.provider = f.provider);

insert into staff_position (provider, source, source_id, place, person, percentage)
select c.provider, 'APPLICATION', c.id, s.place, s.member -> 'person' ->> 'value', (s.member ->> 'positionPercentage')::int
from approval_case c
  cross join lateral jsonb_array_elements(c.submission -> 'staffing' -> 'members') with ordinality s (member, place)
where c.decided_on is null;

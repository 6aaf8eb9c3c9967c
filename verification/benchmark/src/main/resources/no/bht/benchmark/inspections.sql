-- :n inspections over eleven years, three answers to each, a reaction to every third and an order to every fifth.
set session_replication_role = replica;
insert into inspection (id, party, party_kind, form, announced, state, control_points, checklist_version, opened_on,
  inspector, closed_on, closed_by, report, version, selection_reason, announced_on, carried_out_on, reported_on,
  municipality, industry_code, classification, employees, provider_kind)
select ('0190' || lpad(to_hex(i), 8, '0') || '70008000000000000000')::uuid,
  (300000000 + abs(hashint4(i)) % 1000000)::text, case when i % 100 = 0 then 'PROVIDER' else 'EMPLOYER' end,
  (array['ON_SITE', 'ON_SITE', 'ON_SITE', 'DOCUMENT', 'DIGITAL', 'POSTAL'])[1 + i % 6], true, 'CLOSED',
  '{5527,5528,5536}', 'employers-2024', d, 'inspector-' || i % 200, d + 20, 'inspector', 'Rapport', 3,
  (array['RISK', 'RANDOM', 'CAMPAIGN', 'OTHER'])[1 + i % 4], d, d + 5, d + 20,
  (array['0301', '1103', '1804', '3201', '4601', '5001', '5501'])[1 + i % 7],
  lpad((1 + i % 96)::text, 2, '0') || '.100', 'SN2007', (i * 7) % 150, case when i % 100 = 0 then 'EXTERNAL' end
from (select i, date '2014-01-01' + (i::bigint * 4000 / :n)::int as d from generate_series(1, :n) i) made;
insert into control_point_answer (inspection_id, number, code, outcome, facts, observed_on, provider, answered_by, answered_at)
select ('0190' || lpad(to_hex(i), 8, '0') || '70008000000000000000')::uuid, p, (array['5527', '5528', '5536'])[p + 1],
  case when (i * 7 + p * 3) % 10 < 3 then 'BREACH' else 'IN_ORDER' end, 'Sett.',
  date '2014-01-06' + (i::bigint * 4000 / :n)::int, case when i % 10 = 0 then (310000000 + i % 250)::text end,
  'inspector', timestamptz '2024-01-01 08:00Z'
from generate_series(1, :n) i, generate_series(0, 2) p;
insert into reaction (id, kind, inspection_id, party, party_kind, control_point, legal_bases, state, stage, noticed_on,
  decided_on, complied_on, ended_on, annulled)
select ('0191' || lpad(to_hex(i), 8, '0') || '70008000000000000000')::uuid,
  (array['ORDER', 'ORDER', 'GUIDANCE', 'VIOLATION_FEE'])[1 + i % 4],
  ('0190' || lpad(to_hex(i), 8, '0') || '70008000000000000000')::uuid, (300000000 + abs(hashint4(i)) % 1000000)::text,
  case when i % 100 = 0 then 'PROVIDER' else 'EMPLOYER' end, '5527', '{}', 'ISSUED',
  case when i % 9 = 0 then 'DECIDED' else 'ENDED' end, d + 6, d + 10 + i % 60,
  case when i % 9 > 0 then d + 80 + i % 90 end, case when i % 9 > 0 then d + 80 + i % 90 end, false
from (select i, date '2014-01-01' + (i::bigint * 4000 / :n)::int as d from generate_series(1, :n) i) made
where i % 3 = 0;
insert into supervision_order (id, inspection_id, party, party_kind, control_point, checklist_version, legal_bases, demand,
  requires_assistance, state, notice_sent_at, comment_deadline, version)
select ('0192' || lpad(to_hex(i), 8, '0') || '70008000000000000000')::uuid,
  ('0190' || lpad(to_hex(i), 8, '0') || '70008000000000000000')::uuid, (300000000 + abs(hashint4(i)) % 1000000)::text,
  'EMPLOYER', '5527', 'employers-2024', '{}', 'Knytt til dere bedriftshelsetjeneste.', false, 'ADVANCE_NOTICE_GIVEN',
  timestamptz '2024-01-01 08:00Z', date '2024-01-22', 0
from generate_series(1, :n) i where i % 5 = 0;
set session_replication_role = default;
select mark_all_statistics();

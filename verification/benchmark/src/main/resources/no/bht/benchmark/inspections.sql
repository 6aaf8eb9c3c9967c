-- :n inspections over eleven years, three answers to each, a reaction to every third; to every fifth an order with its
-- fine, a stop, a violation fee, a complaint and a deviation; a fifth as many employers without affiliation,
-- many with the same score. No deadline has passed of which an event would tell while something is measured.
-- Organisation numbers of the test world with their check digit; where eight digits have none, the next eight have one.
create temp table organisation as
select i, case when check_digit < 10 then eight || check_digit::text else (eight + 1) || ((11 - (total + 2) % 11) % 11)::text end as number
from (
  select i, eight, total, (11 - total % 11) % 11 as check_digit
  from (
    select i, eight, 3 * (eight / 10000000) + 2 * (eight / 1000000 % 10) + 7 * (eight / 100000 % 10) + 6 * (eight / 10000 % 10)
      + 5 * (eight / 1000 % 10) + 4 * (eight / 100 % 10) + 3 * (eight / 10 % 10) + 2 * (eight % 10) as total
    from (select i, 20000000 + 2 * i as eight from generate_series(0, 1000999) i) e) t) c;
create unique index on organisation (i);
analyze organisation;
set session_replication_role = replica;
insert into inspection (id, party, party_kind, form, announced, state, control_points, checklist_version, opened_on,
  inspector, closed_on, closed_by, report, version, selection_reason, announced_on, carried_out_on, reported_on,
  municipality, industry_code, classification, employees, provider_kind)
select ('0190' || lpad(to_hex(m.i), 8, '0') || '70008000000000000000')::uuid,
  o.number, case when m.i % 100 = 0 then 'PROVIDER' else 'EMPLOYER' end,
  (array['ON_SITE', 'ON_SITE', 'ON_SITE', 'DOCUMENT', 'DIGITAL', 'POSTAL'])[1 + m.i % 6], true, 'CLOSED',
  '{5527,5528,5536}', 'employers-2024', d, 'inspector-' || m.i % 200, d + 20, 'inspector', 'Rapport', 3,
  (array['RISK', 'RANDOM', 'CAMPAIGN', 'OTHER'])[1 + m.i % 4], d, d + 5, d + 20,
  (array['0301', '1103', '1804', '3201', '4601', '5001', '5501'])[1 + m.i % 7],
  lpad((1 + m.i % 96)::text, 2, '0') || '.100', 'SN2007', (m.i * 7) % 150, case when m.i % 100 = 0 then 'EXTERNAL' end
from (select i, abs(hashint4(i)) % 1000000 as party, date '2014-01-01' + (i::bigint * 4000 / :n)::int as d
  from generate_series(1, :n) i) m
join organisation o on o.i = m.party
order by m.i;
insert into control_point_answer (inspection_id, number, code, outcome, facts, observed_on, provider, answered_by, answered_at)
select ('0190' || lpad(to_hex(i), 8, '0') || '70008000000000000000')::uuid, p, (array['5527', '5528', '5536'])[p + 1],
  case when (i * 7 + p * 3) % 10 < 3 then 'BREACH' else 'IN_ORDER' end, 'Sett.',
  date '2014-01-06' + (i::bigint * 4000 / :n)::int,
  case when i % 10 = 0 then (select o.number from organisation o where o.i = 1000000 + g.i % 250) end,
  'inspector', timestamptz '2024-01-01 08:00Z'
from generate_series(1, :n) g (i), generate_series(0, 2) p;
insert into reaction (id, kind, inspection_id, party, party_kind, control_point, legal_bases, state, stage, noticed_on,
  decided_on, deadline, deadline_of, complied_on, ended_on, annulled, inspector)
select ('0191' || right(i.id::text, 32))::uuid, (array['ORDER', 'ORDER', 'GUIDANCE', 'VIOLATION_FEE'])[1 + m.i % 4], i.id, i.party,
  i.party_kind, '5527', '{}', 'ISSUED', case when m.i % 9 < 6 then 'DECIDED' else 'ENDED' end, i.opened_on + 6,
  i.opened_on + 10 + m.i % 60, case when m.i % 9 < 6 then i.opened_on + 100 end, case when m.i % 9 < 6 then 'COMPLIANCE' end,
  case when m.i % 9 >= 6 then i.opened_on + 80 + m.i % 90 end, case when m.i % 9 >= 6 then i.opened_on + 80 + m.i % 90 end, false,
  i.inspector
from (select i, ('0190' || lpad(to_hex(i), 8, '0') || '70008000000000000000')::uuid as id from generate_series(3, :n, 3) i) m
join inspection i on i.id = m.id
order by i.id;
create temp table fifth as
select ('0192' || right(i.id::text, 32))::uuid as id, i.id as inspection_id, i.party, i.inspector, i.opened_on, row_number() over (order by i.id) as row
from generate_series(5, :n, 5) s
join inspection i on i.id = ('0190' || lpad(to_hex(s), 8, '0') || '70008000000000000000')::uuid;
insert into supervision_order (id, inspection_id, party, party_kind, control_point, checklist_version, legal_bases, demand,
  requires_assistance, state, notice_sent_at, comment_deadline, version)
select id, inspection_id, party, 'EMPLOYER', '5527', 'employers-2024', '{}', 'Knytt til dere bedriftshelsetjeneste.', false,
  'ADVANCE_NOTICE_GIVEN', timestamptz '2024-01-01 08:00Z', date '2024-01-22', 0
from fifth order by id;
insert into coercive_fine (id, order_id, party, form, amount, state, notified_on, comment_deadline, notified_by, version)
select ('0193' || right(id::text, 32))::uuid, id, party, 'DAY', 1000, 'NOTIFIED', opened_on, opened_on + 21, inspector, 0
from fifth order by id;
insert into activity_stop (id, inspection_id, party, party_kind, danger, scope, activities, state, notified_on, comment_deadline,
  notified_by, version)
select ('0194' || right(id::text, 32))::uuid, inspection_id, party, 'EMPLOYER', 'Fare.', 'PARTLY', 'Arbeid i høyden.', 'NOTIFIED', opened_on, opened_on + 21, inspector, 0
from fifth order by id;
insert into reaction (id, kind, inspection_id, party, party_kind, control_point, legal_bases, state, stage, noticed_on, deadline,
  deadline_of, annulled, inspector)
select (prefix || right(id::text, 32))::uuid, kind, inspection_id, party, 'EMPLOYER', '5527', '{}', 'NOTIFIED', 'NOTICE', opened_on,
  opened_on + 21, 'COMMENT', false, inspector
from fifth, (values ('0192', 'ORDER'), ('0193', 'COERCIVE_FINE'), ('0194', 'STOP')) k (prefix, kind)
order by prefix, id;
insert into violation_fee (id, inspection_id, party, party_kind, addressee, inspector, opened_on, violation, state, turnovers,
  coordination, paid, version)
select id, inspection_id, party, 'EMPLOYER', 'ENTERPRISE', inspector, opened_on, jsonb_build_object('act', 'Ikke tilknyttet.',
  'provisions', jsonb_build_array('aml. § 3-3'), 'committedOn', '2025-03-03', 'ceasedOn', '2025-03-03', 'guilt', 'NEGLIGENCE'), 'OPENED', '[]',
  '[]', 0, 0
from fifth order by id;
insert into complaint (id, party, party_kind, kind, channel, received_on, text, recorded_by, recorded_at, state, assess_by, answer_by,
  source_kept, version)
select id, party, 'EMPLOYER', 'OTHER', 'PHONE', opened_on, 'Sagt.', inspector, opened_on, 'RECEIVED', opened_on + 5000, opened_on + 5030,
  false, 0
from fifth order by id;
insert into deviation_report (id, provider, topic, facts, observed_on, inspection_id, reported_by, reported_at, assess_by, answer_by)
select f.id, o.number, 'TRAINING', 'Sett.', f.opened_on, f.inspection_id, f.inspector, f.opened_on, f.opened_on + 5000, f.opened_on + 5030
from fifth f join organisation o on o.i = 1000000 + f.row % 250
order by f.id;
insert into obligation (employer, valid_from, ground, rule_version, entry, industry_code, classification)
select number, date '2020-01-01', 'INDUSTRY', '2011', '41', '41.200', 'SN2007' from organisation where i < least(1000000, :n / 5);
insert into uncovered_period (employer, valid_from, reason)
select employer, valid_from, 'NEVER_AFFILIATED' from obligation;
insert into candidate (employer, day, weights, score, county, division, section, size_class, obliged_since, no_affiliation,
  approval_lost, plan_signs, no_plan, no_annual_report, earlier_breaches, industry_breach_rate, employees, years_since_inspection,
  did_not_respond)
select employer, (now() at time zone 'Europe/Oslo')::date, 1, abs(hashtext(employer)) % 40 * 250, '46', '41', 'F', '5_TO_9', valid_from, 1, 0,
  0, 1, 0, 0, 3615, 7, 99, 0
from obligation;
update candidate_refresh set day = (now() at time zone 'Europe/Oslo')::date, weights = 1, last = null,
  kept = '{1:0}', scored = '{1:0}', scored_on = (now() at time zone 'Europe/Oslo')::date;
set session_replication_role = default;

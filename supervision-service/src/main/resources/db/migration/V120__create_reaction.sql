create table reaction (
  id            uuid    not null constraint pk_reaction primary key,
  kind          text    not null constraint ck_reaction_kind check (kind in
    ('GUIDANCE', 'ORDER', 'COERCIVE_FINE', 'STOP', 'VIOLATION_FEE', 'WITHDRAWAL_RECOMMENDATION', 'POLICE_REPORT')),
  inspection_id uuid    not null constraint fk_reaction_inspection_id references inspection,
  party         text    not null,
  party_kind    text    not null constraint ck_reaction_party_kind check (party_kind in ('EMPLOYER', 'PROVIDER')),
  control_point text,
  legal_bases   text[]  not null,
  state         text    not null,
  stage         text    not null constraint ck_reaction_stage check (stage in ('NOTICE', 'DECIDED', 'ENDED', 'GIVEN_UP')),
  noticed_on    date,
  decided_on    date,
  deadline      date,
  deadline_of   text    constraint ck_reaction_deadline_of check (deadline_of in ('COMMENT', 'COMPLIANCE', 'PAYMENT', 'APPEAL')),
  complied_on   date,
  ended_on      date,
  annulled      boolean not null,
  amount        numeric(14, 2) constraint ck_reaction_amount check (amount >= 0),
  inspector     text,
  unit          text,
  constraint ck_reaction_deadline check ((deadline is null) = (deadline_of is null)),
  constraint ck_reaction_decided check (decided_on is not null or stage in ('NOTICE', 'GIVEN_UP'))
);
comment on table reaction is 'One row per reaction of any kind, as its own table says it; written with it';
comment on column reaction.state is 'The state in the table of its kind';
comment on column reaction.deadline is 'The next one that runs; none where nothing is waited for';
comment on column reaction.amount is 'NOK; a coercive fine per period or once, a violation fee in all';
create index ix_reaction_inspection_id on reaction (inspection_id);
create index ix_reaction_party on reaction (party, id);
create index ix_reaction_decided_on on reaction (decided_on, kind);
-- Work lists ask for what is due, however many have ended.
create index ix_reaction_deadline on reaction (deadline, id) where deadline is not null;

insert into reaction (id, kind, inspection_id, party, party_kind, control_point, legal_bases, state, stage,
  noticed_on, decided_on, deadline, deadline_of, complied_on, ended_on, annulled, inspector)
select o.id, 'ORDER', o.inspection_id, o.party, o.party_kind, o.control_point, o.legal_bases, o.state,
  case o.state when 'COMPLIED' then 'ENDED' when 'WITHDRAWN' then 'GIVEN_UP' when 'ISSUED' then 'DECIDED'
    when 'COMPLIANCE_REPORTED' then 'DECIDED' else 'NOTICE' end,
  (o.notice_sent_at at time zone 'Europe/Oslo')::date,
  (o.decided_at at time zone 'Europe/Oslo')::date,
  case o.state when 'ISSUED' then o.deadline when 'ADVANCE_NOTICE_GIVEN' then o.comment_deadline end,
  case o.state when 'ISSUED' then 'COMPLIANCE' when 'ADVANCE_NOTICE_GIVEN' then 'COMMENT' end,
  case o.state when 'COMPLIED' then (
    select max((e.done_at at time zone 'Europe/Oslo')::date) from order_entry e
    where e.order_id = o.id and e.command = 'REPORT_COMPLIANCE') end,
  case when o.state in ('COMPLIED', 'WITHDRAWN') then (
    select max((e.done_at at time zone 'Europe/Oslo')::date) from order_entry e where e.order_id = o.id) end,
  false, i.inspector
from supervision_order o join inspection i on i.id = o.inspection_id;

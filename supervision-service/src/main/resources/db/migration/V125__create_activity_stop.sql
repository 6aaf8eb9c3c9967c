create table activity_stop (
  id               uuid   not null constraint pk_activity_stop primary key,
  inspection_id    uuid   not null constraint fk_activity_stop_inspection_id references inspection,
  party            text   not null,
  party_kind       text   not null constraint ck_activity_stop_party_kind check (party_kind in ('EMPLOYER', 'PROVIDER')),
  order_id         uuid   constraint fk_activity_stop_order_id references supervision_order,
  danger           text,
  scope            text   not null constraint ck_activity_stop_scope check (scope in ('WHOLE', 'PARTLY')),
  activities       text   not null,
  state            text   not null constraint ck_activity_stop_state check (state in
    ('NOTIFIED', 'IN_FORCE', 'ENDED', 'ANNULLED', 'GIVEN_UP')),
  notified_on      date   not null,
  comment_deadline date,
  notified_by      text   not null,
  decision_id      uuid,
  decided_on       date,
  appeal_deadline  date,
  ended_on         date,
  end_reason       text,
  version          bigint not null,
  constraint ck_activity_stop_cause check (num_nonnulls(order_id, danger) = 1),
  constraint ck_activity_stop_danger check (danger is null or scope = 'PARTLY'),
  constraint ck_activity_stop_decided check (
    num_nonnulls(decision_id, decided_on, appeal_deadline)
      = case when state in ('IN_FORCE', 'ENDED', 'ANNULLED') then 3 else 0 end),
  constraint ck_activity_stop_ended check (
    num_nonnulls(ended_on, end_reason) in (0, 2) and (state <> 'ENDED' or ended_on is not null))
);
comment on table activity_stop is 'Stop of activities (stansing), aml. § 18-8';
comment on column activity_stop.order_id is 'The order that is not fulfilled in time';
comment on column activity_stop.danger is 'Imminent danger; only the activities tied to it are stopped';
comment on column activity_stop.comment_deadline is 'None where notice is left out, fvl. § 16 third paragraph';
create index ix_activity_stop_inspection_id on activity_stop (inspection_id);
create index ix_activity_stop_order_id on activity_stop (order_id);
create index ix_activity_stop_party on activity_stop (party, id);
create index ix_activity_stop_state on activity_stop (state, id);

create table activity_stop_pause (
  stop_id   uuid not null constraint fk_activity_stop_pause_stop_id references activity_stop,
  number    int  not null,
  first_day date not null,
  until     date,
  ended_on  date,
  constraint pk_activity_stop_pause primary key (stop_id, number)
);
comment on table activity_stop_pause is 'Days on which the stop is not enforced, fvl. § 42';

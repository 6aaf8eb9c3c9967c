-- How far the relay is: the one row that it moves, and the watermark of the change feed.
create table relay_state (
  only_row          boolean not null default true,
  last_position     bigint  not null default 0,
  hole_up_to        bigint,
  hole_settled_from xid8,
  constraint pk_relay_state primary key (only_row),
  constraint ck_relay_state_only_row check (only_row),
  constraint ck_relay_state_hole check ((hole_up_to is null) = (hole_settled_from is null))
) with (fillfactor = 10);

comment on column relay_state.last_position is 'Everything up to here has been acknowledged by Kafka';
comment on column relay_state.hole_up_to is 'Up to here numbers were missing when the relay last looked';
comment on column relay_state.hole_settled_from is
  'Once every transaction before this one has ended, a number still missing will never come';

insert into relay_state default values;

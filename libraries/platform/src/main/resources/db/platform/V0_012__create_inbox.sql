-- Events that have had their effect here; the row is written in the transaction of the effect.
create table inbox (
  source      text        not null,
  event_id    uuid        not null,
  event_type  text        not null,
  received_at timestamptz not null,
  constraint pk_inbox primary key (source, event_id)
);

-- Records that could not be taken in, as they came, until an operator has them replayed.
create table dead_letter (
  id               uuid        not null,
  topic            text        not null,
  record_partition integer     not null,
  record_offset    bigint      not null,
  event_type       text,
  cause            text        not null,
  received_at      timestamptz not null,
  replayed_at      timestamptz,
  record_key       bytea,
  record_value     bytea,
  record_headers   json        not null,
  constraint pk_dead_letter primary key (id),
  -- A crash after the row and before the commit of the offset brings the record again, not the row.
  constraint uq_dead_letter_position unique (topic, record_partition, record_offset)
);

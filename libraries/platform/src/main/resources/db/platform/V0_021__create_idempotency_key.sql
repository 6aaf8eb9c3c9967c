create table idempotency_key (
  consumer text not null,
  key text not null,
  fingerprint text not null,
  status integer not null,
  location text,
  etag text,
  media_type text not null,
  body text not null,
  created_at timestamptz not null,
  constraint pk_idempotency_key primary key (consumer, key)
);
comment on column idempotency_key.fingerprint is 'HMAC of method, path and payload; the payload itself is not kept.';
create index ix_idempotency_key_created_at on idempotency_key (created_at);

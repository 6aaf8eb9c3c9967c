create table audit_log (
  id bigint generated always as identity primary key,
  occurred_at timestamptz not null,
  actor text not null,
  method text not null,
  path text not null,
  legal_basis text not null,
  correlation_id text not null
);
comment on table audit_log is 'Who read or changed case content, on what legal basis. Append-only.';
create index ix_audit_log_occurred_at on audit_log using brin (occurred_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger audit_log_is_append_only before update or delete or truncate on audit_log
  for each statement execute function refuse_change();

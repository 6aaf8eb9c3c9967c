-- employer_industry holds the codes as last read; what they were before goes here by itself, whoever writes. Statement
-- triggers: a first import only inserts and pays nothing.
create table employer_industry_history (
  organisation_number text not null,
  classification text not null,
  read_on date not null,
  replaced_on date not null,
  code1 text,
  code2 text,
  code3 text,
  constraint pk_employer_industry_history primary key (organisation_number, classification, read_on)
);
comment on column employer_industry_history.replaced_on is 'First day on which other codes were read.';

create function keep_replaced_codes() returns trigger language plpgsql as
$$
begin
  insert into employer_industry_history
    (organisation_number, classification, read_on, replaced_on, code1, code2, code3)
  select b.organisation_number, b.classification, b.read_on, a.read_on, b.code1, b.code2, b.code3
  from before b join after a using (organisation_number, classification)
  where a.read_on > b.read_on and (a.code1, a.code2, a.code3) is distinct from (b.code1, b.code2, b.code3)
  on conflict do nothing;
  return null;
end
$$;
create trigger employer_industry_keeps_replaced_codes
  after update on employer_industry
  referencing old table as before new table as after
  for each statement execute function keep_replaced_codes();

-- Who is erased is erased here too.
create function erase_replaced_codes() returns trigger language plpgsql as
$$
begin
  delete from employer_industry_history h using before b where h.organisation_number = b.organisation_number;
  return null;
end
$$;
create trigger employer_industry_erases_replaced_codes
  after delete on employer_industry
  referencing old table as before
  for each statement execute function erase_replaced_codes();

-- Since when the registry knows that a unit has left the register, or that it is back.
create table employer_departure (
  organisation_number text not null,
  known_from date not null,
  deregistered_on date,
  deregistered_before date,
  position bigint generated always as identity,
  constraint pk_employer_departure primary key (organisation_number, position)
);
comment on column employer_departure.deregistered_before is 'What was known until then.';

create function keep_departure() returns trigger language plpgsql as
$$
begin
  insert into employer_departure (organisation_number, known_from, deregistered_on, deregistered_before)
  values (new.organisation_number, new.duty_from, new.deregistered_on, old.deregistered_on);
  return null;
end
$$;
create trigger employer_keeps_departures
  after update of deregistered_on on employer
  for each row when (old.deregistered_on is distinct from new.deregistered_on)
  execute function keep_departure();

-- Units that the register will drop on a day still to come; read by the sweep of each day.
create index ix_employer_departing on employer (deregistered_on)
  where deregistered_on is not null and duty <> 'DEREGISTERED';

-- More exact industry codes (nærmere fastsatt næringskode) than the registered ones, where those do not decide the duty. A
-- new one is a new row; that the register has given another code since is read from the readings, and kept nowhere else.
create table duty_exact_code (
  id uuid not null,
  employer text not null,
  classification text not null,
  registered_code text,
  code text not null,
  valid_from date not null,
  reason text not null,
  recorded_by text not null,
  recorded_as text not null,
  recorded_at timestamptz not null,
  constraint pk_duty_exact_code primary key (id)
);
comment on column duty_exact_code.registered_code is 'The main code it stands in for; null = the register states none.';
create index ix_duty_exact_code_employer on duty_exact_code (employer, valid_from);

-- The exact code that stands in for the main code of an employer on a day: one row, or none.
create function exact_code_in_force(number text, classified text, day date) returns table (exact_code text)
  language sql stable parallel safe as
$$
  select x.code
  from duty_exact_code x
  join employer_industry i on i.organisation_number = x.employer and i.classification = x.classification
    and i.code1 is not distinct from x.registered_code
  where x.employer = number and x.classification = classified and x.valid_from <= day
    and not exists (
      select from employer_industry_history h
      where h.organisation_number = x.employer and h.classification = x.classification
        and h.read_on >= x.valid_from and h.code1 is distinct from x.registered_code)
  order by x.valid_from desc, x.recorded_at desc, x.id desc
  limit 1
$$;

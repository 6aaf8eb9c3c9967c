-- The register tells no values of before: each change of our copy is kept with both, whoever writes it. Names are not
-- kept. A row trigger with a condition: rows whose duty alone changes, by the million under a new list, pay next to
-- nothing. Industry codes have a history of their own.
create table employer_change (
  position bigint generated always as identity,
  organisation_number text not null,
  field text not null,
  before_value text,
  after_value text,
  known_at timestamptz not null,
  told boolean not null,
  constraint pk_employer_change primary key (position),
  constraint ck_employer_change_field check (field in
    ('PARENT', 'EMPLOYEES', 'DEREGISTERED_ON', 'ORGANISATION_FORM', 'MUNICIPALITY'))
);
comment on column employer_change.told is 'False until the event of a deregistration is written, in the same transaction.';
create index ix_employer_change_organisation_number on employer_change (organisation_number, position);
create index ix_employer_change_moved_from on employer_change (before_value, position) where field = 'PARENT';
create index ix_employer_change_moved_to on employer_change (after_value, position) where field = 'PARENT';
create index ix_employer_change_untold on employer_change (position) where not told;

create function keep_employer_change() returns trigger language plpgsql as
$$
begin
  insert into employer_change (organisation_number, field, before_value, after_value, known_at, told)
  select new.organisation_number, c.field, c.before_value, c.after_value,
    now() + coalesce((select offset_millis from clock_offset limit 1), 0) * interval '1 millisecond',
    not (c.field = 'DEREGISTERED_ON' and c.before_value is null)
  from (values
    ('PARENT', old.parent, new.parent),
    ('EMPLOYEES', coalesce(old.employees::text, old.employees_state), coalesce(new.employees::text, new.employees_state)),
    ('DEREGISTERED_ON', old.deregistered_on::text, new.deregistered_on::text),
    ('ORGANISATION_FORM', old.organisation_form, new.organisation_form),
    ('MUNICIPALITY', old.municipality_number, new.municipality_number)
  ) as c (field, before_value, after_value)
  where c.before_value is distinct from c.after_value;
  return null;
end
$$;
create trigger employer_keeps_changes
  after update on employer
  for each row when (
    old.parent is distinct from new.parent
    or old.employees_state is distinct from new.employees_state
    or old.employees is distinct from new.employees
    or old.deregistered_on is distinct from new.deregistered_on
    or old.organisation_form is distinct from new.organisation_form
    or old.municipality_number is distinct from new.municipality_number)
  execute function keep_employer_change();

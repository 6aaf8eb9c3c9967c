-- Industry codes and the kind of a unit change too. Both triggers work row by row and only where something differs.
alter table employer_change drop constraint ck_employer_change_field;
alter table employer_change add constraint ck_employer_change_field check (field in
  ('PARENT', 'EMPLOYEES', 'DEREGISTERED_ON', 'ORGANISATION_FORM', 'MUNICIPALITY', 'UNIT', 'INDUSTRY_CODES'));
comment on column employer_change.before_value is
  'Industry codes: all three, the main one first, separated by blanks. Null = none, or not registered.';

create function time_of_the_service() returns timestamptz language sql stable as
$$
select now() + coalesce((select offset_millis from clock_offset limit 1), 0) * interval '1 millisecond'
$$;

create or replace function keep_employer_change() returns trigger language plpgsql as
$$
begin
  insert into employer_change (organisation_number, field, before_value, after_value, known_at, told)
  select new.organisation_number, c.field, c.before_value, c.after_value, time_of_the_service(),
    not (c.field = 'DEREGISTERED_ON' and c.before_value is null)
  from (values
    ('UNIT', old.unit, new.unit),
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
drop trigger employer_keeps_changes on employer;
create trigger employer_keeps_changes
  after update on employer
  for each row when (
    old.unit is distinct from new.unit
    or old.parent is distinct from new.parent
    or old.employees_state is distinct from new.employees_state
    or old.employees is distinct from new.employees
    or old.deregistered_on is distinct from new.deregistered_on
    or old.organisation_form is distinct from new.organisation_form
    or old.municipality_number is distinct from new.municipality_number)
  execute function keep_employer_change();

create function keep_industry_change() returns trigger language plpgsql as
$$
begin
  insert into employer_change (organisation_number, field, before_value, after_value, known_at, told)
  values (
    new.organisation_number, 'INDUSTRY_CODES',
    nullif(concat_ws(' ', old.code1, old.code2, old.code3), ''),
    nullif(concat_ws(' ', new.code1, new.code2, new.code3), ''),
    time_of_the_service(), true);
  return null;
end
$$;
create trigger employer_industry_keeps_changes
  after update on employer_industry
  for each row when (
    old.code1 is distinct from new.code1 or old.code2 is distinct from new.code2 or old.code3 is distinct from new.code3)
  execute function keep_industry_change();

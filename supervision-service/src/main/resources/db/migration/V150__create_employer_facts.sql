-- What the register of enterprises says of an employer, from the day the employer registry has read it. No names.
create table employer_facts (
  employer          text not null,
  known_from        date not null,
  municipality      text,
  industry_code     text,
  classification    text,
  employees         int,
  organisation_form text,
  main_unit         text,
  constraint pk_employer_facts primary key (employer, known_from)
);
comment on column employer_facts.employees is 'Null where the register withholds it: fewer than five, or not registered';
comment on column employer_facts.organisation_form is 'Null where nobody has told: then it may be a sole proprietor (enkeltpersonforetak), whose name is personal data';
comment on column employer_facts.main_unit is 'The enterprise that a sub-unit belongs to';

-- Duties told of before this release named the code only.
insert into employer_facts (employer, known_from, industry_code, classification)
select employer, valid_from, industry_code, classification from obligation where industry_code <> '00';

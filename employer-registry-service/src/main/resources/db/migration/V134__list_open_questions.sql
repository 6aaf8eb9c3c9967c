-- The work list: employers whose code does not decide. Few, unless the register is read in the wrong classification.
create index ix_employer_open_question on employer (duty_question, organisation_number) where duty = 'MUST_BE_ASSESSED';

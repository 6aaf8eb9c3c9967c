-- Whether the conditions of an approval are met is part of what the register answers.
create trigger approval_condition_is_in_the_register after insert or update on approval_condition
  for each statement execute function note_register_change();

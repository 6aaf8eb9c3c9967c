create view training_proof as
select person_key, completed_on as first_day, cast(null as date) as last_day
from completion;
comment on view training_proof is
  'When a person counts as trained (FOR-2011-12-06-1360 § 2-3), whatever the kind of proof. Status, roster, deadlines and numbers read nothing else: who adds a kind of proof, or ends one, replaces this view.';

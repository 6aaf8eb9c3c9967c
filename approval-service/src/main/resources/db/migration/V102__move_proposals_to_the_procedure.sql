-- Decisions that wait for another officer are kept by the procedure, with who confirmed them. The column is read no
-- longer and goes with the next release.
insert into casework_proposal (id, case_id, outcome, content, proposed_by, proposed_at)
select gen_random_uuid(), id, proposal ->> 'outcome', proposal::text, proposal ->> 'proposedBy',
  (proposal ->> 'proposedAt')::timestamptz
from approval_case where proposal is not null and decided_on is null;
update approval_case set proposal = null where proposal is not null;

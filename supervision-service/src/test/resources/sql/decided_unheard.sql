-- Decisions against some parties before which the party neither was heard nor notice was left out with a reason.
-- What replaces a decision on appeal or by reversal has its own procedure.
select d.outcome || ' ' || d.id
from casework_decision d
where d.party = any (?::text[])
  and not exists (select from casework_replacement r where r.replaced_by = d.id)
  and not exists (
    select from casework_hearing h
    where h.case_id = d.case_id and h.outcome = d.outcome
      and (
        (h.exemption_reason <> '' and h.exempted_at <= d.decided_at)
        or h.comment_deadline < (d.decided_at at time zone 'Europe/Oslo')::date
        or exists (
          select from casework_comment c
          where c.hearing_id = h.id and not c.more_to_come and c.received_at <= d.decided_at)))

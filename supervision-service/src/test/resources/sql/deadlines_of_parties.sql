-- Every last day that is set for some parties, or for the office in their matters; none for what is at once.
select 'to comply' as what, deadline as day from supervision_order where danger is null and party = any (?::text[])
union all
select 'to comment', comment_deadline from casework_hearing where party = any (?::text[])
union all
select 'to appeal', appeal_deadline from casework_decision where party = any (?::text[])
union all
select 'to pay', pay_by from violation_fee where party = any (?::text[])
union all
select 'to hand in', deadline from document_demand where holder = any (?::text[])
union all
select 'to redo', redo_by from rejected_report where provider = any (?::text[])
union all
select 'to assess or answer', unnest(array[assess_by, answer_by]) from complaint where party = any (?::text[])
union all
select 'to assess or answer', unnest(array[assess_by, answer_by]) from deviation_report where provider = any (?::text[])

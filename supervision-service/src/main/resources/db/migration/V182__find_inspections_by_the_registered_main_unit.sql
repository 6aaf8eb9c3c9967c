-- The main unit as it is kept, which has an index; main_unit before it may be the party itself.
create or replace view tilda_inspection as
select id, coalesce(sub_unit, party) as tilda_unit, party,
       coalesce(main_unit, case when sub_unit is not null then party end) as main_unit, party_kind, form, announced,
       state, selection_reason, coalesce(carried_out_on, opened_on) as activity_on,
       coalesce(planned_for, opened_on) as planned_on, planned_for, checklist_version, municipality, unit as office,
       organisation_form as form_at_opening, campaign_id, main_unit as registered_main_unit
from inspection
union all
select id, party, party, null, party_kind, form, null, 'CLOSED', selection_reason, carried_out_on, carried_out_on,
       null, null, municipality, null, null, null, null
from history_inspection;

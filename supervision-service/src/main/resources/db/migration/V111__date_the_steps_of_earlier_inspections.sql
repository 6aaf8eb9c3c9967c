-- Inspections closed before the steps had days of their own were reported on the day they were closed.
update inspection i
set reported_on = closed_on, reported_by = closed_by,
    carried_out_on = least(closed_on, (select max(observed_on) from control_point_answer a
                                       where a.inspection_id = i.id))
where state = 'CLOSED';
update inspection set announced_on = opened_on where announced;
update inspection i
set begun_on = (select min(observed_on) from control_point_answer a where a.inspection_id = i.id)
where state in ('UNDER_WAY', 'CLOSED');
-- Until now every provider named was told of.
update control_point_answer set caused_by_provider = true
where outcome = 'BREACH' and provider is not null;

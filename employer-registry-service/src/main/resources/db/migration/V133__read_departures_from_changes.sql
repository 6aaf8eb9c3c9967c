-- Departures stand among the changes of employers.
drop trigger employer_keeps_departures on employer;
drop function keep_departure();
drop table employer_departure;

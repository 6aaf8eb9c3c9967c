-- An employer is reminded once of each last day that comes near; a last day that moves is another one.
alter table dispensation add column reminded_of date;
comment on column dispensation.reminded_of is 'The last day that the employer was reminded of.';
create index ix_dispensation_to_remind on dispensation (last_day) where state = 'GRANTED' and not end_told;

insert into casework_letter_template (code, language, valid_from, title, body) values
('DISPENSATION_ENDING', 'NB', '1970-01-01', 'Dispensasjonen går snart ut', $template$
<p>Dispensasjonen fra plikten til å ha bedriftshelsetjeneste{#if part} for denne delen av virksomheten: {part},{/if} gjelder til og med {lastDay}. Den forlenges ikke av seg selv.</p><p>Trenger dere fortsatt dispensasjon, må dere søke på nytt i god tid før den går ut. Ellers gjelder plikten igjen fra dagen etter, og virksomheten må da være tilknyttet en godkjent bedriftshelsetjeneste.</p>
$template$),
('DISPENSATION_ENDING', 'NN', '1970-01-01', 'Dispensasjonen går snart ut', $template$
<p>Dispensasjonen frå plikta til å ha bedriftshelseteneste{#if part} for denne delen av verksemda: {part},{/if} gjeld til og med {lastDay}. Han blir ikkje forlengd av seg sjølv.</p><p>Treng de framleis dispensasjon, må de søkje på nytt i god tid før han går ut. Elles gjeld plikta igjen frå dagen etter, og verksemda må då vere knytt til ei godkjend bedriftshelseteneste.</p>
$template$);

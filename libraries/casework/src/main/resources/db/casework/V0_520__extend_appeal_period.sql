-- More time to appeal (forlenget klagefrist), fvl. § 29 fourth paragraph; the last day given last counts.
create table casework_extension (
  decision_id uuid not null,
  until date not null,
  requested_on date not null,
  reason text not null,
  given_by varchar(255) not null,
  given_at timestamptz not null,
  constraint pk_casework_extension primary key (decision_id, until),
  constraint fk_casework_extension_decision_id foreign key (decision_id) references casework_decision
);
create trigger casework_extension_is_append_only
  before update or delete or truncate on casework_extension
  for each statement execute function casework_is_append_only();

insert into casework_letter_template (code, language, valid_from, title, body) values
('APPEAL_PERIOD_EXTENDED', 'NB', '1970-01-01', 'Klagefristen er forlenget', $template$
<p>Vi forlenger fristen for å klage på vedtaket av {decidedOn}. Klagen må være sendt innen {until} (forvaltningsloven § 29 fjerde ledd).</p>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('APPEAL_PERIOD_EXTENDED', 'NN', '1970-01-01', 'Klagefristen er forlengd', $template$
<p>Vi forlengjer fristen for å klage på vedtaket av {decidedOn}. Klaga må vere send innan {until} (forvaltningslova § 29 fjerde ledd).</p>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$);

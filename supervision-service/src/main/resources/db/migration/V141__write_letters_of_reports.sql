-- The office's templates (Qute) of letters on reports, in Bokmål and Nynorsk. A change is a further row with the day it
-- is valid from. What is filled in is escaped by the renderer. GUIDANCE says nothing of what led to it (aml. § 18-2).
insert into casework_letter_template (code, language, valid_from, title, body) values
('GUIDANCE', 'NB', '1970-01-01', 'Veiledning fra Arbeidstilsynet', $template$
<p>Arbeidstilsynet gir her veiledning (forvaltningsloven § 11).{#if statute} Den gjelder {statute}.{/if}</p>{#for lines in guidanceParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}<p>Dette er ikke et vedtak.</p>
$template$),
('GUIDANCE', 'NN', '1970-01-01', 'Rettleiing frå Arbeidstilsynet', $template$
<p>Arbeidstilsynet gir her rettleiing (forvaltningslova § 11).{#if statute} Ho gjeld {statute}.{/if}</p>{#for lines in guidanceParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}<p>Dette er ikkje eit vedtak.</p>
$template$),
('PREVENTION_CONCERN', 'NB', '1970-01-01', 'Om tjenestene deres og forebyggende arbeid', $template$
<p>{observedOn} så vi forhold som tyder på at tjenestene deres passer dårlig med helhetlig forebyggende arbeid. Vi har meldt fra til dem som godkjenner bedriftshelsetjenester i Arbeidstilsynet. Det er ikke tatt stilling til om regler er brutt.</p>{#if message}{#for lines in messageParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{/if}
$template$),
('PREVENTION_CONCERN', 'NN', '1970-01-01', 'Om tenestene dykkar og førebyggjande arbeid', $template$
<p>{observedOn} såg vi forhold som tyder på at tenestene dykkar passar dårleg med heilskapleg førebyggjande arbeid. Vi har meldt frå til dei som godkjenner bedriftshelsetenester i Arbeidstilsynet. Det er ikkje teke stilling til om reglar er brotne.</p>{#if message}{#for lines in messageParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{/if}
$template$),
('REPORT_REJECTED', 'NB', '1970-01-01', 'En rapport fra bedriftshelsetjenesten er underkjent', $template$
<p>Arbeidstilsynet har underkjent arbeid som bedriftshelsetjenesten {provider} har gjort for virksomheten {employer}: {#switch kind}{#case 'PLAN'}plan{#case 'ANNUAL_REPORT'}årsrapport{#case 'MAPPING'}kartlegging{#case 'RISK_ASSESSMENT'}risikovurdering{#case 'MEASUREMENT'}måling{#case 'HEALTH_EXAMINATION'}helseundersøkelse{#case}annen rapport{/switch}.</p>
<h2>Hvorfor</h2>
<p>{#switch reason}{#case 'DIGITAL_WHERE_PRESENCE_NEEDED'}Arbeidet er gjort digitalt der tilstedeværelse er nødvendig.{#case 'INCOMPLETE'}Rapporten er ikke fullstendig.{#case 'NOT_FITTED_TO_ESTABLISHMENT'}Rapporten er ikke tilpasset virksomheten.{#case 'METHOD_UNSUITABLE'}Metoden er ikke egnet.{#case 'COMPETENCE_LACKING'}Nødvendig kompetanse har manglet.{#case 'NOT_INDEPENDENT'}Bedriftshelsetjenesten har ikke vært fri og uavhengig.{#case}Se nedenfor.{/switch}</p>{#for lines in factsParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<h2>Hva som må gjøres</h2>
<p>{#if redoBy}Arbeidet må gjøres om innen {redoBy}.{#else}Arbeidet må gjøres om av en annen leverandør.{/if}{#if forProvider} Forholdet blir tatt inn i det Arbeidstilsynet vet om dere som godkjent bedriftshelsetjeneste.{#else} Bedriftshelsetjenesten har fått samme melding.{/if}</p>
$template$),
('REPORT_REJECTED', 'NN', '1970-01-01', 'Ein rapport frå bedriftshelsetenesta er underkjend', $template$
<p>Arbeidstilsynet har underkjent arbeid som bedriftshelsetenesta {provider} har gjort for verksemda {employer}: {#switch kind}{#case 'PLAN'}plan{#case 'ANNUAL_REPORT'}årsrapport{#case 'MAPPING'}kartlegging{#case 'RISK_ASSESSMENT'}risikovurdering{#case 'MEASUREMENT'}måling{#case 'HEALTH_EXAMINATION'}helseundersøking{#case}annan rapport{/switch}.</p>
<h2>Kvifor</h2>
<p>{#switch reason}{#case 'DIGITAL_WHERE_PRESENCE_NEEDED'}Arbeidet er gjort digitalt der det er nødvendig å vere til stades.{#case 'INCOMPLETE'}Rapporten er ikkje fullstendig.{#case 'NOT_FITTED_TO_ESTABLISHMENT'}Rapporten er ikkje tilpassa verksemda.{#case 'METHOD_UNSUITABLE'}Metoden er ikkje eigna.{#case 'COMPETENCE_LACKING'}Nødvendig kompetanse har mangla.{#case 'NOT_INDEPENDENT'}Bedriftshelsetenesta har ikkje vore fri og uavhengig.{#case}Sjå nedanfor.{/switch}</p>{#for lines in factsParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<h2>Kva som må gjerast</h2>
<p>{#if redoBy}Arbeidet må gjerast om innan {redoBy}.{#else}Arbeidet må gjerast om av ein annan leverandør.{/if}{#if forProvider} Forholdet blir teke inn i det Arbeidstilsynet veit om dykk som godkjend bedriftshelseteneste.{#else} Bedriftshelsetenesta har fått same melding.{/if}</p>
$template$),
('REPORT_REJECTION_ENDED', 'NB', '1970-01-01', 'Saken om en underkjent rapport er avsluttet', $template$
<p>Saken om arbeid som bedriftshelsetjenesten {provider} har gjort for virksomheten {employer}, er avsluttet. {#if accepted}Arbeidet er gjort om og godtatt.{#else}Underkjenningen er trukket tilbake.{/if}</p>{#if reason}{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{/if}
$template$),
('REPORT_REJECTION_ENDED', 'NN', '1970-01-01', 'Saka om ein underkjend rapport er avslutta', $template$
<p>Saka om arbeid som bedriftshelsetenesta {provider} har gjort for verksemda {employer}, er avslutta. {#if accepted}Arbeidet er gjort om og godteke.{#else}Underkjenninga er trekt tilbake.{/if}</p>{#if reason}{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{/if}
$template$);

-- The office's templates (Qute) of letters on inspections, in Bokmål and Nynorsk. A change is a further row with the
-- day it is valid from. What is filled in is escaped by the renderer.
insert into casework_letter_template (code, language, valid_from, title, body) values
('INSPECTION_ANNOUNCED', 'NB', '1970-01-01', 'Varsel om tilsyn', $template$
<p>Arbeidstilsynet varsler at vi skal føre tilsyn med {#if subUnit}underenheten {subUnit}{#else}virksomheten{/if}{#if plannedFor} {plannedFor}{/if}. Tilsynet gjennomføres {#switch form}{#case 'ON_SITE'}som besøk hos dere{#case 'DIGITAL'}som digitalt møte{#case 'POSTAL'}per post{#else}ved gjennomgang av dokumenter{/switch}.</p>
<p>Arbeidsgiver har rett til, og kan pålegges, å være til stede. Vi tar kontakt med arbeidsgiver og verneombud (arbeidsmiljøloven § 18-4).</p>
{#if points}<h2>Dette ser vi på</h2><ul>{#for item in points}<li>{item}</li>{/for}</ul>{/if}
$template$),
('INSPECTION_ANNOUNCED', 'NN', '1970-01-01', 'Varsel om tilsyn', $template$
<p>Arbeidstilsynet varslar at vi skal føre tilsyn med {#if subUnit}undereininga {subUnit}{#else}verksemda{/if}{#if plannedFor} {plannedFor}{/if}. Tilsynet blir gjennomført {#switch form}{#case 'ON_SITE'}som besøk hos dykk{#case 'DIGITAL'}som digitalt møte{#case 'POSTAL'}per post{#else}ved gjennomgang av dokument{/switch}.</p>
<p>Arbeidsgivaren har rett til, og kan påleggjast, å vere til stades. Vi tek kontakt med arbeidsgivaren og verneombodet (arbeidsmiljølova § 18-4).</p>
{#if points}<h2>Dette ser vi på</h2><ul>{#for item in points}<li>{item}</li>{/for}</ul>{/if}
$template$),
('INSPECTION_REPORT', 'NB', '1970-01-01', 'Tilsynsrapport', $template$
<p>Dette er den skriftlige rapporten fra tilsynet som ble åpnet {openedOn} (arbeidsmiljøloven § 18-4 tredje ledd).</p>
{#for lines in reportParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<h2>Kontrollpunkter</h2>
<ul>{#for item in points}<li>{item.question} – {#switch item.outcome}{#case 'IN_ORDER'}i orden{#case 'BREACH'}brudd{#case 'NOT_CONTROLLED'}ikke kontrollert{#else}ikke aktuelt{/switch}. {item.facts}</li>{/for}</ul>
<p>Verneombudet får kopi av rapporten.{#if provider} Bedriftshelsetjenesten {provider} får også kopi.{/if}</p>
$template$),
('INSPECTION_REPORT', 'NN', '1970-01-01', 'Tilsynsrapport', $template$
<p>Dette er den skriftlege rapporten frå tilsynet som vart opna {openedOn} (arbeidsmiljølova § 18-4 tredje ledd).</p>
{#for lines in reportParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<h2>Kontrollpunkt</h2>
<ul>{#for item in points}<li>{item.question} – {#switch item.outcome}{#case 'IN_ORDER'}i orden{#case 'BREACH'}brot{#case 'NOT_CONTROLLED'}ikkje kontrollert{#else}ikkje aktuelt{/switch}. {item.facts}</li>{/for}</ul>
<p>Verneombodet får kopi av rapporten.{#if provider} Bedriftshelsetenesta {provider} får også kopi.{/if}</p>
$template$),
('INSPECTION_REPORT_COPY', 'NB', '1970-01-01', 'Kopi av tilsynsrapport', $template$
<p>{#if copyTo == 'PROVIDER'}Til bedriftshelsetjenesten. Kopi av rapporten fra tilsyn med {party}.{#else}Til verneombudet. Kopi av rapporten til arbeidsgiver.{/if} Tilsynet ble åpnet {openedOn} (arbeidsmiljøloven § 18-4 tredje ledd).</p>
{#for lines in reportParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<h2>Kontrollpunkter</h2>
<ul>{#for item in points}<li>{item.question} – {#switch item.outcome}{#case 'IN_ORDER'}i orden{#case 'BREACH'}brudd{#case 'NOT_CONTROLLED'}ikke kontrollert{#else}ikke aktuelt{/switch}. {item.facts}</li>{/for}</ul>
$template$),
('INSPECTION_REPORT_COPY', 'NN', '1970-01-01', 'Kopi av tilsynsrapport', $template$
<p>{#if copyTo == 'PROVIDER'}Til bedriftshelsetenesta. Kopi av rapporten frå tilsyn med {party}.{#else}Til verneombodet. Kopi av rapporten til arbeidsgivaren.{/if} Tilsynet vart opna {openedOn} (arbeidsmiljølova § 18-4 tredje ledd).</p>
{#for lines in reportParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<h2>Kontrollpunkt</h2>
<ul>{#for item in points}<li>{item.question} – {#switch item.outcome}{#case 'IN_ORDER'}i orden{#case 'BREACH'}brot{#case 'NOT_CONTROLLED'}ikkje kontrollert{#else}ikkje aktuelt{/switch}. {item.facts}</li>{/for}</ul>
$template$),
('INSPECTION_BROKEN_OFF', 'NB', '1970-01-01', 'Tilsynet er avbrutt', $template$
<p>Tilsynet som ble åpnet {openedOn}, er avbrutt. Grunnen er:</p>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('INSPECTION_BROKEN_OFF', 'NN', '1970-01-01', 'Tilsynet er avbrote', $template$
<p>Tilsynet som vart opna {openedOn}, er avbrote. Grunnen er:</p>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('DOCUMENT_DEMAND', 'NB', '1970-01-01', 'Vi ber om dokumenter', $template$
<p>Arbeidstilsynet krever disse opplysningene til et tilsyn (arbeidsmiljøloven § 18-5):</p>{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>De skal være hos oss innen {deadline}, {#switch form}{#case 'DIGITAL'}levert elektronisk her{#case 'POST'}sendt per post{#case 'SHOWN'}vist frem på stedet{#else}gitt muntlig{/switch}.</p>
{#if necessity}<h2>Hvorfor dere får kravet</h2><p>{necessity}</p>{/if}
$template$),
('DOCUMENT_DEMAND', 'NN', '1970-01-01', 'Vi ber om dokument', $template$
<p>Arbeidstilsynet krev desse opplysningane til eit tilsyn (arbeidsmiljølova § 18-5):</p>{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Dei skal vere hos oss innan {deadline}, {#switch form}{#case 'DIGITAL'}leverte elektronisk her{#case 'POST'}sende per post{#case 'SHOWN'}viste fram på staden{#else}gitt munnleg{/switch}.</p>
{#if necessity}<h2>Kvifor de får kravet</h2><p>{necessity}</p>{/if}
$template$),
('DOCUMENT_DEMAND_CHANGED', 'NB', '1970-01-01', 'Ny frist for dokumenter', $template$
<p>{#if incomplete}Dokumentene vi har fått, er ikke fullstendige.{#else}Fristen for å levere dokumentene er flyttet.{/if} Ny frist er {deadline}.</p>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('DOCUMENT_DEMAND_CHANGED', 'NN', '1970-01-01', 'Ny frist for dokument', $template$
<p>{#if incomplete}Dokumenta vi har fått, er ikkje fullstendige.{#else}Fristen for å levere dokumenta er flytt.{/if} Ny frist er {deadline}.</p>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('DOCUMENT_DEMAND_WITHDRAWN', 'NB', '1970-01-01', 'Kravet om dokumenter er trukket', $template$
<p>Dere trenger ikke lenger å levere dokumentene vi ba om {demandedOn}.</p>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('DOCUMENT_DEMAND_WITHDRAWN', 'NN', '1970-01-01', 'Kravet om dokument er trekt', $template$
<p>De treng ikkje lenger å levere dokumenta vi bad om {demandedOn}.</p>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$);

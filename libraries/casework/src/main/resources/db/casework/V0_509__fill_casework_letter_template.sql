-- The office's templates (Qute) of what the procedure itself writes, in Bokmål and Nynorsk. A change is a
-- further row with the day it is valid from. What is filled in is escaped by the renderer.
insert into casework_letter_template (code, language, valid_from, title, body) values
('LAYOUT', 'NB', '1970-01-01', '', $template$
<html lang="{language}" xml:lang="{language}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<title>{title}</title>
<meta name="description" content="{title}"/>
<meta name="subject" content="{title}"/>
<style>
@page { size: A4; margin: 25mm 22mm; }
body { font-family: 'Liberation Sans', sans-serif; font-size: 11pt; line-height: 1.4; }
h1 { font-size: 16pt; margin: 8mm 0 4mm 0; }
h2 { font-size: 12pt; margin: 6mm 0 1mm 0; }
p { margin: 0 0 3mm 0; }
</style>
</head>
<body>
<p>Arbeidstilsynet</p>
<p>Til: {party}<br/>Dato: {day}<br/>Vår referanse: {number}</p>
<h1>{title}</h1>
{content}
</body>
</html>
$template$),
('LAYOUT', 'NN', '1970-01-01', '', $template$
<html lang="{language}" xml:lang="{language}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<title>{title}</title>
<meta name="description" content="{title}"/>
<meta name="subject" content="{title}"/>
<style>
@page { size: A4; margin: 25mm 22mm; }
body { font-family: 'Liberation Sans', sans-serif; font-size: 11pt; line-height: 1.4; }
h1 { font-size: 16pt; margin: 8mm 0 4mm 0; }
h2 { font-size: 12pt; margin: 6mm 0 1mm 0; }
p { margin: 0 0 3mm 0; }
</style>
</head>
<body>
<p>Arbeidstilsynet</p>
<p>Til: {party}<br/>Dato: {day}<br/>Vår referanse: {number}</p>
<h1>{title}</h1>
{content}
</body>
</html>
$template$),
('WRITTEN', 'NB', '1970-01-01', '', $template$
{#for lines in paragraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('WRITTEN', 'NN', '1970-01-01', '', $template$
{#for lines in paragraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('APPEAL_INFORMATION', 'NB', '1970-01-01', '', $template$
<h2>Klage</h2>
<p>Dere kan klage på vedtaket til {#if appealBody == 'MINISTRY'}departementet{#else}Direktoratet for arbeidstilsynet{/if} innen {appealDeadline}. Klagen sendes til Arbeidstilsynet. Den skal nevne vedtaket det klages over og den endringen dere ønsker, og være undertegnet eller autentisert (forvaltningsloven §§ 28, 29 og 32). Dere kan klage elektronisk her. Klagen er kommet inn i tide når den er mottatt her innen fristen; se etter at dere får en kvittering.</p>
<p>Dere har rett til å se sakens dokumenter (forvaltningsloven §§ 18 og 19). Dere kan be om at iverksettingen utsettes til klagen er avgjort (forvaltningsloven § 42).</p>
$template$),
('APPEAL_INFORMATION', 'NN', '1970-01-01', '', $template$
<h2>Klage</h2>
<p>De kan klage på vedtaket til {#if appealBody == 'MINISTRY'}departementet{#else}Direktoratet for arbeidstilsynet{/if} innan {appealDeadline}. Klaga skal sendast til Arbeidstilsynet. Ho skal nemne vedtaket de klagar på og den endringa de ønskjer, og vere underteikna eller autentisert (forvaltningslova §§ 28, 29 og 32). De kan klage elektronisk her. Klaga er komen inn i tide når ho er motteken her innan fristen; sjå etter at de får ei kvittering.</p>
<p>De har rett til å sjå dokumenta i saka (forvaltningslova §§ 18 og 19). De kan be om at iverksetjinga blir utsett til klaga er avgjord (forvaltningslova § 42).</p>
$template$),
('COMMENT', 'NB', '1970-01-01', 'Uttalelse til varsel', $template$
<p>Vi har mottatt denne uttalelsen fra dere:</p>{#for lines in textParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('COMMENT', 'NN', '1970-01-01', 'Fråsegn til varsel', $template$
<p>Vi har fått denne fråsegna frå dykk:</p>{#for lines in textParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('APPEAL', 'NB', '1970-01-01', 'Klage på vedtak', $template$
<p>Klage på vedtak av {decidedOn}, mottatt {receivedOn}.</p>
<h2>Begrunnelse</h2>{#for lines in groundsParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}<h2>Ønsket endring</h2>{#for lines in changeWantedParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('APPEAL', 'NN', '1970-01-01', 'Klage på vedtak', $template$
<p>Klage på vedtak av {decidedOn}, motteken {receivedOn}.</p>
<h2>Grunngiving</h2>{#for lines in groundsParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}<h2>Ønskt endring</h2>{#for lines in changeWantedParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('APPEAL_RECEIPT', 'NB', '1970-01-01', 'Vi har mottatt klagen', $template$
<p>Vi mottok {receivedOn} klagen på vedtaket av {decidedOn}.</p>{#if inTime}<p>Klagen er kommet innen fristen {deadline}. Vi vurderer den, og sender den til klageinstansen dersom vi ikke gir dere medhold (forvaltningsloven § 33).</p>{#else}<p>Klagen er kommet etter fristen {deadline}. Vi vurderer om den likevel kan tas under behandling (forvaltningsloven § 31).</p>{/if}
$template$),
('APPEAL_RECEIPT', 'NN', '1970-01-01', 'Vi har motteke klaga', $template$
<p>Vi fekk {receivedOn} klaga på vedtaket av {decidedOn}.</p>{#if inTime}<p>Klaga er komen innan fristen {deadline}. Vi vurderer ho, og sender ho til klageinstansen dersom vi ikkje gir dykk medhald (forvaltningslova § 33).</p>{#else}<p>Klaga er komen etter fristen {deadline}. Vi vurderer om ho likevel kan takast under behandling (forvaltningslova § 31).</p>{/if}
$template$),
('APPEAL_TAKEN_UP', 'NB', '1970-01-01', 'Klagen tas under behandling', $template$
<p>Klagen kom etter fristen {deadline}. Vi tar den likevel under behandling (forvaltningsloven § 31).</p>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('APPEAL_TAKEN_UP', 'NN', '1970-01-01', 'Klaga blir teken under behandling', $template$
<p>Klaga kom etter fristen {deadline}. Vi tek ho likevel under behandling (forvaltningslova § 31).</p>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('APPEAL_DISMISSED', 'NB', '1970-01-01', 'Klagen avvises', $template$
<p>Arbeidstilsynet avviser klagen på vedtaket av {appealedOn} (forvaltningsloven § 33).</p>
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
$template$),
('APPEAL_DISMISSED', 'NN', '1970-01-01', 'Klaga blir avvist', $template$
<p>Arbeidstilsynet avviser klaga på vedtaket av {appealedOn} (forvaltningslova § 33).</p>
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
$template$),
('DECISION_REVERSED', 'NB', '1970-01-01', 'Omgjøring av vedtak', $template$
<p>{#if change == 'ANNULLED'}Arbeidstilsynet opphever vedtaket av {replacedOn}.{#else}Arbeidstilsynet endrer vedtaket av {replacedOn}.{/if} {#if onAppeal}Vi har funnet klagen begrunnet (forvaltningsloven § 33).{#else}Vedtaket er omgjort uten klage (forvaltningsloven § 35).{/if}</p>
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
$template$),
('DECISION_REVERSED', 'NN', '1970-01-01', 'Omgjering av vedtak', $template$
<p>{#if change == 'ANNULLED'}Arbeidstilsynet opphevar vedtaket av {replacedOn}.{#else}Arbeidstilsynet endrar vedtaket av {replacedOn}.{/if} {#if onAppeal}Vi har funne klaga grunngitt (forvaltningslova § 33).{#else}Vedtaket er gjort om utan klage (forvaltningslova § 35).{/if}</p>
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
$template$),
('APPEAL_FORWARDED', 'NB', '1970-01-01', 'Klagen er sendt til klageinstansen', $template$
<p>Vi har ikke gitt medhold i klagen på vedtaket av {decidedOn}, og har sendt sakens dokumenter til {#if appealBody == 'MINISTRY'}departementet{#else}Direktoratet for arbeidstilsynet{/if} (forvaltningsloven § 33). Dette er vår uttalelse:</p>{#for lines in statementParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('APPEAL_FORWARDED', 'NN', '1970-01-01', 'Klaga er send til klageinstansen', $template$
<p>Vi har ikkje gitt medhald i klaga på vedtaket av {decidedOn}, og har sendt dokumenta i saka til {#if appealBody == 'MINISTRY'}departementet{#else}Direktoratet for arbeidstilsynet{/if} (forvaltningslova § 33). Dette er vår fråsegn:</p>{#for lines in statementParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('APPEAL_OUTCOME', 'NB', '1970-01-01', 'Klagen er avgjort', $template$
<p>{#if appealBody == 'MINISTRY'}Departementet{#else}Direktoratet for arbeidstilsynet{/if} har {outcomeOn} avgjort klagen på vedtaket av {decidedOn}: {#if outcome == 'UPHELD'}vedtaket er stadfestet{#else if outcome == 'CHANGED'}vedtaket er endret{#else if outcome == 'ANNULLED'}vedtaket er opphevet, og saken skal behandles på nytt{#else}klagen er avvist{/if}.</p>{#for lines in textParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{#if inFavour}<p>Når et vedtak blir endret til gunst for en part, kan parten ha krav på dekning av sakskostnader. Kravet må settes frem senest tre uker etter at meldingen om det nye vedtaket kom frem (forvaltningsloven § 36).</p>{/if}
$template$),
('APPEAL_OUTCOME', 'NN', '1970-01-01', 'Klaga er avgjord', $template$
<p>{#if appealBody == 'MINISTRY'}Departementet{#else}Direktoratet for arbeidstilsynet{/if} har {outcomeOn} avgjort klaga på vedtaket av {decidedOn}: {#if outcome == 'UPHELD'}vedtaket er stadfest{#else if outcome == 'CHANGED'}vedtaket er endra{#else if outcome == 'ANNULLED'}vedtaket er oppheva, og saka skal behandlast på nytt{#else}klaga er avvist{/if}.</p>{#for lines in textParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{#if inFavour}<p>Når eit vedtak blir endra til gunst for ein part, kan parten ha krav på dekning av sakskostnader. Kravet må setjast fram seinast tre veker etter at meldinga om det nye vedtaket kom fram (forvaltningslova § 36).</p>{/if}
$template$),
('DEFERRAL_GRANTED', 'NB', '1970-01-01', 'Iverksettingen utsettes', $template$
<p>Vedtaket av {decidedOn} settes ikke i verk før {#if until}etter {until}{#else}klagen er avgjort{/if} (forvaltningsloven § 42).</p>{#if conditions}<p>Vilkår: {conditions}</p>{/if}{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('DEFERRAL_GRANTED', 'NN', '1970-01-01', 'Iverksetjinga blir utsett', $template$
<p>Vedtaket av {decidedOn} blir ikkje sett i verk før {#if until}etter {until}{#else}klaga er avgjord{/if} (forvaltningslova § 42).</p>{#if conditions}<p>Vilkår: {conditions}</p>{/if}{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('DEFERRAL_REFUSED', 'NB', '1970-01-01', 'Iverksettingen utsettes ikke', $template$
<p>Vi utsetter ikke iverksettingen av vedtaket av {decidedOn} (forvaltningsloven § 42).</p>
<h2>Begrunnelse</h2>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('DEFERRAL_REFUSED', 'NN', '1970-01-01', 'Iverksetjinga blir ikkje utsett', $template$
<p>Vi utset ikkje iverksetjinga av vedtaket av {decidedOn} (forvaltningslova § 42).</p>
<h2>Grunngiving</h2>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('DEFERRAL_ENDED', 'NB', '1970-01-01', 'Utsettelsen er over', $template$
<p>Iverksettingen av vedtaket av {decidedOn} er ikke lenger utsatt (forvaltningsloven § 42).</p>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('DEFERRAL_ENDED', 'NN', '1970-01-01', 'Utsetjinga er over', $template$
<p>Iverksetjinga av vedtaket av {decidedOn} er ikkje lenger utsett (forvaltningslova § 42).</p>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$);

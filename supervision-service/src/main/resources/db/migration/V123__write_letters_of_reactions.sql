-- The office's templates (Qute) of letters on orders, coercive fines, stops and guidance, in Bokmål and Nynorsk. A
-- change is a further row with the day it is valid from. What is filled in is escaped by the renderer.
insert into casework_letter_template (code, language, valid_from, title, body) values
('ADVANCE_NOTICE', 'NB', '1970-01-01', 'Varsel om pålegg', $template$
<p>Arbeidstilsynet varsler at vi vurderer å gi følgende pålegg:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Grunnlag: {#for basis in legalBases}{basis}{#if basis_hasNext}, {/if}{/for}.</p>
<p>Dere kan uttale dere til og med {deadline}. Fristen løper fra den dagen varselet ble sendt (forvaltningsloven § 16). Dere har rett til å se sakens dokumenter (forvaltningsloven §§ 18 og 19).</p>
$template$),
('ADVANCE_NOTICE', 'NN', '1970-01-01', 'Varsel om pålegg', $template$
<p>Arbeidstilsynet varslar at vi vurderer å gi dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Grunnlag: {#for basis in legalBases}{basis}{#if basis_hasNext}, {/if}{/for}.</p>
<p>De kan uttale dykk til og med {deadline}. Fristen går frå den dagen varselet vart sendt (forvaltningslova § 16). De har rett til å sjå dokumenta i saka (forvaltningslova §§ 18 og 19).</p>
$template$),
('ORDER', 'NB', '1970-01-01', 'Vedtak om pålegg', $template$
<p>Arbeidstilsynet har vedtatt følgende pålegg (arbeidsmiljøloven § 18-6):</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
{#if atOnce}<p>Pålegget må oppfylles straks på grunn av overhengende fare: {danger}</p>{#else}<p>Pålegget må være oppfylt innen {complianceDeadline}.</p>{/if}{#if conditions}<h2>Vilkår</h2>
<ol>{#for item in conditions}<li>{item.text}{#if item.deadline} Frist: {item.deadline}.{/if}</li>{/for}</ol>{/if}
<p>Grunnlag: {#for basis in legalBases}{basis}{#if basis_hasNext}, {/if}{/for}.</p>
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
<p>Arbeidstakernes tillitsvalgte skal gjøres kjent med pålegget (arbeidsmiljøloven § 18-6 åttende ledd).</p>
$template$),
('ORDER', 'NN', '1970-01-01', 'Vedtak om pålegg', $template$
<p>Arbeidstilsynet har vedteke dette pålegget (arbeidsmiljølova § 18-6):</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
{#if atOnce}<p>Pålegget må oppfyllast straks på grunn av overhengande fare: {danger}</p>{#else}<p>Pålegget må vere oppfylt innan {complianceDeadline}.</p>{/if}{#if conditions}<h2>Vilkår</h2>
<ol>{#for item in conditions}<li>{item.text}{#if item.deadline} Frist: {item.deadline}.{/if}</li>{/for}</ol>{/if}
<p>Grunnlag: {#for basis in legalBases}{basis}{#if basis_hasNext}, {/if}{/for}.</p>
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
<p>Dei tillitsvalde for arbeidstakarane skal gjerast kjende med pålegget (arbeidsmiljølova § 18-6 åttande ledd).</p>
$template$),
('ORDER_EXTENSION_GRANTED', 'NB', '1970-01-01', 'Ny frist for å oppfylle pålegg', $template$
<p>Dere har bedt om utsatt frist for å oppfylle dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Ny frist er {until}.</p>
<p>Begrunnelse: {reason}</p>
$template$),
('ORDER_EXTENSION_GRANTED', 'NN', '1970-01-01', 'Ny frist for å oppfylle pålegg', $template$
<p>De har bede om utsett frist for å oppfylle dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Ny frist er {until}.</p>
<p>Grunngiving: {reason}</p>
$template$),
('ORDER_EXTENSION_REFUSED', 'NB', '1970-01-01', 'Svar på søknad om utsatt frist', $template$
<p>Dere har bedt om utsatt frist for å oppfylle dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Fristen {lastDay} står fast.</p>
<p>Begrunnelse: {reason}</p>
$template$),
('ORDER_EXTENSION_REFUSED', 'NN', '1970-01-01', 'Svar på søknad om utsett frist', $template$
<p>De har bede om utsett frist for å oppfylle dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Fristen {lastDay} står fast.</p>
<p>Grunngiving: {reason}</p>
$template$),
('ORDER_COMPLIED', 'NB', '1970-01-01', 'Pålegget er oppfylt', $template$
<p>Vi har godtatt tilbakemeldingen om dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Pålegget er oppfylt fra {compliedOn}.</p>
$template$),
('ORDER_COMPLIED', 'NN', '1970-01-01', 'Pålegget er oppfylt', $template$
<p>Vi har godteke tilbakemeldinga om dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Pålegget er oppfylt frå {compliedOn}.</p>
$template$),
('ORDER_REPORT_REJECTED', 'NB', '1970-01-01', 'Pålegget er ikke oppfylt', $template$
<p>Vi kan ikke godta tilbakemeldingen om dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Grunnen er: {reason}</p>
<p>Fristen er fortsatt {lastDay}.</p>
$template$),
('ORDER_REPORT_REJECTED', 'NN', '1970-01-01', 'Pålegget er ikkje oppfylt', $template$
<p>Vi kan ikkje godta tilbakemeldinga om dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Grunnen er: {reason}</p>
<p>Fristen er framleis {lastDay}.</p>
$template$),
('ORDER_WITHDRAWN', 'NB', '1970-01-01', 'Saken om pålegg er avsluttet', $template$
<p>Vi varslet dere om dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Saken er avsluttet uten vedtak. Grunnen er: {reason}</p>
$template$),
('ORDER_WITHDRAWN', 'NN', '1970-01-01', 'Saka om pålegg er avslutta', $template$
<p>Vi varsla dykk om dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Saka er avslutta utan vedtak. Grunnen er: {reason}</p>
$template$),
('COERCIVE_FINE_NOTICE', 'NB', '1970-01-01', 'Varsel om tvangsmulkt', $template$
<p>Arbeidstilsynet varsler at vi vurderer å fastsette tvangsmulkt på {amount} kroner {#switch form}{#case 'DAY'}per dag{#case 'WEEK'}per uke{#case 'MONTH'}per måned{#case 'SINGLE'}som engangsmulkt{/switch} dersom dette pålegget ikke blir oppfylt innen fristen (arbeidsmiljøloven § 18-7):</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Dere kan uttale dere til og med {deadline}. Fristen løper fra den dagen varselet ble sendt (forvaltningsloven § 16). Dere har rett til å se sakens dokumenter (forvaltningsloven §§ 18 og 19).</p>
$template$),
('COERCIVE_FINE_NOTICE', 'NN', '1970-01-01', 'Varsel om tvangsmulkt', $template$
<p>Arbeidstilsynet varslar at vi vurderer å fastsetje tvangsmulkt på {amount} kroner {#switch form}{#case 'DAY'}per dag{#case 'WEEK'}per veke{#case 'MONTH'}per månad{#case 'SINGLE'}som eingongsmulkt{/switch} dersom dette pålegget ikkje blir oppfylt innan fristen (arbeidsmiljølova § 18-7):</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>De kan uttale dykk til og med {deadline}. Fristen går frå den dagen varselet vart sendt (forvaltningslova § 16). De har rett til å sjå dokumenta i saka (forvaltningslova §§ 18 og 19).</p>
$template$),
('COERCIVE_FINE', 'NB', '1970-01-01', 'Vedtak om tvangsmulkt', $template$
<p>Arbeidstilsynet har fastsatt tvangsmulkt på {amount} kroner {#switch form}{#case 'DAY'}per dag{#case 'WEEK'}per uke{#case 'MONTH'}per måned{#case 'SINGLE'}som engangsmulkt{/switch} (arbeidsmiljøloven § 18-7, forvaltningsloven § 51). Den gjelder dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Mulkten løper tidligst fra {runsFrom}, og ikke før fristen for pålegget er ute. Den løper til pålegget er oppfylt. Den løper ikke dersom det blir umulig å oppfylle pålegget og årsaken ikke er deres. Mulkten tilfaller statskassen.</p>
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
$template$),
('COERCIVE_FINE', 'NN', '1970-01-01', 'Vedtak om tvangsmulkt', $template$
<p>Arbeidstilsynet har fastsett tvangsmulkt på {amount} kroner {#switch form}{#case 'DAY'}per dag{#case 'WEEK'}per veke{#case 'MONTH'}per månad{#case 'SINGLE'}som eingongsmulkt{/switch} (arbeidsmiljølova § 18-7, forvaltningslova § 51). Ho gjeld dette pålegget:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Mulkta går tidlegast frå {runsFrom}, og ikkje før fristen for pålegget er ute. Ho går til pålegget er oppfylt. Ho går ikkje dersom det blir umogleg å oppfylle pålegget og årsaka ikkje er dykkar. Mulkta går til statskassa.</p>
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
$template$),
('COERCIVE_FINE_CLAIM', 'NB', '1970-01-01', 'Påløpt tvangsmulkt', $template$
<p>Tvangsmulkten på {amount} kroner {#switch form}{#case 'DAY'}per dag{#case 'WEEK'}per uke{#case 'MONTH'}per måned{#case 'SINGLE'}som engangsmulkt{/switch} har påløpt med {accrued} kroner fra og med {from} til og med {to}. Mulkten tilfaller statskassen.</p>
<p>Dette kan påklages særskilt (forvaltningsloven § 51 femte ledd).</p>
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
$template$),
('COERCIVE_FINE_CLAIM', 'NN', '1970-01-01', 'Påløpt tvangsmulkt', $template$
<p>Tvangsmulkta på {amount} kroner {#switch form}{#case 'DAY'}per dag{#case 'WEEK'}per veke{#case 'MONTH'}per månad{#case 'SINGLE'}som eingongsmulkt{/switch} har kome opp i {accrued} kroner frå og med {from} til og med {to}. Mulkta går til statskassa.</p>
<p>Det kan klagast særskilt på dette (forvaltningslova § 51 femte ledd).</p>
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
$template$),
('COERCIVE_FINE_REDUCED', 'NB', '1970-01-01', 'Vedtak om nedsatt tvangsmulkt', $template$
<p>Påløpt tvangsmulkt på {before} kroner er satt ned til {accrued} kroner (forvaltningsloven § 51 tredje ledd).</p>
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
$template$),
('COERCIVE_FINE_REDUCED', 'NN', '1970-01-01', 'Vedtak om nedsett tvangsmulkt', $template$
<p>Påløpt tvangsmulkt på {before} kroner er sett ned til {accrued} kroner (forvaltningslova § 51 tredje ledd).</p>
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
$template$),
('COERCIVE_FINE_STOPPED', 'NB', '1970-01-01', 'Tvangsmulkten løper ikke lenger', $template$
<p>Tvangsmulkten løper ikke fra og med {from}. Grunnen er: {reason}</p>
$template$),
('COERCIVE_FINE_STOPPED', 'NN', '1970-01-01', 'Tvangsmulkta går ikkje lenger', $template$
<p>Tvangsmulkta går ikkje frå og med {from}. Grunnen er: {reason}</p>
$template$),
('COERCIVE_FINE_GIVEN_UP', 'NB', '1970-01-01', 'Saken om tvangsmulkt er avsluttet', $template$
<p>Vi varslet dere om tvangsmulkt. Saken er avsluttet uten vedtak. Grunnen er: {reason}</p>
$template$),
('COERCIVE_FINE_GIVEN_UP', 'NN', '1970-01-01', 'Saka om tvangsmulkt er avslutta', $template$
<p>Vi varsla dykk om tvangsmulkt. Saka er avslutta utan vedtak. Grunnen er: {reason}</p>
$template$),
('STOP_NOTICE', 'NB', '1970-01-01', 'Varsel om stansing', $template$
<p>Arbeidstilsynet varsler at vi vurderer å stanse virksomhet (arbeidsmiljøloven § 18-8). {#switch scope}{#case 'WHOLE'}Stansingen gjelder hele virksomheten{#case 'PARTLY'}Stansingen gjelder disse aktivitetene{/switch}: {activities}</p>
{#if danger}<p>Grunnen er overhengende fare: {danger}</p>{#else}<p>Grunnen er at dette pålegget ikke er oppfylt innen fristen: {demand}</p>{/if}
<p>Dere kan uttale dere til og med {deadline}. Fristen løper fra den dagen varselet ble sendt (forvaltningsloven § 16). Dere har rett til å se sakens dokumenter (forvaltningsloven §§ 18 og 19).</p>
$template$),
('STOP_NOTICE', 'NN', '1970-01-01', 'Varsel om stansing', $template$
<p>Arbeidstilsynet varslar at vi vurderer å stanse verksemd (arbeidsmiljølova § 18-8). {#switch scope}{#case 'WHOLE'}Stansinga gjeld heile verksemda{#case 'PARTLY'}Stansinga gjeld desse aktivitetane{/switch}: {activities}</p>
{#if danger}<p>Grunnen er overhengande fare: {danger}</p>{#else}<p>Grunnen er at dette pålegget ikkje er oppfylt innan fristen: {demand}</p>{/if}
<p>De kan uttale dykk til og med {deadline}. Fristen går frå den dagen varselet vart sendt (forvaltningslova § 16). De har rett til å sjå dokumenta i saka (forvaltningslova §§ 18 og 19).</p>
$template$),
('STOP', 'NB', '1970-01-01', 'Vedtak om stansing', $template$
<p>Arbeidstilsynet har vedtatt stansing fra {from} (arbeidsmiljøloven § 18-8). {#switch scope}{#case 'WHOLE'}Stansingen gjelder hele virksomheten{#case 'PARTLY'}Stansingen gjelder disse aktivitetene{/switch}: {activities}</p>
{#if danger}<p>Grunnen er overhengende fare: {danger}</p>{#else}<p>Grunnen er at dette pålegget ikke er oppfylt innen fristen: {demand}</p>{/if}
<p>Stansingen varer {#if danger}til faren er over{#else}til pålegget er oppfylt{/if}.</p>
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
$template$),
('STOP', 'NN', '1970-01-01', 'Vedtak om stansing', $template$
<p>Arbeidstilsynet har vedteke stansing frå {from} (arbeidsmiljølova § 18-8). {#switch scope}{#case 'WHOLE'}Stansinga gjeld heile verksemda{#case 'PARTLY'}Stansinga gjeld desse aktivitetane{/switch}: {activities}</p>
{#if danger}<p>Grunnen er overhengande fare: {danger}</p>{#else}<p>Grunnen er at dette pålegget ikkje er oppfylt innan fristen: {demand}</p>{/if}
<p>Stansinga varer {#if danger}til faren er over{#else}til pålegget er oppfylt{/if}.</p>
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
$template$),
('STOP_ENDED', 'NB', '1970-01-01', 'Stansingen er opphevet', $template$
<p>Stansingen gjelder ikke lenger fra {endedOn}. Grunnen er: {reason}</p>
$template$),
('STOP_ENDED', 'NN', '1970-01-01', 'Stansinga er oppheva', $template$
<p>Stansinga gjeld ikkje lenger frå {endedOn}. Grunnen er: {reason}</p>
$template$),
('STOP_GIVEN_UP', 'NB', '1970-01-01', 'Saken om stansing er avsluttet', $template$
<p>Vi varslet dere om stansing. Saken er avsluttet uten vedtak. Grunnen er: {reason}</p>
$template$),
('STOP_GIVEN_UP', 'NN', '1970-01-01', 'Saka om stansing er avslutta', $template$
<p>Vi varsla dykk om stansing. Saka er avslutta utan vedtak. Grunnen er: {reason}</p>
$template$),
('GUIDANCE_GIVEN', 'NB', '1970-01-01', 'Veiledning', $template$
<p>Arbeidstilsynet har gitt veiledning:</p>
{#for lines in textParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('GUIDANCE_GIVEN', 'NN', '1970-01-01', 'Rettleiing', $template$
<p>Arbeidstilsynet har gitt rettleiing:</p>
{#for lines in textParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$);

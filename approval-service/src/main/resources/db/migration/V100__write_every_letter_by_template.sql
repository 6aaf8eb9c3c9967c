-- What providers are written in Bokmål and Nynorsk; a change is a further row with the day it is valid from.
-- The decision says its conditions and what was found of every requirement. Longer than other migrations because the
-- texts are data.
insert into casework_letter_template (code, language, valid_from, title, body) values
('DECISION', 'NB', '2023-01-01', 'Vedtak om søknad om godkjenning som bedriftshelsetjeneste', $template$
<p>{#if approved}Arbeidstilsynet godkjenner bedriftshelsetjenesten fra og med {validFrom} til og med {validTo} (forskrift om administrative ordninger §§ 2-2 og 2-5).{#else}Arbeidstilsynet avslår søknaden om godkjenning som bedriftshelsetjeneste (forskrift om administrative ordninger § 2-2).{/if}</p>
{#if exceptionReason}<p>Godkjenningen er gitt etter unntaket i § 2-2 siste ledd: {exceptionReason}</p>{/if}
{#if conditions}<h2>Vilkår</h2>
<p>Godkjenningen er gitt på disse vilkårene (arbeidsmiljøloven § 18-6 sjette ledd):</p>
<ol>{#for item in conditions}<li>{item.text} Dokumentasjon: {item.evidenceAsked} Frist: {item.deadline}.</li>{/for}</ol>
<p>Arbeidstilsynet kan trekke godkjenningen tilbake hvis et vilkår ikke er oppfylt innen fristen (§ 2-5 andre ledd).</p>{/if}
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
<h2>Vurdering av hvert krav</h2>
<ul>{#for item in requirements}<li>Krav om {#switch item.requirement}
{#case 'COMPREHENSIVE_ASSISTANCE'}helhetlig, forebyggende og risikobasert bistand (§ 2-2 første ledd bokstav a)
{#case 'SEPARATE_BUSINESS_AREAS'}tydelig adskilte forretningsområder (§ 2-2 første ledd bokstav a)
{#case 'QUALITY_SYSTEM_FOR_ASSISTANCE'}kvalitetssystem for bistanden (§ 2-2 første ledd bokstav b)
{#case 'QUALITY_SYSTEM_FOR_COMPETENCE'}kvalitetssystem for kompetanseutvikling (§ 2-2 første ledd bokstav c)
{#case 'FIVE_COMPETENCE_AREAS'}rådgivning innen de fem kompetanseområdene (§ 2-2 første ledd bokstav d)
{#case 'DOCTOR_FOR_OCCUPATIONAL_MEDICINE'}autorisert lege i arbeidsmedisin (§ 2-2 første ledd bokstav e)
{#case 'FORMAL_EDUCATION'}formell utdanning i fagområdene (§ 2-2 første ledd bokstav e)
{#case 'THREE_FULL_TIME_EQUIVALENTS'}faglig personale på minimum tre årsverk (§ 2-2 første ledd bokstav e)
{#case 'THIRTY_PER_CENT_IN_EVERY_FIELD'}minimum 30 % av et årsverk i hvert fagområde (§ 2-2 første ledd bokstav e)
{#case 'MANDATORY_TRAINING'}obligatorisk opplæring (§ 2-3)
{#case 'ASSISTANCE_BY_LAW'}bistand i samsvar med forskrift om organisering, ledelse og medvirkning (§ 2-4 andre ledd)
{#case 'ADDITIONAL_SERVICES_APART'}tilleggstjenester skilt ut (§ 2-4 fjerde ledd)
{#else}{item.requirement}{/switch}<br/>{#if item.met}Oppfylt{#else}Ikke oppfylt{/if}. {item.reason}</li>{/for}</ul>
$template$),
('ADVANCE_NOTICE', 'NB', '1970-01-01', 'Varsel om mulig avslag på søknaden om godkjenning', $template$
<p>Vi vurderer å avslå søknaden om godkjenning som bedriftshelsetjeneste, fordi vi mener at disse kravene i forskrift om administrative ordninger ikke er oppfylt:</p>
<ul>{#for item in unmet}<li>Krav om {#switch item.requirement}
{#case 'COMPREHENSIVE_ASSISTANCE'}helhetlig, forebyggende og risikobasert bistand (§ 2-2 første ledd bokstav a)
{#case 'SEPARATE_BUSINESS_AREAS'}tydelig adskilte forretningsområder (§ 2-2 første ledd bokstav a)
{#case 'QUALITY_SYSTEM_FOR_ASSISTANCE'}kvalitetssystem for bistanden (§ 2-2 første ledd bokstav b)
{#case 'QUALITY_SYSTEM_FOR_COMPETENCE'}kvalitetssystem for kompetanseutvikling (§ 2-2 første ledd bokstav c)
{#case 'FIVE_COMPETENCE_AREAS'}rådgivning innen de fem kompetanseområdene (§ 2-2 første ledd bokstav d)
{#case 'DOCTOR_FOR_OCCUPATIONAL_MEDICINE'}autorisert lege i arbeidsmedisin (§ 2-2 første ledd bokstav e)
{#case 'FORMAL_EDUCATION'}formell utdanning i fagområdene (§ 2-2 første ledd bokstav e)
{#case 'THREE_FULL_TIME_EQUIVALENTS'}faglig personale på minimum tre årsverk (§ 2-2 første ledd bokstav e)
{#case 'THIRTY_PER_CENT_IN_EVERY_FIELD'}minimum 30 % av et årsverk i hvert fagområde (§ 2-2 første ledd bokstav e)
{#case 'MANDATORY_TRAINING'}obligatorisk opplæring (§ 2-3)
{#case 'ASSISTANCE_BY_LAW'}bistand i samsvar med forskrift om organisering, ledelse og medvirkning (§ 2-4 andre ledd)
{#case 'ADDITIONAL_SERVICES_APART'}tilleggstjenester skilt ut (§ 2-4 fjerde ledd)
{#else}{item.requirement}{/switch}<br/>{item.reason}</li>{/for}</ul>
<p>Dere kan uttale dere innen {deadline} (forvaltningsloven § 16). Dere har rett til å se sakens dokumenter (forvaltningsloven §§ 18 og 19).</p>
$template$),
('INFORMATION_REQUEST', 'NB', '1970-01-01', 'Vi trenger flere opplysninger til søknaden om godkjenning', $template$
<p>Vi trenger dette for å behandle søknaden:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Frist for å svare er {deadline}. Kommer det ikke noe svar, kan søknaden bli avgjort med de opplysningene vi har.</p>
$template$),
('PRELIMINARY_ANSWER', 'NB', '1970-01-01', 'Foreløpig svar på søknaden om godkjenning', $template$
<p>Søknaden er under behandling, men er ikke avgjort innen en måned etter at vi mottok den, fordi kravene i forskrift om administrative ordninger kapittel 2 skal vurderes hver for seg. {#if expected}Dere kan vente svar innen {expected}{#else}Vi kan ikke si når dere kan vente svar{/if} (forvaltningsloven § 11 a).</p>
$template$),
('RENEWAL_REMINDER', 'NB', '1970-01-01', 'Påminnelse om fornyelse', $template$
<p>Godkjenningen som bedriftshelsetjeneste gikk ut med utgangen av {validTo}, og vi har ikke mottatt søknad om fornyelse. Den som skal bistå arbeidsgivere som bedriftshelsetjeneste, må ha godkjenning (forskrift om administrative ordninger § 2-1).</p>
$template$),
('CONDITION_DECIDED', 'NB', '1970-01-01', 'Vilkår for godkjenningen', $template$
<p>Arbeidstilsynet har vurdert dette vilkåret for godkjenningen:</p>
{#for lines in conditionParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>{#if met}Vilkåret er oppfylt.{#else}Vilkåret er ikke oppfylt.{/if}</p>
<h2>Begrunnelse</h2>
{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('CONDITION_OVERDUE', 'NB', '1970-01-01', 'Fristen for et vilkår er ute', $template$
<p>Fristen for dette vilkåret for godkjenningen var {deadline}, og vi har ikke mottatt dokumentasjon:</p>
{#for lines in conditionParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Arbeidstilsynet kan trekke godkjenningen tilbake hvis kravene ikke oppfylles innen en fastsatt frist (forskrift om administrative ordninger § 2-5).</p>
$template$),
('WITHDRAWAL_NOTICE', 'NB', '1970-01-01', 'Varsel om tilbaketrekking av godkjenning', $template$
<p>Arbeidstilsynet vurderer å trekke tilbake godkjenningen som bedriftshelsetjeneste (forskrift om administrative ordninger § 2-5). Dette har vi funnet:</p>
{#for lines in foundParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Dere kan uttale dere innen {deadline} (forvaltningsloven § 16). Dere har rett til å se sakens dokumenter (forvaltningsloven §§ 18 og 19).</p>
$template$),
('WITHDRAWAL_DECISION', 'NB', '1970-01-01', 'Vedtak om tilbaketrekking av godkjenning', $template$
<p>Arbeidstilsynet trekker tilbake godkjenningen som bedriftshelsetjeneste fra og med {withdrawnFrom} (forskrift om administrative ordninger § 2-5).</p>
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
$template$),
('WITHDRAWAL_DROPPED', 'NB', '1970-01-01', 'Saken om tilbaketrekking er avsluttet', $template$
<p>Arbeidstilsynet har avsluttet saken om tilbaketrekking av godkjenningen. Godkjenningen gjelder.</p>
<h2>Begrunnelse</h2>
{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('DECISION', 'NN', '2023-01-01', 'Vedtak om søknad om godkjenning som bedriftshelseteneste', $template$
<p>{#if approved}Arbeidstilsynet godkjenner bedriftshelsetenesta frå og med {validFrom} til og med {validTo} (forskrift om administrative ordningar §§ 2-2 og 2-5).{#else}Arbeidstilsynet avslår søknaden om godkjenning som bedriftshelseteneste (forskrift om administrative ordningar § 2-2).{/if}</p>
{#if exceptionReason}<p>Godkjenninga er gitt etter unntaket i § 2-2 siste ledd: {exceptionReason}</p>{/if}
{#if conditions}<h2>Vilkår</h2>
<p>Godkjenninga er gitt på desse vilkåra (arbeidsmiljølova § 18-6 sjette ledd):</p>
<ol>{#for item in conditions}<li>{item.text} Dokumentasjon: {item.evidenceAsked} Frist: {item.deadline}.</li>{/for}</ol>
<p>Arbeidstilsynet kan trekkje godkjenninga tilbake dersom eit vilkår ikkje er oppfylt innan fristen (§ 2-5 andre ledd).</p>{/if}
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
<h2>Vurdering av kvart krav</h2>
<ul>{#for item in requirements}<li>Krav om {#switch item.requirement}
{#case 'COMPREHENSIVE_ASSISTANCE'}heilskapleg, førebyggjande og risikobasert bistand (§ 2-2 første ledd bokstav a)
{#case 'SEPARATE_BUSINESS_AREAS'}tydeleg skilde forretningsområde (§ 2-2 første ledd bokstav a)
{#case 'QUALITY_SYSTEM_FOR_ASSISTANCE'}kvalitetssystem for bistanden (§ 2-2 første ledd bokstav b)
{#case 'QUALITY_SYSTEM_FOR_COMPETENCE'}kvalitetssystem for kompetanseutvikling (§ 2-2 første ledd bokstav c)
{#case 'FIVE_COMPETENCE_AREAS'}rådgiving innanfor dei fem kompetanseområda (§ 2-2 første ledd bokstav d)
{#case 'DOCTOR_FOR_OCCUPATIONAL_MEDICINE'}autorisert lege i arbeidsmedisin (§ 2-2 første ledd bokstav e)
{#case 'FORMAL_EDUCATION'}formell utdanning i fagområda (§ 2-2 første ledd bokstav e)
{#case 'THREE_FULL_TIME_EQUIVALENTS'}fagleg personale på minimum tre årsverk (§ 2-2 første ledd bokstav e)
{#case 'THIRTY_PER_CENT_IN_EVERY_FIELD'}minimum 30 % av eit årsverk i kvart fagområde (§ 2-2 første ledd bokstav e)
{#case 'MANDATORY_TRAINING'}obligatorisk opplæring (§ 2-3)
{#case 'ASSISTANCE_BY_LAW'}bistand i samsvar med forskrift om organisering, leiing og medverknad (§ 2-4 andre ledd)
{#case 'ADDITIONAL_SERVICES_APART'}tilleggstenester skilde ut (§ 2-4 fjerde ledd)
{#else}{item.requirement}{/switch}<br/>{#if item.met}Oppfylt{#else}Ikkje oppfylt{/if}. {item.reason}</li>{/for}</ul>
$template$),
('ADVANCE_NOTICE', 'NN', '1970-01-01', 'Varsel om mogleg avslag på søknaden om godkjenning', $template$
<p>Vi vurderer å avslå søknaden om godkjenning som bedriftshelseteneste, fordi vi meiner at desse krava i forskrift om administrative ordningar ikkje er oppfylte:</p>
<ul>{#for item in unmet}<li>Krav om {#switch item.requirement}
{#case 'COMPREHENSIVE_ASSISTANCE'}heilskapleg, førebyggjande og risikobasert bistand (§ 2-2 første ledd bokstav a)
{#case 'SEPARATE_BUSINESS_AREAS'}tydeleg skilde forretningsområde (§ 2-2 første ledd bokstav a)
{#case 'QUALITY_SYSTEM_FOR_ASSISTANCE'}kvalitetssystem for bistanden (§ 2-2 første ledd bokstav b)
{#case 'QUALITY_SYSTEM_FOR_COMPETENCE'}kvalitetssystem for kompetanseutvikling (§ 2-2 første ledd bokstav c)
{#case 'FIVE_COMPETENCE_AREAS'}rådgiving innanfor dei fem kompetanseområda (§ 2-2 første ledd bokstav d)
{#case 'DOCTOR_FOR_OCCUPATIONAL_MEDICINE'}autorisert lege i arbeidsmedisin (§ 2-2 første ledd bokstav e)
{#case 'FORMAL_EDUCATION'}formell utdanning i fagområda (§ 2-2 første ledd bokstav e)
{#case 'THREE_FULL_TIME_EQUIVALENTS'}fagleg personale på minimum tre årsverk (§ 2-2 første ledd bokstav e)
{#case 'THIRTY_PER_CENT_IN_EVERY_FIELD'}minimum 30 % av eit årsverk i kvart fagområde (§ 2-2 første ledd bokstav e)
{#case 'MANDATORY_TRAINING'}obligatorisk opplæring (§ 2-3)
{#case 'ASSISTANCE_BY_LAW'}bistand i samsvar med forskrift om organisering, leiing og medverknad (§ 2-4 andre ledd)
{#case 'ADDITIONAL_SERVICES_APART'}tilleggstenester skilde ut (§ 2-4 fjerde ledd)
{#else}{item.requirement}{/switch}<br/>{item.reason}</li>{/for}</ul>
<p>De kan uttale dykk innan {deadline} (forvaltningslova § 16). De har rett til å sjå dokumenta i saka (forvaltningslova §§ 18 og 19).</p>
$template$),
('INFORMATION_REQUEST', 'NN', '1970-01-01', 'Vi treng fleire opplysningar til søknaden om godkjenning', $template$
<p>Vi treng dette for å behandle søknaden:</p>
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Frist for å svare er {deadline}. Kjem det ikkje noko svar, kan søknaden bli avgjord med dei opplysningane vi har.</p>
$template$),
('PRELIMINARY_ANSWER', 'NN', '1970-01-01', 'Førebels svar på søknaden om godkjenning', $template$
<p>Søknaden er under behandling, men er ikkje avgjord innan ein månad etter at vi fekk han, fordi krava i forskrift om administrative ordningar kapittel 2 skal vurderast kvar for seg. {#if expected}De kan vente svar innan {expected}{#else}Vi kan ikkje seie når de kan vente svar{/if} (forvaltningslova § 11 a).</p>
$template$),
('RENEWAL_REMINDER', 'NN', '1970-01-01', 'Påminning om fornying', $template$
<p>Godkjenninga som bedriftshelseteneste gjekk ut med utgangen av {validTo}, og vi har ikkje fått søknad om fornying. Den som skal bistå arbeidsgivarar som bedriftshelseteneste, må ha godkjenning (forskrift om administrative ordningar § 2-1).</p>
$template$),
('CONDITION_DECIDED', 'NN', '1970-01-01', 'Vilkår for godkjenninga', $template$
<p>Arbeidstilsynet har vurdert dette vilkåret for godkjenninga:</p>
{#for lines in conditionParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>{#if met}Vilkåret er oppfylt.{#else}Vilkåret er ikkje oppfylt.{/if}</p>
<h2>Grunngiving</h2>
{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('CONDITION_OVERDUE', 'NN', '1970-01-01', 'Fristen for eit vilkår er ute', $template$
<p>Fristen for dette vilkåret for godkjenninga var {deadline}, og vi har ikkje fått dokumentasjon:</p>
{#for lines in conditionParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>Arbeidstilsynet kan trekkje godkjenninga tilbake dersom krava ikkje blir oppfylte innan ein fastsett frist (forskrift om administrative ordningar § 2-5).</p>
$template$),
('WITHDRAWAL_NOTICE', 'NN', '1970-01-01', 'Varsel om tilbaketrekking av godkjenning', $template$
<p>Arbeidstilsynet vurderer å trekkje tilbake godkjenninga som bedriftshelseteneste (forskrift om administrative ordningar § 2-5). Dette har vi funne:</p>
{#for lines in foundParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>De kan uttale dykk innan {deadline} (forvaltningslova § 16). De har rett til å sjå dokumenta i saka (forvaltningslova §§ 18 og 19).</p>
$template$),
('WITHDRAWAL_DECISION', 'NN', '1970-01-01', 'Vedtak om tilbaketrekking av godkjenning', $template$
<p>Arbeidstilsynet trekkjer tilbake godkjenninga som bedriftshelseteneste frå og med {withdrawnFrom} (forskrift om administrative ordningar § 2-5).</p>
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
$template$),
('WITHDRAWAL_DROPPED', 'NN', '1970-01-01', 'Saka om tilbaketrekking er avslutta', $template$
<p>Arbeidstilsynet har avslutta saka om tilbaketrekking av godkjenninga. Godkjenninga gjeld.</p>
<h2>Grunngiving</h2>
{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$);

-- The office's templates (Qute) of letters on dispensations, in Bokmål and Nynorsk. A change is a further row with
-- the day it is valid from. What is filled in is escaped by the renderer.
insert into casework_letter_template (code, language, valid_from, title, body) values
('DISPENSATION_APPLICATION', 'NB', '1970-01-01', 'Søknad om dispensasjon fra plikten til å ha bedriftshelsetjeneste', $template$
<p>Søknad mottatt {receivedOn}.{#if part} Den gjelder denne delen av virksomheten: {part}.{/if}</p>{#if description}<h2>Virksomheten og arbeidet</h2>{#for lines in descriptionParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{/if}{#if specialReasons}<h2>Særlige grunner</h2>{#for lines in specialReasonsParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{/if}{#if systematicHse}<h2>Systematisk helse-, miljø- og sikkerhetsarbeid</h2>{#for lines in systematicHseParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{/if}
$template$),
('DISPENSATION_APPLICATION', 'NN', '1970-01-01', 'Søknad om dispensasjon frå plikta til å ha bedriftshelseteneste', $template$
<p>Søknad motteken {receivedOn}.{#if part} Ho gjeld denne delen av verksemda: {part}.{/if}</p>{#if description}<h2>Verksemda og arbeidet</h2>{#for lines in descriptionParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{/if}{#if specialReasons}<h2>Særlege grunnar</h2>{#for lines in specialReasonsParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{/if}{#if systematicHse}<h2>Systematisk helse-, miljø- og tryggleiksarbeid</h2>{#for lines in systematicHseParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{/if}
$template$),
('DISPENSATION_RECEIPT', 'NB', '1970-01-01', 'Vi har mottatt søknaden om dispensasjon', $template$
<p>Vi mottok {receivedOn} søknaden om dispensasjon fra plikten til å ha bedriftshelsetjeneste (forskrift om organisering, ledelse og medvirkning § 1-5).</p>{#if missing}<p>Før vi kan gi dispensasjon, må søknaden også inneholde:</p><ul>{#for item in missing}<li>{#switch item}{#case 'DESCRIPTION'}beskrivelse av virksomheten og arbeidet{#case 'SPECIAL_REASONS'}de særlige grunnene{#case 'RISK_ASSESSMENT'}dokumentert risikovurdering{#case 'SYSTEMATIC_HSE'}beskrivelse av det systematiske helse-, miljø- og sikkerhetsarbeidet{#case 'REPRESENTATIVE_STATEMENT'}uttalelse fra verneombud eller representant for de ansatte{#case 'COMMITTEE_MINUTES'}referat fra møtet i arbeidsmiljøutvalget (arbeidsmiljøloven § 7-2 andre ledd bokstav a){/switch}</li>{/for}</ul>{/if}<p>Plikten gjelder til dispensasjon er gitt.</p>
$template$),
('DISPENSATION_RECEIPT', 'NN', '1970-01-01', 'Vi har motteke søknaden om dispensasjon', $template$
<p>Vi fekk {receivedOn} søknaden om dispensasjon frå plikta til å ha bedriftshelseteneste (forskrift om organisering, leiing og medverknad § 1-5).</p>{#if missing}<p>Før vi kan gi dispensasjon, må søknaden også innehalde:</p><ul>{#for item in missing}<li>{#switch item}{#case 'DESCRIPTION'}omtale av verksemda og arbeidet{#case 'SPECIAL_REASONS'}dei særlege grunnane{#case 'RISK_ASSESSMENT'}dokumentert risikovurdering{#case 'SYSTEMATIC_HSE'}omtale av det systematiske helse-, miljø- og tryggleiksarbeidet{#case 'REPRESENTATIVE_STATEMENT'}fråsegn frå verneombod eller representant for dei tilsette{#case 'COMMITTEE_MINUTES'}referat frå møtet i arbeidsmiljøutvalet (arbeidsmiljølova § 7-2 andre ledd bokstav a){/switch}</li>{/for}</ul>{/if}<p>Plikta gjeld til dispensasjon er gitt.</p>
$template$),
('DISPENSATION_INFORMATION_REQUEST', 'NB', '1970-01-01', 'Vi trenger flere opplysninger', $template$
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{#if missing}<p>Dette mangler i søknaden om dispensasjon:</p><ul>{#for item in missing}<li>{#switch item}{#case 'DESCRIPTION'}beskrivelse av virksomheten og arbeidet{#case 'SPECIAL_REASONS'}de særlige grunnene{#case 'RISK_ASSESSMENT'}dokumentert risikovurdering{#case 'SYSTEMATIC_HSE'}beskrivelse av det systematiske helse-, miljø- og sikkerhetsarbeidet{#case 'REPRESENTATIVE_STATEMENT'}uttalelse fra verneombud eller representant for de ansatte{#case 'COMMITTEE_MINUTES'}referat fra møtet i arbeidsmiljøutvalget (arbeidsmiljøloven § 7-2 andre ledd bokstav a){/switch}</li>{/for}</ul>{/if}<p>Fristen er {deadline}. Etter fristen avgjør vi søknaden på grunnlag av det vi har.</p>
$template$),
('DISPENSATION_INFORMATION_REQUEST', 'NN', '1970-01-01', 'Vi treng fleire opplysningar', $template$
{#for lines in demandParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}{#if missing}<p>Dette manglar i søknaden om dispensasjon:</p><ul>{#for item in missing}<li>{#switch item}{#case 'DESCRIPTION'}omtale av verksemda og arbeidet{#case 'SPECIAL_REASONS'}dei særlege grunnane{#case 'RISK_ASSESSMENT'}dokumentert risikovurdering{#case 'SYSTEMATIC_HSE'}omtale av det systematiske helse-, miljø- og tryggleiksarbeidet{#case 'REPRESENTATIVE_STATEMENT'}fråsegn frå verneombod eller representant for dei tilsette{#case 'COMMITTEE_MINUTES'}referat frå møtet i arbeidsmiljøutvalet (arbeidsmiljølova § 7-2 andre ledd bokstav a){/switch}</li>{/for}</ul>{/if}<p>Fristen er {deadline}. Etter fristen avgjer vi søknaden på grunnlag av det vi har.</p>
$template$),
('DISPENSATION_PRELIMINARY_ANSWER', 'NB', '1970-01-01', 'Foreløpig svar på søknaden om dispensasjon', $template$
<p>Vi mottok søknaden om dispensasjon {receivedOn}. Den er ikke avgjort innen en måned, fordi den fortsatt er under behandling (forvaltningsloven § 11 a). Vi svarer så snart saken er avgjort.</p>
$template$),
('DISPENSATION_PRELIMINARY_ANSWER', 'NN', '1970-01-01', 'Førebels svar på søknaden om dispensasjon', $template$
<p>Vi fekk søknaden om dispensasjon {receivedOn}. Han er ikkje avgjord innan ein månad, fordi han framleis er under behandling (forvaltningslova § 11 a). Vi svarer så snart saka er avgjord.</p>
$template$),
('DISPENSATION_REFUSAL_NOTICE', 'NB', '1970-01-01', 'Varsel om mulig avslag på søknaden om dispensasjon', $template$
<p>Vi vurderer å avslå søknaden om dispensasjon (forskrift om organisering, ledelse og medvirkning § 1-5), fordi vi mener at disse vilkårene ikke er oppfylt:</p><ul>{#for item in unmet}<li>{#switch item.condition}{#case 'SPECIAL_REASONS'}Særlige grunner{#case 'SAFE_FOR_HEALTH_AND_SAFETY'}Sikkerhets- og helsemessig forsvarlig{#case 'NOT_CONTRARY_TO_EEA_AGREEMENT'}Ikke i strid med EØS-avtalen{/switch}: {item.reason}</li>{/for}</ul><p>Alle tre vilkårene må være oppfylt. Dere kan uttale dere innen {deadline} (forvaltningsloven § 16).</p>
$template$),
('DISPENSATION_REFUSAL_NOTICE', 'NN', '1970-01-01', 'Varsel om mogleg avslag på søknaden om dispensasjon', $template$
<p>Vi vurderer å avslå søknaden om dispensasjon (forskrift om organisering, leiing og medverknad § 1-5), fordi vi meiner at desse vilkåra ikkje er oppfylte:</p><ul>{#for item in unmet}<li>{#switch item.condition}{#case 'SPECIAL_REASONS'}Særlege grunnar{#case 'SAFE_FOR_HEALTH_AND_SAFETY'}Forsvarleg med omsyn til tryggleik og helse{#case 'NOT_CONTRARY_TO_EEA_AGREEMENT'}Ikkje i strid med EØS-avtala{/switch}: {item.reason}</li>{/for}</ul><p>Alle tre vilkåra må vere oppfylte. De kan uttale dykk innan {deadline} (forvaltningslova § 16).</p>
$template$),
('DISPENSATION_GRANTED', 'NB', '1970-01-01', 'Vedtak om dispensasjon', $template$
<p>Arbeidstilsynet gir dispensasjon fra plikten til å ha bedriftshelsetjeneste fra og med {from} til og med {to} (forskrift om organisering, ledelse og medvirkning § 1-5). {#if part}Dispensasjonen gjelder bare denne delen av virksomheten: {part}. For resten gjelder plikten som før.{#else}Dispensasjonen gjelder hele virksomheten.{/if}</p>{#if periodReason}<p>Om perioden: {periodReason}</p>{/if}{#if terms}<h2>Vilkår</h2>
<p>Dispensasjonen er gitt på disse vilkårene (arbeidsmiljøloven § 18-6 sjette ledd):</p>
<ol>{#for item in terms}<li>{item.text}{#if item.deadline} Frist: {item.deadline}.{/if}</li>{/for}</ol>{/if}
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
<h2>Vurdering av hvert vilkår</h2>
<ul>{#for item in met}<li>{#switch item.condition}{#case 'SPECIAL_REASONS'}Særlige grunner{#case 'SAFE_FOR_HEALTH_AND_SAFETY'}Sikkerhets- og helsemessig forsvarlig{#case 'NOT_CONTRARY_TO_EEA_AGREEMENT'}Ikke i strid med EØS-avtalen{/switch}: {item.reason}</li>{/for}</ul><p>Dispensasjonen forlenges ikke av seg selv. Ny søknad må sendes før den utløper dersom dere fortsatt trenger dispensasjon.</p>
$template$),
('DISPENSATION_GRANTED', 'NN', '1970-01-01', 'Vedtak om dispensasjon', $template$
<p>Arbeidstilsynet gir dispensasjon frå plikta til å ha bedriftshelseteneste frå og med {from} til og med {to} (forskrift om organisering, leiing og medverknad § 1-5). {#if part}Dispensasjonen gjeld berre denne delen av verksemda: {part}. For resten gjeld plikta som før.{#else}Dispensasjonen gjeld heile verksemda.{/if}</p>{#if periodReason}<p>Om perioden: {periodReason}</p>{/if}{#if terms}<h2>Vilkår</h2>
<p>Dispensasjonen er gitt på desse vilkåra (arbeidsmiljølova § 18-6 sjette ledd):</p>
<ol>{#for item in terms}<li>{item.text}{#if item.deadline} Frist: {item.deadline}.{/if}</li>{/for}</ol>{/if}
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
<h2>Vurdering av kvart vilkår</h2>
<ul>{#for item in met}<li>{#switch item.condition}{#case 'SPECIAL_REASONS'}Særlege grunnar{#case 'SAFE_FOR_HEALTH_AND_SAFETY'}Forsvarleg med omsyn til tryggleik og helse{#case 'NOT_CONTRARY_TO_EEA_AGREEMENT'}Ikkje i strid med EØS-avtala{/switch}: {item.reason}</li>{/for}</ul><p>Dispensasjonen blir ikkje forlengd av seg sjølv. Ny søknad må sendast før han går ut dersom de framleis treng dispensasjon.</p>
$template$),
('DISPENSATION_REFUSED', 'NB', '1970-01-01', 'Vedtak om avslag på søknad om dispensasjon', $template$
<p>Arbeidstilsynet avslår søknaden om dispensasjon fra plikten til å ha bedriftshelsetjeneste (forskrift om organisering, ledelse og medvirkning § 1-5).</p>
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
<h2>Vilkår som ikke er oppfylt</h2>
<ul>{#for item in unmet}<li>{#switch item.condition}{#case 'SPECIAL_REASONS'}Særlige grunner{#case 'SAFE_FOR_HEALTH_AND_SAFETY'}Sikkerhets- og helsemessig forsvarlig{#case 'NOT_CONTRARY_TO_EEA_AGREEMENT'}Ikke i strid med EØS-avtalen{/switch}: {item.reason}</li>{/for}</ul>{#if met}<h2>Vilkår som er oppfylt</h2>
<ul>{#for item in met}<li>{#switch item.condition}{#case 'SPECIAL_REASONS'}Særlige grunner{#case 'SAFE_FOR_HEALTH_AND_SAFETY'}Sikkerhets- og helsemessig forsvarlig{#case 'NOT_CONTRARY_TO_EEA_AGREEMENT'}Ikke i strid med EØS-avtalen{/switch}: {item.reason}</li>{/for}</ul>{/if}
$template$),
('DISPENSATION_REFUSED', 'NN', '1970-01-01', 'Vedtak om avslag på søknad om dispensasjon', $template$
<p>Arbeidstilsynet avslår søknaden om dispensasjon frå plikta til å ha bedriftshelseteneste (forskrift om organisering, leiing og medverknad § 1-5).</p>
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
<h2>Vilkår som ikkje er oppfylte</h2>
<ul>{#for item in unmet}<li>{#switch item.condition}{#case 'SPECIAL_REASONS'}Særlege grunnar{#case 'SAFE_FOR_HEALTH_AND_SAFETY'}Forsvarleg med omsyn til tryggleik og helse{#case 'NOT_CONTRARY_TO_EEA_AGREEMENT'}Ikkje i strid med EØS-avtala{/switch}: {item.reason}</li>{/for}</ul>{#if met}<h2>Vilkår som er oppfylte</h2>
<ul>{#for item in met}<li>{#switch item.condition}{#case 'SPECIAL_REASONS'}Særlege grunnar{#case 'SAFE_FOR_HEALTH_AND_SAFETY'}Forsvarleg med omsyn til tryggleik og helse{#case 'NOT_CONTRARY_TO_EEA_AGREEMENT'}Ikkje i strid med EØS-avtala{/switch}: {item.reason}</li>{/for}</ul>{/if}
$template$),
('DISPENSATION_REVOCATION_NOTICE', 'NB', '1970-01-01', 'Varsel om mulig tilbaketrekking av dispensasjon', $template$
<p>Vi vurderer å trekke tilbake dispensasjonen fra plikten til å ha bedriftshelsetjeneste. Dette er grunnen:</p>{#for lines in foundParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}<p>Dere kan uttale dere innen {deadline} (forvaltningsloven § 16).</p>
$template$),
('DISPENSATION_REVOCATION_NOTICE', 'NN', '1970-01-01', 'Varsel om mogleg tilbaketrekking av dispensasjon', $template$
<p>Vi vurderer å trekkje tilbake dispensasjonen frå plikta til å ha bedriftshelseteneste. Dette er grunnen:</p>{#for lines in foundParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}<p>De kan uttale dykk innan {deadline} (forvaltningslova § 16).</p>
$template$),
('DISPENSATION_REVOKED', 'NB', '1970-01-01', 'Vedtak om tilbaketrekking av dispensasjon', $template$
<p>Arbeidstilsynet trekker tilbake dispensasjonen fra plikten til å ha bedriftshelsetjeneste. Siste dag er {lastDay}. Fra dagen etter gjelder plikten igjen.</p>
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
$template$),
('DISPENSATION_REVOKED', 'NN', '1970-01-01', 'Vedtak om tilbaketrekking av dispensasjon', $template$
<p>Arbeidstilsynet trekkjer tilbake dispensasjonen frå plikta til å ha bedriftshelseteneste. Siste dag er {lastDay}. Frå dagen etter gjeld plikta igjen.</p>
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
$template$),
('DISPENSATION_WITHDRAWN', 'NB', '1970-01-01', 'Søknaden om dispensasjon er trukket', $template$
<p>Søknaden om dispensasjon som vi mottok {receivedOn}, er trukket. Saken er avsluttet uten vedtak.</p>
$template$),
('DISPENSATION_WITHDRAWN', 'NN', '1970-01-01', 'Søknaden om dispensasjon er trekt', $template$
<p>Søknaden om dispensasjon som vi fekk {receivedOn}, er trekt. Saka er avslutta utan vedtak.</p>
$template$),
('DISPENSATION_GIVEN_UP', 'NB', '1970-01-01', 'Dispensasjonen er sagt fra seg', $template$
<p>Vi har registrert at dere ikke lenger trenger dispensasjonen. Siste dag er {lastDay}. Fra dagen etter gjelder plikten til å ha bedriftshelsetjeneste igjen.</p>
$template$),
('DISPENSATION_GIVEN_UP', 'NN', '1970-01-01', 'Dispensasjonen er sagd frå seg', $template$
<p>Vi har registrert at de ikkje lenger treng dispensasjonen. Siste dag er {lastDay}. Frå dagen etter gjeld plikta til å ha bedriftshelseteneste igjen.</p>
$template$),
('DISPENSATION_ENDED', 'NB', '1970-01-01', 'Dispensasjonen gjelder ikke lenger', $template$
<p>Dispensasjonen fra plikten til å ha bedriftshelsetjeneste gjaldt til og med {lastDay}{#if reason == 'EXPIRED'} og er utløpt{/if}. Dersom virksomheten har plikt til å ha bedriftshelsetjeneste, må dere nå være tilknyttet en godkjent bedriftshelsetjeneste.</p>
$template$),
('DISPENSATION_ENDED', 'NN', '1970-01-01', 'Dispensasjonen gjeld ikkje lenger', $template$
<p>Dispensasjonen frå plikta til å ha bedriftshelseteneste gjaldt til og med {lastDay}{#if reason == 'EXPIRED'} og har gått ut{/if}. Dersom verksemda har plikt til å ha bedriftshelseteneste, må de no vere knytte til ei godkjend bedriftshelseteneste.</p>
$template$);

-- What providers are written in decisions on applications; a change is a further row with its day.
insert into casework_letter_template (code, language, valid_from, title, body) values
('DECISION', 'NB', '1970-01-01', 'Vedtak om søknad om godkjenning som bedriftshelsetjeneste', $template$
<p>{#if approved}Arbeidstilsynet godkjenner bedriftshelsetjenesten fra og med {validFrom} til og med {validTo}.{#else}Arbeidstilsynet avslår søknaden om godkjenning som bedriftshelsetjeneste.{/if}</p>
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>
{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}
$template$),
('DECISION', 'NN', '1970-01-01', 'Vedtak om søknad om godkjenning som bedriftshelseteneste', $template$
<p>{#if approved}Arbeidstilsynet godkjenner bedriftshelsetenesta frå og med {validFrom} til og med {validTo}.{#else}Arbeidstilsynet avslår søknaden om godkjenning som bedriftshelseteneste.{/if}</p>
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>
{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}
$template$);

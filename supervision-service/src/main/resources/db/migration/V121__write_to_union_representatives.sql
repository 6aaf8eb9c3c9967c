-- The letter to the union representatives, aml. § 18-6 eighth paragraph: the same for every reaction.
insert into casework_letter_template (code, language, valid_from, title, body) values
('UNION_REPRESENTATIVES', 'NB', '1970-01-01', 'Til tillitsvalgte', $template$
<p>Til arbeidstakernes tillitsvalgte.</p>
<p>Arbeidstilsynet har gjort vedtak om {#switch kind}{#case 'ORDER'}pålegg{#case 'COERCIVE_FINE'}tvangsmulkt{#case 'STOP'}stansing{#case 'VIOLATION_FEE'}overtredelsesgebyr{#else}reaksjon{/switch} overfor virksomheten. Tillitsvalgte skal gjøres kjent med pålegg og enkeltvedtak (arbeidsmiljøloven § 18-6 åttende ledd).</p>
{#for lines in whatParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('UNION_REPRESENTATIVES', 'NN', '1970-01-01', 'Til tillitsvalde', $template$
<p>Til dei tillitsvalde for arbeidstakarane.</p>
<p>Arbeidstilsynet har gjort vedtak om {#switch kind}{#case 'ORDER'}pålegg{#case 'COERCIVE_FINE'}tvangsmulkt{#case 'STOP'}stansing{#case 'VIOLATION_FEE'}lovbrotsgebyr{#else}reaksjon{/switch} overfor verksemda. Dei tillitsvalde skal gjerast kjende med pålegg og enkeltvedtak (arbeidsmiljølova § 18-6 åttande ledd).</p>
{#for lines in whatParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$);

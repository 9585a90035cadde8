{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{HEADING}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/selvbooking">Tilbage til retten til at booke</a></nav>
<main id="indhold">
<h1>{{HEADING}}</h1>
{{>PERSON_HEAD}}
<p>{{TEXT}}</p>
{{#STEPS}}
<p>Trinene kan ikke springes over: 1. hændelser, 2. partshøring, 3. vurdering, 4. godkendelse.</p>
<p><a class="button button-primary" href="/borgere/{{PERSON_ID}}/selvbooking/fratag">Gå til det trin, sagen er ved</a></p>
{{/STEPS}}
<p class="law">{{RULE}}</p>
</main>
{{>FOOTER}}

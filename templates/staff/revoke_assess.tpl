{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Fratag retten: vurdering – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/selvbooking">Tilbage til retten til at booke</a></nav>
<main id="indhold">
{{>ERRORS}}
<p class="step">Trin 3 af 4</p>
<h1>Fratag retten: vurdering</h1>
{{>PERSON_HEAD}}
{{#RUNNING}}
<div class="alert alert-info"><div class="alert-body">
<h2 class="alert-heading">Borgerens tid til at svare løber</h2>
<p class="alert-text">Borgeren kan svare til og med {{UNTIL}}. Vurderingen kan tidligst skrives {{NEXT}} ({{RULE}}).</p>
{{#COMMENT}}<p class="alert-text">Borgeren har fået mere tid (forvaltningsloven § 21).</p>{{/COMMENT}}
</div></div>
{{/RUNNING}}
{{#OVER}}
<p>Borgerens tid til at svare sluttede {{UNTIL}}. Brevet var tilgængeligt {{AVAILABLE}}.</p>
{{/OVER}}
{{>REVOKE_CASE}}
<details class="details">
<summary class="details-summary">Høringsbrevet</summary>
<div class="details-text"><div class="letter">{{LETTER:p}}</div></div>
</details>
<h2>Hvad borgeren har svaret</h2>
{{#ANSWERS_NONE}}<p>Borgeren har ikke svaret endnu.</p>{{/ANSWERS_NONE}}
{{#ANSWER}}
<p><time datetime="{{ANSWER_ISO}}">{{ANSWER_WHEN}}</time>, {{ANSWER_HOW}}</p>
<p class="letter"><bdi>{{ANSWER_TEXT:p}}</bdi></p>
{{/ANSWER}}
{{#ASSESS}}
<h2>Vurdering og indstilling</h2>
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking/fratag#fejl" aria-label="Vurdering" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="foreslaa">
<input type="hidden" name="version" value="{{VERSION}}">
{{#ASSESSMENT}}{{>AREA_FIELD}}{{/ASSESSMENT}}
{{#WEIGHED}}{{>AREA_FIELD}}{{/WEIGHED}}
{{#FROM}}{{>DATE_FIELD}}{{/FROM}}
{{#TO}}{{>DATE_FIELD}}{{/TO}}
{{#REVIEW}}{{>DATE_FIELD}}{{/REVIEW}}
<div class="actions"><input type="submit" class="button button-primary" value="Send til godkendelse"></div>
</form>
{{/ASSESS}}
<h2>Registrér et svar, borgeren har givet</h2>
{{#ANSWER_FORM}}
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking/fratag#fejl" aria-label="Borgerens svar" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="svar">
<input type="hidden" name="version" value="{{VERSION}}">
{{#SOURCE}}{{>RADIO_FIELD}}{{/SOURCE}}
{{#SAID}}{{>AREA_FIELD}}{{/SAID}}
<div class="actions"><input type="submit" class="button button-secondary" value="Registrér svaret"></div>
</form>
{{/ANSWER_FORM}}
<h2>Giv borgeren mere tid (forvaltningsloven § 21)</h2>
{{#TIME_FORM}}
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking/fratag#fejl" aria-label="Mere tid" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="mere-tid">
<input type="hidden" name="version" value="{{VERSION}}">
{{#MORE}}{{>DATE_FIELD}}{{/MORE}}
<div class="actions"><input type="submit" class="button button-secondary" value="Giv mere tid"></div>
</form>
{{/TIME_FORM}}
{{#DROP}}{{>REVOKE_DROP}}{{/DROP}}
</main>
{{>FOOTER}}

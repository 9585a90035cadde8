{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Giv afslag på at undtage – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/selvbooking">Tilbage til retten til at booke</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Giv afslag på at undtage</h1>
{{>PERSON_HEAD}}
<p>Borgeren skal fortsat booke selv. Afslaget er en afgørelse, som borgeren kan klage over. Du ser det, før det bliver givet.</p>
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking/afslag#fejl" aria-label="Afslag" novalidate>
{{>FORM}}
{{#BASIS}}{{>RADIO_FIELD}}{{/BASIS}}
{{#FACTS}}{{>AREA_FIELD}}{{/FACTS}}
{{#WEIGHT}}{{>AREA_FIELD}}{{/WEIGHT}}
<h2>Partshøring</h2>
{{#KNOWN}}{{>RADIO_FIELD}}{{/KNOWN}}
{{#HEARD_UNTIL}}{{>DATE_FIELD}}{{/HEARD_UNTIL}}
{{#HEARD_ANSWER}}{{>AREA_FIELD}}{{/HEARD_ANSWER}}
{{#EXCEPTION}}{{>RADIO_FIELD}}{{/EXCEPTION}}
{{#EXCEPTION_WHY}}{{>AREA_FIELD}}{{/EXCEPTION_WHY}}
<div class="actions"><input type="submit" class="button button-primary" value="Se afslaget, før du giver det"></div>
</form>
</main>
{{>FOOTER}}

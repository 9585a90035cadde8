{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Registrér behov for opfølgning – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/opfoelgning">Tilbage til opfølgning</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Registrér behov for opfølgning</h1>
{{>PERSON_HEAD}}
<p>Et behov giver en dag for næste opfølgning, også når loven ellers venter længere.</p>
<form method="post" action="/borgere/{{PERSON_ID}}/opfoelgning/behov#fejl" aria-label="Behov for opfølgning" novalidate>
{{>FORM}}
{{#WANTED_BY}}{{>DATE_FIELD}}{{/WANTED_BY}}
{{#NEED_REASON}}{{>AREA_FIELD}}{{/NEED_REASON}}
<div class="actions"><input type="submit" class="button button-primary" value="Registrér behovet"></div>
</form>
<p class="law">{{RULE}}</p>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Fratag retten: hør borgeren – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/selvbooking">Tilbage til retten til at booke</a></nav>
<main id="indhold">
{{>ERRORS}}
<p class="step">Trin 2 af 4</p>
<h1>Fratag retten: hør borgeren</h1>
{{>PERSON_HEAD}}
<p>Borgeren skal altid høres, før retten fratages ({{RULE}}). Brevet er tilgængeligt for borgeren {{AVAILABLE}}. Borgeren kan svare til og med <strong>{{UNTIL}}</strong>. Trin 3 er tidligst {{NEXT}}.</p>
<h2>Brevet til borgeren</h2>
<div class="letter">{{LETTER:p}}</div>
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking/fratag#fejl" aria-label="Send høringsbrevet" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="hoer">
<input type="hidden" name="version" value="{{VERSION}}">
<div class="actions">
<input type="submit" class="button button-primary" id="hoer" value="Send høringsbrevet">
<a class="button button-secondary" href="/borgere/{{PERSON_ID}}/selvbooking/fratag?ret=1">Ret trin 1</a>
</div>
</form>
{{#DROP}}{{>REVOKE_DROP}}{{/DROP}}
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Fratag retten: godkend – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/selvbooking">Tilbage til retten til at booke</a></nav>
<main id="indhold">
{{>ERRORS}}
<p class="step">Trin 4 af 4</p>
<h1>Fratag retten: godkend</h1>
{{>PERSON_HEAD}}
<p>Indstillet af <bdi>{{PREPARED}}</bdi>, {{PROPOSED}}. En teamleder, der ikke selv har skrevet indstillingen, godkender for kommunalbestyrelsen.</p>
{{#WAITS}}
<div class="alert alert-info"><div class="alert-body"><p class="alert-text">Sagen venter på en teamleder. Du kan ikke godkende den.</p></div></div>
{{/WAITS}}
{{>REVOKE_CASE}}
{{#EFFECTS}}
<h2>Det sker, når afgørelsen godkendes</h2>
<ul>
{{#EFFECT}}<li>{{EFFECT}}</li>
{{/EFFECT}}
</ul>
{{/EFFECTS}}
<h2>Afgørelsen til borgeren</h2>
<div class="letter">{{LETTER:p}}</div>
{{#MAY}}
<p>Teksten gemmes, som den står her. Den kan ikke ændres bagefter. Du bliver bedt om din adgangskode igen.</p>
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking/fratag#fejl" aria-label="Godkend" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="godkend">
<input type="hidden" name="version" value="{{VERSION}}">
{{#APPROVE_ERROR}}<div class="form-group form-error">{{>FIELD_ERROR}}</div>{{/APPROVE_ERROR}}
<div class="actions"><input type="submit" class="button button-primary" id="godkend" value="Godkend, og fratag retten"{{#APPROVE_ERROR}} aria-describedby="godkend-fejl"{{/APPROVE_ERROR}}></div>
</form>
{{/MAY}}
{{#BACK}}
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking/fratag#fejl" aria-label="Send tilbage" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="send-tilbage">
<input type="hidden" name="version" value="{{VERSION}}">
<div class="actions"><input type="submit" class="button button-secondary" value="Send tilbage til vurdering"></div>
</form>
{{/BACK}}
{{#DROP}}{{>REVOKE_DROP}}{{/DROP}}
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Vis CPR-nummer – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}">Tilbage til borgeren</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Vis hele CPR-nummeret</h1>
{{>PERSON_HEAD}}
{{#SHOWN}}
<div class="notice"><p>CPR-nummer: <bdi class="reference">{{SHOWN_CPR}}</bdi></p></div>
<p>Visningen og din grund er registreret. Nummeret forsvinder, når du går fra siden.</p>
{{/SHOWN}}
{{#ASK}}
<p>Nummeret vises kun, når arbejdet kræver det. Din grund bliver registreret sammen med dit navn og tidspunktet.</p>
<form method="post" action="/borgere/{{PERSON_ID}}/cpr#fejl" aria-label="Grund til at se CPR-nummeret" novalidate>
{{>FORM}}
<fieldset class="form-group{{#REASON_ERROR}} form-error{{/REASON_ERROR}}">
<legend class="form-label">Hvad skal du bruge nummeret til?</legend>
{{#REASON_ERROR}}{{>FIELD_ERROR}}{{/REASON_ERROR}}
{{#REASON}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="{{REASON_ID}}" name="grund" value="{{REASON_VALUE}}"{{#REASON_CHOSEN}} checked{{/REASON_CHOSEN}}><label for="{{REASON_ID}}">{{REASON_NAME}}</label></div>
{{/REASON}}
</fieldset>
<div class="actions"><input type="submit" class="button button-primary" value="Vis CPR-nummeret"></div>
</form>
{{/ASK}}
<p class="law">{{RULE}}</p>
</main>
{{>FOOTER}}

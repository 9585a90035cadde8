{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Grund til at åbne sagen – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere">Tilbage til søgning</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Borgeren hører til en anden enhed</h1>
<p>Du kan åbne sagen i 8 timer, når du har en grund. Grunden bliver registreret, og teamlederen for borgerens enhed kan se den.</p>
<form method="post" action="/borgere/{{PERSON_ID}}/adgang#fejl" aria-label="Grund til at åbne sagen" novalidate>
{{>FORM}}
<fieldset class="form-group{{#REASON_ERROR}} form-error{{/REASON_ERROR}}">
<legend class="form-label">Hvorfor skal du åbne sagen?</legend>
{{#REASON_ERROR}}{{>FIELD_ERROR}}{{/REASON_ERROR}}
{{#REASON}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="{{REASON_ID}}" name="grund" value="{{REASON_VALUE}}"{{#REASON_CHOSEN}} checked{{/REASON_CHOSEN}}><label for="{{REASON_ID}}">{{REASON_NAME}}</label></div>
{{/REASON}}
</fieldset>
<div class="form-group{{#TEXT_ERROR}} form-error{{/TEXT_ERROR}}">
<label class="form-label" for="tekst">Hvad skal du bruge sagen til?</label>
{{#TEXT_ERROR}}{{>FIELD_ERROR}}{{/TEXT_ERROR}}
<textarea class="form-input" id="tekst" name="tekst" rows="3"{{#TEXT_ERROR}} aria-describedby="tekst-fejl" aria-invalid="true"{{/TEXT_ERROR}}>{{TEXT:p}}</textarea>
</div>
<div class="actions"><input type="submit" class="button button-primary" value="Åbn sagen"></div>
</form>
<p class="law">Reglen står i databeskyttelsesforordningens artikel 5, 25 og 32.</p>
</main>
{{>FOOTER}}

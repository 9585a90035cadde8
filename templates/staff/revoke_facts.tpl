{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Fratag retten: hændelser – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/selvbooking">Tilbage til retten til at booke</a></nav>
<main id="indhold">
{{>ERRORS}}
<p class="step">Trin 1 af 4</p>
<h1>Fratag retten: hændelser</h1>
{{>PERSON_HEAD}}
<p>Retten kan kun tages fra borgeren efter en konkret vurdering. Borgeren høres først, og en teamleder godkender. Intet sker, før trin 4 er godkendt.</p>
<p class="law">{{RULE}}</p>
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking/fratag#fejl" aria-label="Hændelser" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="gem">
<input type="hidden" name="version" value="{{VERSION}}">
{{#BASIS}}{{>RADIO_FIELD}}{{/BASIS}}
<fieldset class="form-group{{#EVENTS_ERROR}} form-error{{/EVENTS_ERROR}}">
<legend class="form-label">Hvilke bookinger drejer det sig om?</legend>
{{#EVENTS_ERROR}}{{>FIELD_ERROR}}{{/EVENTS_ERROR}}
{{#EVENTS_NONE}}<p id="booking">Borgeren har ingen bookinger. Uden en konkret booking kan retten ikke fratages.</p>{{/EVENTS_NONE}}
{{#EVENT}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="{{EVENT_FIELD}}" name="booking.{{EVENT_ID}}" value="ja"{{#EVENT_CHOSEN}} checked{{/EVENT_CHOSEN}}><label for="{{EVENT_FIELD}}">{{EVENT_TEXT}}</label></div>
{{/EVENT}}
</fieldset>
{{#FACTS}}{{>AREA_FIELD}}{{/FACTS}}
{{#AGREED}}{{>AREA_FIELD}}{{/AGREED}}
<div class="actions"><input type="submit" class="button button-primary" value="Gem, og se høringsbrevet"></div>
</form>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Registrér vejledning – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}">Tilbage til borgeren</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Registrér vejledning om selvbooking</h1>
{{>PERSON_HEAD}}
<p>Borgeren skal være vejledt, før du giver en bookingfrist.</p>
<p class="law">{{RULE}}</p>
<form method="post" action="/borgere/{{PERSON_ID}}/vejledning#fejl" aria-label="Vejledning" novalidate>
{{>FORM}}
<h2>Hvornår og hvordan</h2>
{{#GIVEN_ON}}{{>DATE_FIELD}}{{/GIVEN_ON}}
<fieldset class="form-group{{#CHANNEL_ERROR}} form-error{{/CHANNEL_ERROR}}">
<legend class="form-label">Hvordan blev vejledningen givet?</legend>
{{#CHANNEL_ERROR}}{{>FIELD_ERROR}}{{/CHANNEL_ERROR}}
{{#CHANNEL}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="{{CHANNEL_ID}}" name="kanal" value="{{CHANNEL_VALUE}}"{{#CHANNEL_CHOSEN}} checked{{/CHANNEL_CHOSEN}}><label for="{{CHANNEL_ID}}">{{CHANNEL_NAME}}</label></div>
{{/CHANNEL}}
</fieldset>
<div class="form-group{{#TONGUE_ERROR}} form-error{{/TONGUE_ERROR}}">
<label class="form-label" for="sprog">Sprog</label>
{{#TONGUE_ERROR}}{{>FIELD_ERROR}}{{/TONGUE_ERROR}}
<select class="form-select" id="sprog" name="sprog"{{#TONGUE_ERROR}} aria-describedby="sprog-fejl" aria-invalid="true"{{/TONGUE_ERROR}}>
<option value="">Vælg sprog</option>
{{#TONGUE}}
<option value="{{TONGUE_VALUE}}"{{#TONGUE_CHOSEN}} selected{{/TONGUE_CHOSEN}}>{{TONGUE_NAME}}</option>
{{/TONGUE}}
</select>
</div>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="tolk" name="tolk" value="ja"{{#INTERPRETER}} checked{{/INTERPRETER}}><label for="tolk">Der var tolk på</label></div>
<h2>Hvad borgeren blev vejledt om</h2>
<fieldset class="form-group{{#POINT_ERROR}} form-error{{/POINT_ERROR}}">
<legend class="form-label">Sæt kryds ved hvert punkt, der er givet</legend>
{{#POINT_ERROR}}{{>FIELD_ERROR}}{{/POINT_ERROR}}
{{#POINT}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="{{POINT_FIELD}}" name="{{POINT_FIELD}}" value="ja"{{#POINT_CHOSEN}} checked{{/POINT_CHOSEN}}><label for="{{POINT_FIELD}}">{{POINT_NAME}}</label></div>
{{/POINT}}
</fieldset>
<h2>Skriftlig vejledning</h2>
<div class="form-group{{#TEXT_ERROR}} form-error{{/TEXT_ERROR}}">
<label class="form-label" for="tekst">Hvilken tekst har borgeren fået?</label>
{{#TEXT_ERROR}}{{>FIELD_ERROR}}{{/TEXT_ERROR}}
<select class="form-select" id="tekst" name="tekst"{{#TEXT_ERROR}} aria-describedby="tekst-fejl" aria-invalid="true"{{/TEXT_ERROR}}>
<option value="">Vælg tekst</option>
<option value="{{TEXT_VALUE}}"{{#TEXT_CHOSEN}} selected{{/TEXT_CHOSEN}}>{{TEXT_NAME}}</option>
</select>
</div>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="skriftligt" name="skriftligt" value="ja"{{#WRITTEN}} checked{{/WRITTEN}}><label for="skriftligt">Borgeren har fået teksten skriftligt</label></div>
<p class="small-text">Uden skriftlig vejledning må der ikke foreslås fradrag ({{WRITTEN_RULE}}).</p>
<div class="form-group{{#NOTE_ERROR}} form-error{{/NOTE_ERROR}}">
<label class="form-label" for="note">Note (valgfrit)</label>
{{#NOTE_ERROR}}{{>FIELD_ERROR}}{{/NOTE_ERROR}}
<textarea class="form-input" id="note" name="note" rows="3"{{#NOTE_ERROR}} aria-describedby="note-fejl" aria-invalid="true"{{/NOTE_ERROR}}>{{NOTE:p}}</textarea>
</div>
<div class="actions"><input type="submit" class="button button-primary" value="Registrér vejledningen"></div>
</form>
<h2>Tidligere vejledning</h2>
{{#BEFORE_NONE}}<p>Der er ikke registreret vejledning endnu.</p>{{/BEFORE_NONE}}
{{#BEFORE}}
<table class="table table--compact">
<caption>Vejledning, der er registreret</caption>
<thead><tr><th scope="col">Dag</th><th scope="col">Hvordan</th><th scope="col">Sprog</th><th scope="col">Tekst</th><th scope="col">Skriftligt</th><th scope="col">Af</th></tr></thead>
<tbody>
{{#GIVEN}}
<tr><td data-title="Dag">{{GIVEN_DAY}}</td><td data-title="Hvordan">{{GIVEN_HOW}}</td><td data-title="Sprog">{{GIVEN_TONGUE}}</td><td data-title="Tekst">{{GIVEN_TEXT}}</td><td data-title="Skriftligt">{{GIVEN_WRITTEN}}</td><td data-title="Af">{{GIVEN_BY}}</td></tr>
{{/GIVEN}}
</tbody>
</table>
{{/BEFORE}}
</main>
{{>FOOTER}}

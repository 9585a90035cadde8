{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Retningslinjer for grupper – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/">Tilbage til i dag</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Retningslinjer for grupper</h1>
<p>For grupper i særlige situationer kan anden kontakt træde i stedet for en samtale. En retningslinje vedtages af teamlederen. Den gælder hele kommunen, og teksten ændres ikke bagefter.</p>
<p class="law">{{RULE}}</p>
<h2>Vedtaget</h2>
{{#NONE}}<p>Der er ingen retningslinjer endnu. Opfølgning sker så altid ved en samtale.</p>{{/NONE}}
{{#LIST}}
<table class="table table--compact">
<caption>Retningslinjer, de nyeste først</caption>
<thead><tr><th scope="col">Retningslinje</th><th scope="col">Særlige forhold</th><th scope="col">Former</th><th scope="col">Gælder</th><th scope="col">Vedtaget</th><th scope="col">Borgere</th>{{#END_HEAD}}<th scope="col">Slut</th>{{/END_HEAD}}</tr></thead>
<tbody>
{{#GUIDELINE}}
<tr><td data-title="Retningslinje"><strong>{{TITLE}}</strong><br>{{GROUP}}</td><td data-title="Særlige forhold">{{CIRCUMSTANCES}}</td><td data-title="Former">{{FORMS}}</td><td data-title="Gælder">{{VALID}}{{#IN_FORCE}} <span class="state state-good">gælder</span>{{/IN_FORCE}}</td><td data-title="Vedtaget">{{ADOPTED}} af <bdi>{{ADOPTED_BY}}</bdi></td><td data-title="Borgere">{{PERSONS}}</td>{{#END_CELL}}<td data-title="Slut">{{#CAN_END}}<form method="post" action="/retningslinjer/slut" aria-label="Slut i dag: {{TITLE}}" novalidate>{{>FORM}}<input type="submit" class="button button-tertiary" name="slut.{{GUIDELINE_ID}}" value="Slut i dag" aria-label="Slut i dag: {{TITLE}}"></form>{{/CAN_END}}{{#CANNOT_END}}–{{/CANNOT_END}}</td>{{/END_CELL}}</tr>
{{/GUIDELINE}}
</tbody>
</table>
{{/LIST}}
{{#MAY_NOT}}<p>Din teamleder kan vedtage en retningslinje og lade den slutte.</p>{{/MAY_NOT}}
{{#ADOPT}}
<h2>Vedtag en ny</h2>
<form method="post" action="/retningslinjer#fejl" aria-label="Vedtag en retningslinje" novalidate>
{{>FORM}}
<div class="form-group{{#TITLE_ERROR}} form-error{{/TITLE_ERROR}}">
<label class="form-label" for="titel">Titel</label>
{{#TITLE_ERROR}}{{>FIELD_ERROR}}{{/TITLE_ERROR}}
<input class="form-input input-width-xl" type="text" id="titel" name="titel" value="{{TYPED_TITLE}}" autocomplete="off"{{#TITLE_ERROR}} aria-describedby="titel-fejl" aria-invalid="true"{{/TITLE_ERROR}}>
</div>
{{#GROUP_AREA}}{{>AREA_FIELD}}{{/GROUP_AREA}}
{{#CIRCUMSTANCES_AREA}}{{>AREA_FIELD}}{{/CIRCUMSTANCES_AREA}}
<fieldset class="form-group{{#FORM_ERROR}} form-error{{/FORM_ERROR}}">
<legend class="form-label">Hvilke former for kontakt er tilladt?</legend>
{{#FORM_ERROR}}{{>FIELD_ERROR}}{{/FORM_ERROR}}
{{#FORM_CHOICE}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="{{FORM_FIELD}}" name="{{FORM_FIELD}}" value="ja"{{#FORM_CHOSEN}} checked{{/FORM_CHOSEN}}><label for="{{FORM_FIELD}}">{{FORM_NAME}}</label></div>
{{/FORM_CHOICE}}
</fieldset>
{{#ADOPTED_ON}}{{>DATE_FIELD}}{{/ADOPTED_ON}}
{{#VALID_FROM}}{{>DATE_FIELD}}{{/VALID_FROM}}
{{#VALID_TO}}{{>DATE_FIELD}}{{/VALID_TO}}
<p>Teksten kan ikke ændres bagefter. Retningslinjen kan kun slutte.</p>
<div class="actions"><input type="submit" class="button button-primary" value="Vedtag retningslinjen"></div>
</form>
{{/ADOPT}}
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Book eller indkald – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON}}">Tilbage til borgeren</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Book eller indkald</h1>
{{>PERSON_HEAD}}
<div class="notice">
<p>Borgeren er i dag: <strong>{{STATUS}}</strong>{{#STATUS_RULE}} ({{STATUS_RULE}}){{/STATUS_RULE}}.</p>
{{#DEADLINE}}<p>Der løber en bookingfrist til og med {{DEADLINE}}. En samtale senest {{LATEST}} opfylder den.</p>{{/DEADLINE}}
{{#FIRST_TALK}}<p>Det er borgerens første samtale. {{FIRST_TALK}}</p>{{/FIRST_TALK}}
</div>
<form method="post" action="/borgere/{{PERSON}}/samtale/ny#fejl" aria-label="Book eller indkald" novalidate>
{{>FORM}}
<h2>Slags</h2>
<fieldset class="form-group{{#KIND_ERROR}} form-error{{/KIND_ERROR}}"{{#KIND_ERROR}} aria-describedby="slags-fejl"{{/KIND_ERROR}}>
<legend class="form-label">Er tiden aftalt?</legend>
{{#KIND_ERROR}}{{>FIELD_ERROR}}{{/KIND_ERROR}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="slags" name="slags" value="aftalt"{{#IS_AGREED}} checked{{/IS_AGREED}}><label for="slags">Ja, jeg booker for borgeren</label></div>
<div class="form-group-radio"><input class="form-radio" type="radio" id="slags-indkald" name="slags" value="indkald"{{#IS_SUMMONS}} checked{{/IS_SUMMONS}}><label for="slags-indkald">Nej, jeg indkalder borgeren (§ 46)</label></div>
</fieldset>
<h2>Tid</h2>
{{>TALK_TIMES}}
<h2>Form</h2>
{{>TALK_FORM}}
<fieldset class="form-group">
<legend class="form-label">Skal borgeren møde frem?</legend>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="fast" name="fast" value="ja"{{#IS_FIXED}} checked{{/IS_FIXED}}><label for="fast">Fremmøde er nødvendigt</label></div>
<div class="form-group{{#FIXED_ERROR}} form-error{{/FIXED_ERROR}}">
<label class="form-label" for="fast-grund">Hvorfor er fremmøde nødvendigt?</label>
{{#FIXED_ERROR}}{{>FIELD_ERROR}}{{/FIXED_ERROR}}
<input class="form-input input-width-xl" type="text" id="fast-grund" name="fast-grund" value="{{FIXED_WHY}}" autocomplete="off"{{#FIXED_ERROR}} aria-describedby="fast-grund-fejl" aria-invalid="true"{{/FIXED_ERROR}}>
</div>
</fieldset>
<h2>Indhold</h2>
<div class="form-group{{#SUBJECT_ERROR}} form-error{{/SUBJECT_ERROR}}">
<label class="form-label" for="emne">Emne (skal stå i en indkaldelse)</label>
{{#SUBJECT_ERROR}}{{>FIELD_ERROR}}{{/SUBJECT_ERROR}}
<input class="form-input input-width-xl" type="text" id="emne" name="emne" value="{{SUBJECT}}" autocomplete="off"{{#SUBJECT_ERROR}} aria-describedby="emne-fejl" aria-invalid="true"{{/SUBJECT_ERROR}}>
</div>
<div class="form-group{{#INTERPRETER_ERROR}} form-error{{/INTERPRETER_ERROR}}">
<label class="form-label" for="tolk">Tolk</label>
{{#INTERPRETER_ERROR}}{{>FIELD_ERROR}}{{/INTERPRETER_ERROR}}
<select class="form-select" id="tolk" name="tolk"{{#INTERPRETER_ERROR}} aria-describedby="tolk-fejl" aria-invalid="true"{{/INTERPRETER_ERROR}}>
<option value="">Ingen tolk</option>
{{#LANGUAGE_CHOICE}}<option value="{{VALUE}}"{{#SELECTED}} selected{{/SELECTED}}>{{NAME}}</option>
{{/LANGUAGE_CHOICE}}
</select>
</div>
<div class="form-group{{#NEEDS_ERROR}} form-error{{/NEEDS_ERROR}}">
<label class="form-label" for="hensyn">Hensyn ved samtalen (valgfrit)</label>
{{#NEEDS_ERROR}}{{>FIELD_ERROR}}{{/NEEDS_ERROR}}
<textarea class="form-input" id="hensyn" name="hensyn" rows="2"{{#NEEDS_ERROR}} aria-describedby="hensyn-fejl" aria-invalid="true"{{/NEEDS_ERROR}}>{{NEEDS}}</textarea>
</div>
<div class="form-group">
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="maa-flytte" name="maa-flytte" value="ja"{{#MAY_MOVE}} checked{{/MAY_MOVE}}><label for="maa-flytte">Borgeren må selv flytte tiden inden for grænsen</label></div>
</div>
<h2>Varsel og hensyn</h2>
<p>En indkaldelse skal nå borgeren mindst {{NOTICE}} før. Den, der læses i dag, kan tidligst gælde {{EARLIEST}} uden en grund.</p>
<div class="form-group{{#SHORT_ERROR}} form-error{{/SHORT_ERROR}}">
<label class="form-label" for="kort-varsel">Grund til kortere varsel (kun hvis varslet er kortere)</label>
{{#SHORT_ERROR}}{{>FIELD_ERROR}}{{/SHORT_ERROR}}
<textarea class="form-input" id="kort-varsel" name="kort-varsel" rows="2"{{#SHORT_ERROR}} aria-describedby="kort-varsel-fejl" aria-invalid="true"{{/SHORT_ERROR}}>{{SHORT_WHY}}</textarea>
</div>
{{#ASK_CONFIRM}}
<div class="form-group{{#CONFIRM_ERROR}} form-error{{/CONFIRM_ERROR}}">
{{#CONFIRM_ERROR}}{{>FIELD_ERROR}}{{/CONFIRM_ERROR}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="bekraeft" name="bekraeft" value="ja"{{#HINDRANCE_CONFIRMED}} checked{{/HINDRANCE_CONFIRMED}}{{#CONFIRM_ERROR}} aria-describedby="bekraeft-fejl" aria-invalid="true"{{/CONFIRM_ERROR}}><label for="bekraeft">Jeg har taget hensyn til det, der er registreret, og fastholder tiden</label></div>
</div>
{{/ASK_CONFIRM}}
<div class="actions"><input type="submit" class="button button-primary" value="Book samtalen"></div>
</form>
<p class="law">Reglerne om indkaldelse står i bekendtgørelse nr. 1216 af 28. september 2023 § 46 og lov om en aktiv beskæftigelsesindsats § 34, stk. 2. Børnepasning, helbred og andre rimelige grunde skal respekteres. Borgeren får en indkaldelse skriftligt (M-9) eller en kvittering (M-3).</p>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Giv en bookingfrist – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}">Tilbage til borgeren</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Giv en bookingfrist</h1>
{{>PERSON_HEAD}}
{{#FEW_SLOTS}}
<div class="alert alert-warning"><div class="alert-body"><p class="alert-text">{{FEW_SLOTS}} <a href="/tider/ny">Læg tider ud</a></p></div></div>
{{/FEW_SLOTS}}
<form method="post" action="/borgere/{{PERSON_ID}}/frist/ny#fejl" aria-label="Bookingfrist" novalidate>
{{>FORM}}
{{#DEADLINE_ON}}{{>DATE_FIELD}}{{/DEADLINE_ON}}
<p>{{#LATEST}}Samtalen skal så være senest {{LATEST}}. {{/LATEST}}Fristen slutter ved dagens udgang.</p>
<p class="law">{{RULE}}</p>
<fieldset class="form-group{{#CHANNEL_ERROR}} form-error{{/CHANNEL_ERROR}}">
<legend class="form-label">Hvordan får borgeren fristen?</legend>
{{#CHANNEL_ERROR}}{{>FIELD_ERROR}}{{/CHANNEL_ERROR}}
{{#CHANNEL}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="{{CHANNEL_ID}}" name="kanal" value="{{CHANNEL_VALUE}}"{{#CHANNEL_CHOSEN}} checked{{/CHANNEL_CHOSEN}}><label for="{{CHANNEL_ID}}">{{CHANNEL_NAME}}</label></div>
{{/CHANNEL}}
</fieldset>
<fieldset class="form-group{{#FORM_ERROR}} form-error{{/FORM_ERROR}}">
<legend class="form-label">Hvilke former må borgeren vælge imellem?</legend>
{{#FORM_ERROR}}{{>FIELD_ERROR}}{{/FORM_ERROR}}
{{#WAY}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="{{WAY_FIELD}}" name="{{WAY_FIELD}}" value="ja"{{#WAY_CHOSEN}} checked{{/WAY_CHOSEN}}><label for="{{WAY_FIELD}}">{{WAY_NAME}}</label></div>
{{/WAY}}
</fieldset>
<div class="form-group{{#REASON_ERROR}} form-error{{/REASON_ERROR}}">
<label class="form-label" for="grund">Grund, hvis borgeren kun må bruge én form</label>
<span class="form-hint" id="grund-hint">Borgeren vælger ellers selv form ({{FORMS_RULE}}).</span>
{{#REASON_ERROR}}{{>FIELD_ERROR}}{{/REASON_ERROR}}
<textarea class="form-input" id="grund" name="grund" rows="2" aria-describedby="grund-hint{{#REASON_ERROR}} grund-fejl{{/REASON_ERROR}}"{{#REASON_ERROR}} aria-invalid="true"{{/REASON_ERROR}}>{{REASON:p}}</textarea>
</div>
<div class="actions"><input type="submit" class="button button-primary" value="Se brevet, før du sender"></div>
</form>
</main>
{{>FOOTER}}

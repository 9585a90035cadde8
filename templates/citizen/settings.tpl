{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Indstillinger – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
<main id="indhold">
{{>ERRORS}}
{{#SAVED}}
<div class="alert alert-success"><div class="alert-body"><p class="alert-text" role="status">Vi har gemt dine indstillinger.</p></div></div>
{{/SAVED}}
{{#CHANGED}}
<div class="alert alert-warning"><div class="alert-body">
<h2 class="alert-heading">Det er ændret et andet sted</h2>
<p class="alert-text">Vi har ikke gemt. Her er det, der står nu.</p>
<dl class="alert-text summary">
<div><dt>Sprog</dt><dd>{{NOW_LANGUAGE}}</dd></div>
<div><dt>Telefon</dt><dd><bdi class="phone">{{NOW_PHONE}}</bdi></dd></div>
<div><dt>E-mail</dt><dd><bdi>{{NOW_EMAIL}}</bdi></dd></div>
<div><dt>Påmindelser</dt><dd>{{NOW_REMINDERS}}</dd></div>
<div><dt>Tid på siden</dt><dd>{{NOW_IDLE}}</dd></div>
</dl>
<p class="alert-text">Det, du skrev, står nedenunder. Gem igen, hvis det er rigtigt.</p>
</div></div>
{{/CHANGED}}
<h1>Indstillinger</h1>
<form method="post" action="/indstillinger#fejl" aria-label="Indstillinger" novalidate>
{{>FORM}}
<input type="hidden" name="version" value="{{VERSION}}">
<fieldset class="form-group{{#LANGUAGE_ERROR}} form-error{{/LANGUAGE_ERROR}}">
<legend class="form-label">Hvilket sprog vil du have?</legend>
<span class="form-hint" id="sprog-hint">Vi skriver også til dig på det sprog.</span>
{{#LANGUAGE_ERROR}}{{>FIELD_ERROR}}{{/LANGUAGE_ERROR}}
{{#CHOICE}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="{{CHOICE_ID}}" name="sprogvalg" value="{{CHOICE_VALUE}}"{{#CHOICE_CHOSEN}} checked{{/CHOICE_CHOSEN}}><label for="{{CHOICE_ID}}" lang="{{CHOICE_VALUE}}" dir="{{CHOICE_DIR}}">{{CHOICE_NAME}}</label></div>
{{/CHOICE}}
</fieldset>
<div class="form-group{{#PHONE_ERROR}} form-error{{/PHONE_ERROR}}">
<label class="form-label" for="telefon">Telefonnummer (valgfrit)</label>
{{#PHONE_ERROR}}{{>FIELD_ERROR}}{{/PHONE_ERROR}}
<input class="form-input input-width-s" type="text" id="telefon" name="telefon" value="{{MY_NUMBER}}" inputmode="tel" autocomplete="tel"{{#PHONE_ERROR}} aria-describedby="telefon-fejl" aria-invalid="true"{{/PHONE_ERROR}}>
</div>
<div class="form-group{{#EMAIL_ERROR}} form-error{{/EMAIL_ERROR}}">
<label class="form-label" for="email">E-mail (valgfrit)</label>
{{#EMAIL_ERROR}}{{>FIELD_ERROR}}{{/EMAIL_ERROR}}
<input class="form-input input-width-l" type="text" id="email" name="email" value="{{EMAIL}}" inputmode="email" autocomplete="email" dir="ltr"{{#EMAIL_ERROR}} aria-describedby="email-fejl" aria-invalid="true"{{/EMAIL_ERROR}}>
</div>
<fieldset class="form-group{{#REMINDERS_ERROR}} form-error{{/REMINDERS_ERROR}}">
<legend class="form-label">Skal vi minde dig om samtaler?</legend>
{{#REMINDERS_ERROR}}{{>FIELD_ERROR}}{{/REMINDERS_ERROR}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="paamind" name="paamind" value="nej"{{#REMIND_NONE}} checked{{/REMIND_NONE}}><label for="paamind">Nej tak</label></div>
<div class="form-group-radio"><input class="form-radio" type="radio" id="paamind-1" name="paamind" value="sms"{{#REMIND_SMS}} checked{{/REMIND_SMS}}><label for="paamind-1">Ja, med en sms</label></div>
<div class="form-group-radio"><input class="form-radio" type="radio" id="paamind-2" name="paamind" value="email"{{#REMIND_EMAIL}} checked{{/REMIND_EMAIL}}><label for="paamind-2">Ja, med en e-mail</label></div>
<div class="form-group-radio"><input class="form-radio" type="radio" id="paamind-3" name="paamind" value="begge"{{#REMIND_BOTH}} checked{{/REMIND_BOTH}}><label for="paamind-3">Ja, med sms og e-mail</label></div>
</fieldset>
<fieldset class="form-group{{#IDLE_ERROR}} form-error{{/IDLE_ERROR}}">
<legend class="form-label">Jeg har brug for mere tid</legend>
<span class="form-hint" id="tid-hint">Efter den tid logger vi dig ud, hvis du ikke gør noget.</span>
{{#IDLE_ERROR}}{{>FIELD_ERROR}}{{/IDLE_ERROR}}
{{#IDLE}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="{{IDLE_ID}}" name="tid" value="{{IDLE_VALUE}}"{{#IDLE_CHOSEN}} checked{{/IDLE_CHOSEN}}><label for="{{IDLE_ID}}">{{IDLE_TEXT}}</label></div>
{{/IDLE}}
</fieldset>
<div class="actions"><input type="submit" class="button button-primary" value="Gem indstillingerne"></div>
</form>
</main>
{{>FOOTER}}

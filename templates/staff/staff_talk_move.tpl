{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Flyt samtalen – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/samtaler/{{TALK}}">Tilbage til samtalen</a></nav>
<main id="indhold">
{{>ERRORS}}
{{#CHANGED}}
<div class="alert alert-warning" id="fejl" tabindex="-1" autofocus><div class="alert-body"><div role="alert">
<h2 class="alert-heading">Samtalen er ikke flyttet</h2>
<p class="alert-text">Tiden er ændret, efter at du åbnede siden. Nu er den <time datetime="{{WHEN_ISO}}">{{WHEN}}</time>. Tryk igen, hvis det stadig er det, du vil.</p>
</div></div></div>
{{/CHANGED}}
<h1>Flyt samtalen</h1>
{{>TALK_HEAD}}
<p>Samtalen er nu <strong><time datetime="{{WHEN_ISO}}">{{WHEN}}</time></strong> hos <bdi>{{CASEWORKER}}</bdi>. Den nye tid tages, og den gamle bliver fri i samme øjeblik. Borgeren får besked (M-5).</p>
{{#STEP}}<p>Bookingfristen {{DEADLINE}} er fortsat opfyldt af samtalen, også når den flyttes (S-09). Flytningen er aldrig borgerens forsømmelse.</p>{{/STEP}}
<form method="post" action="/samtaler/{{TALK}}/flyt#fejl" aria-label="Flyt samtalen" novalidate>
{{>FORM}}
<input type="hidden" name="udgave" value="{{VERSION}}">
<h2>Ny tid</h2>
{{>TALK_TIMES}}
<h2>Form</h2>
{{>TALK_FORM}}
<h2>Grund</h2>
<div class="form-group{{#WHY_ERROR}} form-error{{/WHY_ERROR}}">
<label class="form-label" for="grund">Hvorfor flytter vi samtalen?</label>
<span class="form-hint" id="grund-hint">Står i sagen. Sendes ikke til borgeren.</span>
{{#WHY_ERROR}}{{>FIELD_ERROR}}{{/WHY_ERROR}}
<textarea class="form-input" id="grund" name="grund" rows="3" aria-describedby="grund-hint{{#WHY_ERROR}} grund-fejl{{/WHY_ERROR}}"{{#WHY_ERROR}} aria-invalid="true"{{/WHY_ERROR}}>{{WHY}}</textarea>
</div>
<div class="actions">
<input type="submit" class="button button-primary" value="Flyt samtalen">
<a class="button button-secondary" href="/samtaler/{{TALK}}">Behold tiden</a>
</div>
</form>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Aflys samtalen – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/samtaler/{{TALK}}">Tilbage til samtalen</a></nav>
<main id="indhold">
{{>ERRORS}}
{{#CHANGED}}
<div class="alert alert-warning" id="fejl" tabindex="-1" autofocus><div class="alert-body"><div role="alert">
<h2 class="alert-heading">Samtalen er ikke aflyst</h2>
<p class="alert-text">Tiden er ændret, efter at du åbnede siden. Nu er den <time datetime="{{WHEN_ISO}}">{{WHEN}}</time>. Tryk igen, hvis det stadig er det, du vil.</p>
</div></div></div>
{{/CHANGED}}
<h1>Aflys samtalen</h1>
{{>TALK_HEAD}}
<p>Du aflyser <strong><time datetime="{{WHEN_ISO}}">{{WHEN}}</time></strong> hos <bdi>{{CASEWORKER}}</bdi>. Borgeren får besked (M-5).</p>
<p><strong>{{CONSEQUENCE}}</strong></p>
<p>Aflysningen er vores og tæller aldrig som borgerens forsømmelse.</p>
<form method="post" action="/samtaler/{{TALK}}/aflys#fejl" aria-label="Aflys samtalen" novalidate>
{{>FORM}}
<input type="hidden" name="udgave" value="{{VERSION}}">
<div class="form-group{{#WHY_ERROR}} form-error{{/WHY_ERROR}}">
<label class="form-label" for="grund">Hvorfor aflyser vi?</label>
<span class="form-hint" id="grund-hint">Står i sagen. Sendes ikke til borgeren.</span>
{{#WHY_ERROR}}{{>FIELD_ERROR}}{{/WHY_ERROR}}
<textarea class="form-input" id="grund" name="grund" rows="3" aria-describedby="grund-hint{{#WHY_ERROR}} grund-fejl{{/WHY_ERROR}}"{{#WHY_ERROR}} aria-invalid="true"{{/WHY_ERROR}}>{{WHY}}</textarea>
</div>
<div class="actions">
<input type="submit" class="button button-warning" value="Aflys samtalen">
<a class="button button-secondary" href="/samtaler/{{TALK}}">Behold tiden</a>
</div>
</form>
{{#RULE}}<p class="law">{{RULE}}</p>{{/RULE}}
</main>
{{>FOOTER}}

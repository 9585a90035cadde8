{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Skriv din adgangskode igen – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
{{>ERRORS}}
<h1>Skriv din adgangskode igen</h1>
<p>Du er ved at godkende en afgørelse. Derfor skal vi være sikre på, at det er dig. Det gælder i 5 minutter.</p>
<form method="post" action="/log-ind/igen#fejl" novalidate>
{{>FORM}}
{{#GO_ON}}<input type="hidden" name="videre" value="{{GO_ON}}">{{/GO_ON}}
<div class="form-group">
<label class="form-label" for="kode">Adgangskode</label>
{{#SECRET_ERROR}}{{>FIELD_ERROR}}{{/SECRET_ERROR}}
<input class="form-input" type="password" id="kode" name="kode" autocomplete="current-password"{{#SECRET_ERROR}} aria-describedby="kode-fejl" aria-invalid="true"{{/SECRET_ERROR}}>
</div>
<input type="submit" class="button button-primary" value="Bekræft adgangskoden">
</form>
</main>
{{>FOOTER}}

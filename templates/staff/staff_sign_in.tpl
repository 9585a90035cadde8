{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Log ind på intranettet – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
{{>ERRORS}}
{{#ENDED}}
<div class="alert alert-info"><div class="alert-body">
<p class="alert-text">Du er logget ud, fordi der gik for lang tid. Log ind igen. Det, du skrev, er gemt.</p>
</div></div>
{{/ENDED}}
<h1>Log ind på intranettet</h1>
<form method="post" action="/log-ind#fejl" novalidate>
{{>FORM}}
{{#GO_ON}}<input type="hidden" name="videre" value="{{GO_ON}}">{{/GO_ON}}
<div class="form-group">
<label class="form-label" for="bruger">Brugernavn</label>
{{#USER_ERROR}}{{>FIELD_ERROR}}{{/USER_ERROR}}
<input class="form-input" type="text" id="bruger" name="bruger" value="{{USER_NAME}}" autocomplete="username" autocapitalize="none" spellcheck="false"{{#USER_ERROR}} aria-describedby="bruger-fejl" aria-invalid="true"{{/USER_ERROR}}>
</div>
<div class="form-group">
<label class="form-label" for="kode">Adgangskode</label>
{{#SECRET_ERROR}}{{>FIELD_ERROR}}{{/SECRET_ERROR}}
<input class="form-input" type="password" id="kode" name="kode" autocomplete="current-password"{{#SECRET_ERROR}} aria-describedby="kode-fejl" aria-invalid="true"{{/SECRET_ERROR}}>
</div>
<input type="submit" class="button button-primary" value="Log ind">
</form>
<p>Har du glemt din adgangskode, eller er din konto låst? Ring til den, der administrerer Jobsamtale i kommunen.</p>
</main>
{{>FOOTER}}

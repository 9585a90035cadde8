{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Log ind – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/">Tilbage</a></nav>
<main id="indhold">
{{>ERRORS}}
{{#ENDED}}
<div class="alert alert-info"><div class="alert-body">
<p class="alert-text">Du er logget ud, fordi du holdt pause. Log ind igen.</p>
<p class="alert-text">Det, du skrev, er gemt.</p>
</div></div>
{{/ENDED}}
<h1>Log ind</h1>
<form method="post" action="/log-ind#fejl" novalidate>
{{>FORM}}
{{#GO_ON}}<input type="hidden" name="videre" value="{{GO_ON}}">{{/GO_ON}}
<div class="form-group">
<label class="form-label" for="cpr">CPR-nummer</label>
<span class="form-hint" id="cpr-hint">10 tal. Du finder dem på dit gule sundhedskort.</span>
{{#CPR_ERROR}}{{>FIELD_ERROR}}{{/CPR_ERROR}}
<input class="form-input input-width-s" type="text" id="cpr" name="cpr" value="{{CPR}}" inputmode="numeric" autocomplete="username" spellcheck="false" aria-describedby="cpr-hint{{#CPR_ERROR}} cpr-fejl{{/CPR_ERROR}}"{{#CPR_ERROR}} aria-invalid="true"{{/CPR_ERROR}}>
</div>
<div class="form-group">
<label class="form-label" for="kode">Kode eller adgangskode</label>
<span class="form-hint" id="kode-hint">Første gang: Skriv koden fra brevet. Ellers: Skriv din egen adgangskode.</span>
{{#SECRET_ERROR}}{{>FIELD_ERROR}}{{/SECRET_ERROR}}
<input class="form-input" type="password" id="kode" name="kode" autocomplete="current-password" aria-describedby="kode-hint{{#SECRET_ERROR}} kode-fejl{{/SECRET_ERROR}}"{{#SECRET_ERROR}} aria-invalid="true"{{/SECRET_ERROR}}>
</div>
<input type="submit" class="button button-primary" value="Log ind">
</form>
<h2>Har du ikke en kode?</h2>
<p>Har du glemt din adgangskode? Eller har du ikke fået et brev?</p>
<p>Ring til os: <a class="phone" href="tel:{{HELP_TEL}}"><bdi>{{HELP_PHONE}}</bdi></a>. Så sender vi et nyt brev med en kode.</p>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Vælg din egen adgangskode – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
{{>ERRORS}}
<h1>Vælg din egen adgangskode</h1>
<p>Koden fra brevet virker kun én gang. Nu vælger du en adgangskode, du kan huske.</p>
<p>Du skal bruge den, næste gang du logger ind.</p>
<h2>Sådan vælger du en god adgangskode</h2>
<ul>
<li>Skriv tre eller fire ord, du kan huske.</li>
<li>Den skal have mindst 15 tegn. Mellemrum tæller med.</li>
<li>Du må bruge dit eget sprog.</li>
<li>Skriv ikke dit navn, dit CPR-nummer eller ordet kommune.</li>
</ul>
<p>Du har {{MINUTES}} til at vælge. Ellers skal du have et nyt brev.</p>
<form method="post" action="/log-ind/ny-kode#fejl" novalidate>
{{>FORM}}
<div class="form-group">
<label class="form-label" for="adgangskode">Ny adgangskode</label>
<span class="form-hint" id="adgangskode-hint">Mindst 15 tegn</span>
{{#PASSWORD_ERROR}}{{>FIELD_ERROR}}{{/PASSWORD_ERROR}}
<input class="form-input" type="password" id="adgangskode" name="adgangskode" autocomplete="new-password" aria-describedby="adgangskode-hint{{#PASSWORD_ERROR}} adgangskode-fejl{{/PASSWORD_ERROR}}"{{#PASSWORD_ERROR}} aria-invalid="true"{{/PASSWORD_ERROR}}>
</div>
<div class="form-group">
<label class="form-label" for="igen">Skriv adgangskoden igen</label>
{{#AGAIN_ERROR}}{{>FIELD_ERROR}}{{/AGAIN_ERROR}}
<input class="form-input" type="password" id="igen" name="igen" autocomplete="new-password"{{#AGAIN_ERROR}} aria-describedby="igen-fejl" aria-invalid="true"{{/AGAIN_ERROR}}>
</div>
<input type="submit" class="button button-primary" value="Gem adgangskoden">
</form>
</main>
{{>FOOTER}}

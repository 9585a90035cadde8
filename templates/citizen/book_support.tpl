{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Skal vi tage hensyn til noget? – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/book/tolk">Tilbage</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Skal vi tage hensyn til noget?</h1>
<p>Du behøver ikke skrive noget. Du kan springe over.</p>
<form method="post" action="/book/hensyn#fejl" novalidate>
{{>FORM}}
<div class="form-group">
<label class="form-label" for="hensyn">Hvad har du brug for? (valgfrit)</label>
<span class="form-hint" id="hensyn-hint">Skriv for eksempel: Jeg bruger kørestol. Eller: Min søster kommer med.</span>
{{#NEEDS_ERROR}}{{>FIELD_ERROR}}{{/NEEDS_ERROR}}
<textarea class="form-input" id="hensyn" name="hensyn" rows="4" aria-describedby="hensyn-hint{{#NEEDS_ERROR}} hensyn-fejl{{/NEEDS_ERROR}}"{{#NEEDS_ERROR}} aria-invalid="true"{{/NEEDS_ERROR}}>{{NEEDS}}</textarea>
</div>
<div class="actions">
<input type="submit" class="button button-primary" value="Gem og gå videre">
<input type="submit" class="button button-tertiary" name="spring" value="Spring over">
</div>
</form>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Har du brug for en tolk? – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/book/tid">Tilbage</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Har du brug for en tolk?</h1>
<p>En tolk er en person, der oversætter. Det koster ikke noget.</p>
<form method="post" action="/book/tolk#fejl" novalidate>
{{>FORM}}
<fieldset{{#NEEDED_ERROR}} aria-describedby="tolk-nej-fejl"{{/NEEDED_ERROR}}>
<legend class="form-label">Skal der være en tolk med?</legend>
{{#NEEDED_ERROR}}{{>FIELD_ERROR}}{{/NEEDED_ERROR}}
<div class="form-group-radio">
<input type="radio" class="form-radio" id="tolk-nej" name="tolk" value="nej"{{#NEEDED_NO}} checked{{/NEEDED_NO}}>
<label for="tolk-nej">Nej, jeg taler dansk</label>
</div>
<div class="form-group-radio">
<input type="radio" class="form-radio" id="tolk-ja" name="tolk" value="ja"{{#NEEDED_YES}} checked{{/NEEDED_YES}}>
<label for="tolk-ja">Ja, jeg vil have en tolk</label>
</div>
</fieldset>
<div class="form-group">
<label class="form-label" for="sprog">Hvilket sprog?</label>
<span class="form-hint" id="sprog-hint">Kun hvis du vil have en tolk.</span>
{{#LANGUAGE_ERROR}}{{>FIELD_ERROR}}{{/LANGUAGE_ERROR}}
<select class="form-select" id="sprog" name="sprog" aria-describedby="sprog-hint{{#LANGUAGE_ERROR}} sprog-fejl{{/LANGUAGE_ERROR}}"{{#LANGUAGE_ERROR}} aria-invalid="true"{{/LANGUAGE_ERROR}}>
<option value="">Vælg et sprog</option>
{{#SPOKEN}}
<option value="{{SPOKEN_VALUE}}"{{#SPOKEN_SELECTED}} selected{{/SPOKEN_SELECTED}}>{{SPOKEN_NAME}}</option>
{{/SPOKEN}}
</select>
</div>
<input type="submit" class="button button-primary" value="Gem og gå videre">
</form>
</main>
{{>FOOTER}}

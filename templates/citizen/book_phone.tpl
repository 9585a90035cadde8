{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Hvilket nummer ringer vi til? – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/book/hensyn">Tilbage</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Hvilket nummer ringer vi til?</h1>
<form method="post" action="/book/telefon#fejl" novalidate>
{{>FORM}}
<div class="form-group">
<label class="form-label" for="telefon">Telefonnummer</label>
<span class="form-hint" id="telefon-hint">8 tal. Vi ringer til dig på tidspunktet.</span>
{{#PHONE_ERROR}}{{>FIELD_ERROR}}{{/PHONE_ERROR}}
<input class="form-input input-width-s" type="text" id="telefon" name="telefon" value="{{NUMBER}}" inputmode="tel" autocomplete="tel" aria-describedby="telefon-hint{{#PHONE_ERROR}} telefon-fejl{{/PHONE_ERROR}}"{{#PHONE_ERROR}} aria-invalid="true"{{/PHONE_ERROR}}>
</div>
<input type="submit" class="button button-primary" value="Gem og gå videre">
</form>
</main>
{{>FOOTER}}

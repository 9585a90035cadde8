{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Hvordan vil du tale med os? – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Hvordan vil du tale med os?</h1>
<form method="post" action="/book/moedeform#fejl" novalidate>
{{>FORM}}
<fieldset{{#FORM_ERROR}} aria-describedby="moedeform-fejl"{{/FORM_ERROR}}>
<legend class="form-label">Vælg en måde</legend>
{{#FORM_ERROR}}{{>FIELD_ERROR}}{{/FORM_ERROR}}
{{#CHOICE}}
<div class="form-group-radio">
<input type="radio" class="form-radio" id="{{CHOICE_ID}}" name="moedeform" value="{{CHOICE_VALUE}}"{{#CHOICE_CHECKED}} checked{{/CHOICE_CHECKED}}>
<label for="{{CHOICE_ID}}">{{CHOICE_NAME}}</label>
</div>
{{/CHOICE}}
</fieldset>
<input type="submit" class="button button-primary" value="Se ledige tider">
</form>
<p class="law">{{RULE}}</p>
{{>WHY_LINK}}
</main>
{{>FOOTER}}

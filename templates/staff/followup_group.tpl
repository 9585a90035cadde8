{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Borger under en retningslinje – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/opfoelgning">Tilbage til opfølgning</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Registrér, at borgeren hører under en retningslinje</h1>
{{>PERSON_HEAD}}
{{#GUIDELINE_NONE}}<p>Der er ingen retningslinje, der gælder. Teamlederen vedtager dem. <a href="/retningslinjer">Se retningslinjerne</a></p>{{/GUIDELINE_NONE}}
{{#GUIDELINES}}
<form method="post" action="/borgere/{{PERSON_ID}}/opfoelgning/gruppe#fejl" aria-label="Retningslinje" novalidate>
{{>FORM}}
<div class="form-group{{#GUIDELINE_ERROR}} form-error{{/GUIDELINE_ERROR}}">
<label class="form-label" for="retningslinje">Retningslinje</label>
{{#GUIDELINE_ERROR}}{{>FIELD_ERROR}}{{/GUIDELINE_ERROR}}
<select class="form-select" id="retningslinje" name="retningslinje"{{#GUIDELINE_ERROR}} aria-describedby="retningslinje-fejl" aria-invalid="true"{{/GUIDELINE_ERROR}}>
<option value="">Vælg retningslinje</option>
{{#GUIDELINE}}
<option value="{{GUIDELINE_VALUE}}"{{#GUIDELINE_CHOSEN}} selected{{/GUIDELINE_CHOSEN}}>{{GUIDELINE_NAME}}</option>
{{/GUIDELINE}}
</select>
</div>
{{#GROUP_FROM}}{{>DATE_FIELD}}{{/GROUP_FROM}}
{{#GROUP_TO}}{{>DATE_FIELD}}{{/GROUP_TO}}
{{#GROUP_WHY}}{{>AREA_FIELD}}{{/GROUP_WHY}}
<div class="actions"><input type="submit" class="button button-primary" value="Registrér"></div>
</form>
{{/GUIDELINES}}
<p class="law">{{RULE}}</p>
</main>
{{>FOOTER}}

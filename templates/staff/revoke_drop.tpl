{{%AUTOESCAPE context="HTML"}}
<details class="details"{{#DROP_OPEN}} open{{/DROP_OPEN}}>
<summary class="details-summary">Opgiv sagen uden afgørelse</summary>
<div class="details-text">
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking/fratag#fejl" aria-label="Opgiv sagen" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="opgiv">
<input type="hidden" name="version" value="{{DROP_VERSION}}">
{{#DROP_WHY}}{{>AREA_FIELD}}{{/DROP_WHY}}
<div class="actions"><input type="submit" class="button button-secondary" value="Opgiv sagen"></div>
</form>
</div>
</details>

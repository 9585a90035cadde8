{{%AUTOESCAPE context="HTML"}}
<h2>Opgiv sagen uden afgørelse</h2>
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking/fratag#fejl" aria-label="Opgiv sagen" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="opgiv">
<input type="hidden" name="version" value="{{DROP_VERSION}}">
{{#DROP_WHY}}{{>AREA_FIELD}}{{/DROP_WHY}}
<div class="actions"><input type="submit" class="button button-secondary" value="Opgiv sagen"></div>
</form>

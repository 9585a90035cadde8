{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Find en borger – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
{{>ERRORS}}
<h1>Find en borger</h1>
<form class="filter" method="post" action="/borgere#fejl" aria-label="Find en borger" novalidate>
{{>FORM}}
<div class="form-group{{#SEARCH_ERROR}} form-error{{/SEARCH_ERROR}}">
<label class="form-label" for="soeg">CPR-nummer eller navn</label>
<span class="form-hint" id="soeg-hint">Hele CPR-nummeret, eller begyndelsen af et eller flere navne.</span>
{{#SEARCH_ERROR}}{{>FIELD_ERROR}}{{/SEARCH_ERROR}}
<input class="form-input" type="text" id="soeg" name="soeg" value="{{TYPED}}" autocomplete="off" spellcheck="false" aria-describedby="soeg-hint{{#SEARCH_ERROR}} soeg-fejl{{/SEARCH_ERROR}}"{{#SEARCH_ERROR}} aria-invalid="true"{{/SEARCH_ERROR}}>
</div>
<input type="submit" class="button button-primary" value="Find borger">
</form>
{{#NONE}}
<div class="alert alert-info"><div class="alert-body" role="status">
<p class="alert-text">Ingen passer. Se efter, om navnet er stavet som i CPR, eller søg på hele CPR-nummeret.</p>
</div></div>
{{/NONE}}
{{#FOUND}}
<h2>Fundet</h2>
<p>{{TOTAL}}</p>
<table class="table table--compact">
<caption>Personer, der passer på søgningen</caption>
<thead><tr><th scope="col">Navn</th><th scope="col">Født</th><th scope="col">Sagsbehandler</th><th scope="col">Enhed</th><th scope="col">Bemærk</th></tr></thead>
<tbody>
{{#HIT}}
<tr><td data-title="Navn"><a href="/borgere/{{HIT_ID}}"><bdi>{{HIT_NAME}}</bdi></a></td><td data-title="Født">{{HIT_CPR}}</td><td data-title="Sagsbehandler"><bdi>{{HIT_CASEWORKER}}</bdi></td><td data-title="Enhed">{{HIT_UNIT}}</td><td data-title="Bemærk">{{#HIT_OTHER}}<span class="state state-warn">Anden enhed: kræver en grund</span> {{/HIT_OTHER}}{{#HIT_PROTECTED}}<span class="state state-warn">Beskyttet</span> {{/HIT_PROTECTED}}{{#HIT_CLOSED}}<span class="state">Lukket</span>{{/HIT_CLOSED}}</td></tr>
{{/HIT}}
{{#HIDDEN}}
<tr><td data-title="Navn"><span class="state state-warn">Beskyttet person</span></td><td data-title="Født">Skjult</td><td data-title="Sagsbehandler">Skjult</td><td data-title="Enhed">{{HIDDEN_UNIT}}</td><td data-title="Bemærk">Kræver særlig tilladelse</td></tr>
{{/HIDDEN}}
</tbody>
</table>
{{/FOUND}}
<p class="small-text">Hver søgning registreres. Du kan søge 60 gange i timen.</p>
</main>
{{>FOOTER}}

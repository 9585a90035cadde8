{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Registrér samtale – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/opfoelgning">Tilbage til opfølgning</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Registrér en samtale, der er holdt</h1>
{{>PERSON_HEAD}}
<p>Brug siden til samtaler uden om bookingen. En booket samtale registreres under fremmøde.</p>
<form method="post" action="/borgere/{{PERSON_ID}}/opfoelgning/samtale#fejl" aria-label="Samtale, der er holdt" novalidate>
{{>FORM}}
{{#HELD_ON}}{{>DATE_FIELD}}{{/HELD_ON}}
{{#CHANNEL}}{{>RADIO_FIELD}}{{/CHANNEL}}
{{#LETTER_REASON}}{{>AREA_FIELD}}{{/LETTER_REASON}}
{{#GUIDELINE_FORM}}{{>RADIO_FIELD}}{{/GUIDELINE_FORM}}
<div class="form-group{{#TOOK_PART_ERROR}} form-error{{/TOOK_PART_ERROR}}">
<label class="form-label" for="deltog">Hvem deltog ud over borgeren? (valgfrit)</label>
<span class="form-hint" id="deltog-hint">Fx tolk eller repræsentant</span>
{{#TOOK_PART_ERROR}}{{>FIELD_ERROR}}{{/TOOK_PART_ERROR}}
<input class="form-input input-width-xl" type="text" id="deltog" name="deltog" value="{{TOOK_PART}}" autocomplete="off" aria-describedby="deltog-hint{{#TOOK_PART_ERROR}} deltog-fejl{{/TOOK_PART_ERROR}}"{{#TOOK_PART_ERROR}} aria-invalid="true"{{/TOOK_PART_ERROR}}>
</div>
<p>Du kan ikke rette linjen bagefter, kun annullere den og skrive en ny.</p>
<div class="actions"><input type="submit" class="button button-primary" value="Registrér samtalen"></div>
</form>
<p class="law">{{RULE}}</p>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Tilbyd tider – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/tider">Tilbage til tider</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Tilbyd tider</h1>
<p>Du laver egne tider, som borgere i enheden kan booke. Før de bliver lavet, ser du hver tid og alt, der bliver sprunget over.</p>
<form method="post" action="/tider/ny#fejl" aria-label="Tilbyd tider" novalidate>
{{>FORM}}
<h2>Dage</h2>
{{#FIRST}}{{>DATE_FIELD}}{{/FIRST}}
{{#LAST}}{{>DATE_FIELD}}{{/LAST}}
<fieldset class="form-group in-row{{#WEEKDAY_ERROR}} form-error{{/WEEKDAY_ERROR}}"{{#WEEKDAY_ERROR}} aria-describedby="ugedag-1-fejl"{{/WEEKDAY_ERROR}}>
<legend class="form-label">Ugedage</legend>
<span class="form-hint">Ikke nødvendigt for én enkelt dag.</span>
{{#WEEKDAY_ERROR}}{{>FIELD_ERROR}}{{/WEEKDAY_ERROR}}
{{#WEEKDAY}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="ugedag-{{NUMBER}}" name="ugedag-{{NUMBER}}" value="ja"{{#CHECKED}} checked{{/CHECKED}}><label for="ugedag-{{NUMBER}}">{{NAME}}</label></div>
{{/WEEKDAY}}
</fieldset>
<h2>Klokkeslæt</h2>
<div class="form-group{{#FROM_ERROR}} form-error{{/FROM_ERROR}}">
<label class="form-label" for="kl-fra">Fra klokken</label>
{{#FROM_ERROR}}{{>FIELD_ERROR}}{{/FROM_ERROR}}
<input class="form-input input-char-8" type="text" inputmode="decimal" id="kl-fra" name="kl-fra" value="{{FROM}}" autocomplete="off"{{#FROM_ERROR}} aria-describedby="kl-fra-fejl" aria-invalid="true"{{/FROM_ERROR}}>
</div>
<div class="form-group{{#UNTIL_ERROR}} form-error{{/UNTIL_ERROR}}">
<label class="form-label" for="kl-til">Til klokken (valgfrit)</label>
<span class="form-hint" id="kl-til-hint">Den sidste tid slutter senest her. Tomt: én tid om dagen.</span>
{{#UNTIL_ERROR}}{{>FIELD_ERROR}}{{/UNTIL_ERROR}}
<input class="form-input input-char-8" type="text" inputmode="decimal" id="kl-til" name="kl-til" value="{{UNTIL}}" autocomplete="off" aria-describedby="kl-til-hint{{#UNTIL_ERROR}} kl-til-fejl{{/UNTIL_ERROR}}"{{#UNTIL_ERROR}} aria-invalid="true"{{/UNTIL_ERROR}}>
</div>
<div class="form-group{{#LENGTH_ERROR}} form-error{{/LENGTH_ERROR}}">
<label class="form-label" for="laengde">Længde i minutter</label>
<span class="form-hint" id="laengde-hint">10 til 240.</span>
{{#LENGTH_ERROR}}{{>FIELD_ERROR}}{{/LENGTH_ERROR}}
<input class="form-input input-char-4" type="text" inputmode="numeric" id="laengde" name="laengde" value="{{LENGTH}}" autocomplete="off" aria-describedby="laengde-hint{{#LENGTH_ERROR}} laengde-fejl{{/LENGTH_ERROR}}"{{#LENGTH_ERROR}} aria-invalid="true"{{/LENGTH_ERROR}}>
</div>
<div class="form-group{{#PAUSE_ERROR}} form-error{{/PAUSE_ERROR}}">
<label class="form-label" for="pause">Pause mellem tiderne i minutter</label>
{{#PAUSE_ERROR}}{{>FIELD_ERROR}}{{/PAUSE_ERROR}}
<input class="form-input input-char-4" type="text" inputmode="numeric" id="pause" name="pause" value="{{PAUSE}}" autocomplete="off"{{#PAUSE_ERROR}} aria-describedby="pause-fejl" aria-invalid="true"{{/PAUSE_ERROR}}>
</div>
<h2>Samtalen</h2>
<fieldset class="form-group{{#FORM_ERROR}} form-error{{/FORM_ERROR}}"{{#FORM_ERROR}} aria-describedby="form-fremmoede-fejl"{{/FORM_ERROR}}>
<legend class="form-label">Hvordan kan samtalen holdes?</legend>
<span class="form-hint">Borgeren vælger mellem dem, du krydser af.</span>
{{#FORM_ERROR}}{{>FIELD_ERROR}}{{/FORM_ERROR}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="form-fremmoede" name="form-fremmoede" value="ja"{{#BY_OFFICE}} checked{{/BY_OFFICE}}><label for="form-fremmoede">Fremmøde</label></div>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="form-telefon" name="form-telefon" value="ja"{{#BY_PHONE}} checked{{/BY_PHONE}}><label for="form-telefon">Telefon</label></div>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="form-video" name="form-video" value="ja"{{#BY_VIDEO}} checked{{/BY_VIDEO}}><label for="form-video">Video</label></div>
</fieldset>
<div class="form-group{{#PLACE_ERROR}} form-error{{/PLACE_ERROR}}">
<label class="form-label" for="sted">Sted</label>
<span class="form-hint" id="sted-hint">Adresse og lokale, som borgeren får at vide.</span>
{{#PLACE_ERROR}}{{>FIELD_ERROR}}{{/PLACE_ERROR}}
<input class="form-input input-width-xl" type="text" id="sted" name="sted" value="{{PLACE}}" autocomplete="off" aria-describedby="sted-hint{{#PLACE_ERROR}} sted-fejl{{/PLACE_ERROR}}"{{#PLACE_ERROR}} aria-invalid="true"{{/PLACE_ERROR}}>
</div>
<div class="form-group{{#INTERPRETER_ERROR}} form-error{{/INTERPRETER_ERROR}}">
<label class="form-label" for="tolk">Tolk (valgfrit)</label>
<span class="form-hint" id="tolk-hint">Tider med tolk vises kun for borgere, der har brug for tolk på det sprog.</span>
{{#INTERPRETER_ERROR}}{{>FIELD_ERROR}}{{/INTERPRETER_ERROR}}
<select class="form-select" id="tolk" name="tolk" aria-describedby="tolk-hint{{#INTERPRETER_ERROR}} tolk-fejl{{/INTERPRETER_ERROR}}"{{#INTERPRETER_ERROR}} aria-invalid="true"{{/INTERPRETER_ERROR}}>
<option value="">Ingen tolk</option>
{{#LANGUAGE_CHOICE}}<option value="{{VALUE}}"{{#SELECTED}} selected{{/SELECTED}}>{{NAME}}</option>
{{/LANGUAGE_CHOICE}}
</select>
</div>
<div class="actions"><input type="submit" class="button button-primary" value="Se tiderne, før de laves"></div>
</form>
<p class="law">Helligdage, weekender og lukkedage bliver sprunget over, og ingen tid begynder i den time, hvor uret stilles. Der skal altid være ledige tider nok til de frister, kommunen giver (bekendtgørelse nr. 113 af 21. januar 2026 § 13).</p>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Driftsstop – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/administration">Tilbage til administration</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Driftsstop</h1>
<p>Systemet skriver selv op, når det ikke har kørt. Her skriver du det, som systemet ikke kan se: et kabelbrud, log-ind der ikke virkede, og vedligehold der er varslet.</p>
<p>Når booking ikke var mulig sidst i en frist, flyttes fristen af sig selv, og borgeren kan læse det. Er fristen allerede overskredet, står driftsstoppet i sagen, og der må ikke følge noget for borgeren.</p>
<h2>Skriv et driftsstop op</h2>
<form method="post" action="/administration/driftsstop#fejl" aria-label="Skriv et driftsstop op" novalidate>
{{>FORM}}
{{#KIND}}{{>RADIO_FIELD}}{{/KIND}}
{{#FROM}}{{>DATE_FIELD}}{{/FROM}}
<div class="form-group{{#FROM_CLOCK_ERROR}} form-error{{/FROM_CLOCK_ERROR}}">
<label class="form-label" for="fra-kl">Fra klokken</label>
{{#FROM_CLOCK_ERROR}}{{>FIELD_ERROR}}{{/FROM_CLOCK_ERROR}}
<input class="form-input input-char-8" type="text" inputmode="decimal" id="fra-kl" name="fra-kl" value="{{FROM_CLOCK}}" autocomplete="off"{{#FROM_CLOCK_ERROR}} aria-describedby="fra-kl-fejl" aria-invalid="true"{{/FROM_CLOCK_ERROR}}>
</div>
{{#TO}}{{>DATE_FIELD}}{{/TO}}
<div class="form-group{{#TO_CLOCK_ERROR}} form-error{{/TO_CLOCK_ERROR}}">
<label class="form-label" for="til-kl">Til klokken</label>
{{#TO_CLOCK_ERROR}}{{>FIELD_ERROR}}{{/TO_CLOCK_ERROR}}
<input class="form-input input-char-8" type="text" inputmode="decimal" id="til-kl" name="til-kl" value="{{TO_CLOCK}}" autocomplete="off"{{#TO_CLOCK_ERROR}} aria-describedby="til-kl-fejl" aria-invalid="true"{{/TO_CLOCK_ERROR}}>
</div>
<div class="form-group{{#NOTE_ERROR}} form-error{{/NOTE_ERROR}}">
<label class="form-label" for="bemaerkning">Hvad skete der, eller hvad skal der ske?</label>
{{#NOTE_ERROR}}{{>FIELD_ERROR}}{{/NOTE_ERROR}}
<textarea class="form-input" id="bemaerkning" name="bemaerkning" rows="3"{{#NOTE_ERROR}} aria-describedby="bemaerkning-fejl" aria-invalid="true"{{/NOTE_ERROR}}>{{NOTE:p}}</textarea>
</div>
<p>Det, der er skrevet op, kan ikke slettes: det er bevis i sager.</p>
<div class="actions"><input type="submit" class="button button-primary" value="Skriv driftsstoppet op"></div>
</form>
<h2 id="liste">De sidste 90 dage, og det der er varslet</h2>
{{#NONE}}<p>Der er ikke skrevet driftsstop op.</p>{{/NONE}}
{{#LIST}}
<table class="table table--compact">
<caption>Driftsstop, det ældste først</caption>
<thead><tr><th scope="col">Fra</th><th scope="col">Til</th><th scope="col">Slags</th><th scope="col">Bemærkning</th></tr></thead>
<tbody>
{{#STOP}}
<tr><td data-title="Fra"><time datetime="{{STOP_FROM_ISO}}">{{STOP_FROM}}</time></td><td data-title="Til"><time datetime="{{STOP_TO_ISO}}">{{STOP_TO}}</time></td><td data-title="Slags">{{STOP_KIND}}</td><td data-title="Bemærkning">{{#STOP_NOTE}}{{STOP_NOTE}}{{/STOP_NOTE}}{{#STOP_NO_NOTE}}–{{/STOP_NO_NOTE}}</td></tr>
{{/STOP}}
</tbody>
</table>
{{/LIST}}
</main>
{{>FOOTER}}

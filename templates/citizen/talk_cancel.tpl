{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Sig nej til tiden – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/samtale/{{TALK}}">Tilbage</a></nav>
<main id="indhold">
{{>ERRORS}}
{{#CHANGED}}
<div class="alert alert-warning" id="fejl" tabindex="-1" autofocus><div class="alert-body"><div role="alert">
<h2 class="alert-heading">Din tid er ikke aflyst</h2>
<p class="alert-text">Tiden er ændret, efter at du åbnede siden. Nu er den <time datetime="{{WHEN_ISO}}">{{WHEN}}</time>.</p>
<p class="alert-text">Tryk på knappen igen, hvis du vil sige nej til den.</p>
</div></div></div>
{{/CHANGED}}
<h1>Sig nej til tiden</h1>
{{#IN_TIME_DUTY}}
<p>Hvis du siger nej, har du ingen tid mere.</p>
<p>Du skal så booke en ny tid senest <strong><time datetime="{{DEADLINE_ISO}}">{{DEADLINE}}</time></strong>.</p>
<p>Hvis du ikke gør det, kan du få færre penge.</p>
{{/IN_TIME_DUTY}}
{{#IN_TIME_FREE}}
<p>Hvis du siger nej, har du ingen tid mere.</p>
{{/IN_TIME_FREE}}
{{#TOO_LATE}}
<p>Det er sent at sige nej. Du kan få færre penge.</p>
<p>En medarbejder ser på din grund. Du får svar fra os.</p>
{{/TOO_LATE}}
<p>Din tid er <strong><time datetime="{{WHEN_ISO}}">{{WHEN}}</time></strong>.</p>
{{#MAY_MOVE}}
<p>Du kan også <a href="/samtale/{{TALK}}/flyt">flytte tiden</a>.</p>
{{/MAY_MOVE}}
<form method="post" action="/samtale/{{TALK}}/afbud#fejl" aria-label="Sig nej til tiden" novalidate>
{{>FORM}}
<input type="hidden" name="udgave" value="{{VERSION}}">
{{#TOO_LATE}}
<div class="form-group">
<label class="form-label" for="grund">Hvorfor kan du ikke komme?</label>
<span class="form-hint" id="grund-hint">Skriv det med dine egne ord. Du må skrive på dit eget sprog.</span>
{{#REASON_ERROR}}{{>FIELD_ERROR}}{{/REASON_ERROR}}
<textarea class="form-input" id="grund" name="grund" rows="4" aria-describedby="grund-hint{{#REASON_ERROR}} grund-fejl{{/REASON_ERROR}}"{{#REASON_ERROR}} aria-invalid="true"{{/REASON_ERROR}}>{{REASON}}</textarea>
</div>
{{/TOO_LATE}}
<div class="actions">
<input type="submit" class="button button-warning" value="Send afbud">
<a class="button button-secondary" href="/samtale/{{TALK}}">Behold tiden</a>
</div>
</form>
{{#RULE}}
<p class="law">{{RULE}}</p>
{{/RULE}}
{{>WHY_LINK}}
</main>
{{>FOOTER}}

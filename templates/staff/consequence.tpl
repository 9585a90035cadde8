{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Sag om konsekvens – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}">Tilbage til borgeren</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Sag om konsekvens</h1>
{{>PERSON_HEAD}}
{{#STOP}}
<div class="alert alert-warning"><div class="alert-body">
<h2 class="alert-heading">{{STOP}}</h2>
<p class="alert-text">{{STOPPED}}</p>
</div></div>
{{/STOP}}
<div class="status">
<p><strong>{{WHAT}}</strong></p>
<p>Sagen er {{STATE}}. Intet afgøres automatisk: en medarbejder vælger, og borgeren høres først.</p>
{{#NOTE}}<p>Bemærkning: {{NOTE}}</p>{{/NOTE}}
</div>
{{#ALERTS}}
<div class="alert alert-warning"><div class="alert-body">
<h2 class="alert-heading">Det står i vejen</h2>
<ul class="alert-text">
{{#ALERT}}<li>{{ALERT}}</li>
{{/ALERT}}
</ul>
</div></div>
{{/ALERTS}}
{{#DECIDED}}
<h2>Afgjort: {{DECIDED}}</h2>
<p>Afgjort af <bdi>{{DECIDED_BY}}</bdi>, {{DECIDED_AT}}. Borgeren kan klage til og med {{COMPLAINT_UNTIL}}.</p>
<p><a href="/afgoerelser/{{DECISION_ID}}">Se brevet til borgeren</a></p>
{{#COMPLAINT}}
<h3>Klage</h3>
<p class="letter"><bdi>{{COMPLAINT:p}}</bdi></p>
<p>{{COMPLAINT_RULE}}</p>
{{/COMPLAINT}}
{{/DECIDED}}
{{#PROPOSAL}}
<h2>Indstilling: {{PROPOSED}}</h2>
<p>Skrevet af <bdi>{{PREPARED_BY}}</bdi>, {{PREPARED_AT}}.</p>
{{#WAITS}}
<div class="alert alert-info"><div class="alert-body"><p class="alert-text">Afmelding godkendes af en teamleder, der ikke selv har skrevet indstillingen. Sagen venter på det.</p></div></div>
{{/WAITS}}
<h3>Brevet til borgeren</h3>
<div class="letter">{{PROPOSAL_LETTER:p}}</div>
{{#DECIDE}}
<form method="post" action="/sager/{{CASE_ID}}#fejl" aria-label="Afgør sagen" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="afgoer">
<input type="hidden" name="version" value="{{VERSION}}">
{{#DECIDE_ERROR}}<div class="form-group form-error">{{>FIELD_ERROR}}</div>{{/DECIDE_ERROR}}
<p>Teksten gemmes, som den står her. Den kan ikke ændres bagefter.</p>
<div class="actions"><input type="submit" class="button button-primary" id="afgoer" value="Afgør sagen, og send brevet"{{#DECIDE_ERROR}} aria-describedby="afgoer-fejl"{{/DECIDE_ERROR}}></div>
</form>
{{/DECIDE}}
{{#BACK}}
<form method="post" action="/sager/{{CASE_ID}}#fejl" aria-label="Ret indstillingen" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="ret">
<input type="hidden" name="version" value="{{VERSION}}">
<div class="actions"><input type="submit" class="button button-secondary" value="Træk indstillingen tilbage"></div>
</form>
{{/BACK}}
{{/PROPOSAL}}
<h2>Det viser sagen</h2>
{{#GROUP}}
<h3>{{GROUP_NAME}}</h3>
{{#GROUP_NONE}}<p>{{GROUP_NONE}}</p>{{/GROUP_NONE}}
{{#GROUP_LINES}}
<ul>
{{#LINE}}
<li>{{#LINE_WHEN}}{{LINE_WHEN}}: {{/LINE_WHEN}}{{#LINE_LINK}}<a href="{{LINE_HREF}}">{{LINE_TEXT}}</a>{{/LINE_LINK}}{{#LINE_PLAIN}}{{LINE_TEXT}}{{/LINE_PLAIN}}{{#LINE_DETAIL}} <span class="small-text">{{LINE_DETAIL}}</span>{{/LINE_DETAIL}}</li>
{{/LINE}}
</ul>
{{/GROUP_LINES}}
{{/GROUP}}
<h3>Dage, der kan foreslås</h3>
<p>{{DAYS}}</p>
{{#SUGGESTED}}<p>{{SUGGESTED}}</p>{{/SUGGESTED}}
<h2 id="svar">Borgerens forklaring</h2>
{{#ASKED}}
<p>Borgeren blev spurgt; brevet var tilgængeligt {{ASKED_ON}}. Borgeren kan svare til og med {{ANSWER_UNTIL}}.{{#MORE_GIVEN}} Borgeren har fået mere tid (forvaltningsloven § 21).{{/MORE_GIVEN}}</p>
<details class="details">
<summary class="details-summary">Brevet</summary>
<div class="details-text"><div class="letter">{{LETTER:p}}</div></div>
</details>
{{/ASKED}}
{{#NOT_ASKED}}<p>Borgeren er ikke spurgt om grunden endnu.</p>{{/NOT_ASKED}}
{{#ANSWERS_NONE}}<p>Borgeren har ikke svaret.</p>{{/ANSWERS_NONE}}
{{#ANSWER}}
<p><time datetime="{{ANSWER_ISO}}">{{ANSWER_WHEN}}</time>, {{ANSWER_HOW}}</p>
<p class="letter"><bdi>{{ANSWER_TEXT:p}}</bdi></p>
{{/ANSWER}}
{{#GROUND}}
<dl class="summary">
<div><dt>Rimelig grund</dt><dd>{{GROUND}}</dd></div>
<div><dt>Vurdering</dt><dd class="letter">{{GROUND_TEXT:p}}</dd></div>
<div><dt>Vurderet af</dt><dd><bdi>{{HEARD_BY}}</bdi></dd></div>
</dl>
{{/GROUND}}
{{#ASK}}
<h2>Spørg borgeren om grunden</h2>
<form method="post" action="/sager/{{CASE_ID}}#fejl" aria-label="Spørg borgeren om grunden" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="spoerg">
<input type="hidden" name="version" value="{{VERSION}}">
{{#UNTIL}}{{>DATE_FIELD}}{{/UNTIL}}
{{#QUESTION}}{{>AREA_FIELD}}{{/QUESTION}}
<div class="actions"><input type="submit" class="button button-primary" value="Send brevet til borgeren"></div>
</form>
{{/ASK}}
{{#RUNNING}}
<div class="alert alert-info"><div class="alert-body"><p class="alert-text">Borgerens tid til at svare løber. En vurdering imod borgeren kan tidligst skrives {{DECIDE_FROM}}. Havde borgeren en rimelig grund, kan det skrives nu.</p></div></div>
{{/RUNNING}}
{{#HEAR}}
<h2>Vurdér forklaringen</h2>
<form method="post" action="/sager/{{CASE_ID}}#fejl" aria-label="Vurdér forklaringen" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="hoer">
<input type="hidden" name="version" value="{{VERSION}}">
{{#GROUND_YES}}{{>RADIO_FIELD}}{{/GROUND_YES}}
{{#GROUND_WHY}}{{>AREA_FIELD}}{{/GROUND_WHY}}
<div class="actions"><input type="submit" class="button button-primary" value="Gem vurderingen"></div>
</form>
{{/HEAR}}
{{#PROPOSE}}
<h2>Vælg, hvad der skal ske</h2>
<form method="post" action="/sager/{{CASE_ID}}#fejl" aria-label="Vælg, hvad der skal ske" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="foreslaa">
<input type="hidden" name="version" value="{{VERSION}}">
{{#OUTCOME}}{{>RADIO_FIELD}}{{/OUTCOME}}
{{#REASON}}{{>AREA_FIELD}}{{/REASON}}
{{#BOTH_REASON}}{{>AREA_FIELD}}{{/BOTH_REASON}}
{{#CONTACT}}{{>DATE_FIELD}}{{/CONTACT}}
{{#CONTACT_TRIED}}{{>AREA_FIELD}}{{/CONTACT_TRIED}}
<div class="actions"><input type="submit" class="button button-primary" value="Gem, og se brevet"></div>
</form>
{{/PROPOSE}}
{{#DROP}}
<h2>Afslut uden konsekvens</h2>
<p>Det kan ske uden at spørge borgeren, fordi det er til gavn for borgeren.</p>
<form method="post" action="/sager/{{CASE_ID}}#fejl" aria-label="Afslut uden konsekvens" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="foreslaa">
<input type="hidden" name="udfald" value="ingen">
<input type="hidden" name="version" value="{{VERSION}}">
{{#DROP_REASON}}{{>AREA_FIELD}}{{/DROP_REASON}}
<div class="actions"><input type="submit" class="button button-secondary" value="Gem, og se brevet"></div>
</form>
{{/DROP}}
{{#NOTE_FORM}}
<h2>Registrér et svar, borgeren har givet</h2>
<form method="post" action="/sager/{{CASE_ID}}#fejl" aria-label="Borgerens svar" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="svar">
<input type="hidden" name="version" value="{{VERSION}}">
{{#SOURCE}}{{>RADIO_FIELD}}{{/SOURCE}}
{{#SAID}}{{>AREA_FIELD}}{{/SAID}}
<div class="actions"><input type="submit" class="button button-secondary" value="Registrér svaret"></div>
</form>
{{/NOTE_FORM}}
{{#TIME_FORM}}
<h2>Giv borgeren mere tid (forvaltningsloven § 21)</h2>
<form method="post" action="/sager/{{CASE_ID}}#fejl" aria-label="Mere tid" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="mere-tid">
<input type="hidden" name="version" value="{{VERSION}}">
{{#MORE}}{{>DATE_FIELD}}{{/MORE}}
<div class="actions"><input type="submit" class="button button-secondary" value="Giv mere tid"></div>
</form>
{{/TIME_FORM}}
{{#COMPLAIN}}
<h2>Registrér en klage</h2>
<form method="post" action="/sager/{{CASE_ID}}#fejl" aria-label="Registrér en klage" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="klage">
<input type="hidden" name="version" value="{{VERSION}}">
{{#COMPLAINT_ON}}{{>DATE_FIELD}}{{/COMPLAINT_ON}}
{{#COMPLAINT_TEXT}}{{>AREA_FIELD}}{{/COMPLAINT_TEXT}}
<div class="actions"><input type="submit" class="button button-secondary" value="Registrér klagen"></div>
</form>
{{/COMPLAIN}}
{{#CLOSE}}
<h2>Luk sagen</h2>
<p>Luk, når der ikke er mere at gøre. Afgørelsen og alt i sagen bliver stående.</p>
<form method="post" action="/sager/{{CASE_ID}}#fejl" aria-label="Luk sagen" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="luk">
<input type="hidden" name="version" value="{{VERSION}}">
<div class="actions"><input type="submit" class="button button-secondary" value="Luk sagen"></div>
</form>
{{/CLOSE}}
</main>
{{>FOOTER}}

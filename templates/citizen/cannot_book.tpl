{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Kan du ikke booke selv? – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
{{#SIGNED}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
{{/SIGNED}}
<main id="indhold">
{{>ERRORS}}
<h1>Kan du ikke booke selv?</h1>
{{#STRANGER}}
<p>Du kan få hjælp. Ring til os, eller kom til os.</p>
<p>Ring til os: <a class="phone" href="tel:{{OUR_TEL}}"><bdi>{{OUR_PHONE}}</bdi></a></p>
<p>Telefonen er åben: <bdi lang="da">{{OUR_HOURS}}</bdi></p>
<p>Vi kan også bestemme tiden for dig. Så skal du ikke booke.</p>
<p>Har du en kode? Så kan du skrive til os.</p>
<p><a class="button button-primary" href="/log-ind?videre=/kan-ikke-booke">Log ind og skriv til os</a></p>
<p>Mangler du en kode? Ring til os.</p>
<p class="law">Reglen står i integrationsloven § 20, stk. 5.</p>
{{/STRANGER}}
{{#EXEMPT}}
<div class="status status-done">
<p><strong>Jobcenteret bestemmer tiden for dig.</strong></p>
<p>{{WHY}}</p>
{{#EXEMPT_REVIEW}}<p>Vi ser på det igen senest {{EXEMPT_REVIEW}}.</p>{{/EXEMPT_REVIEW}}
{{#EXEMPT_DECISION}}<p><a href="/afgoerelse/{{EXEMPT_DECISION}}">Læs, hvad vi har bestemt</a></p>{{/EXEMPT_DECISION}}
</div>
{{/EXEMPT}}
{{#REVOKED}}
<div class="status status-late">
<p><strong>Du må ikke booke selv mere.</strong></p>
<p>Jobcenteret bestemmer tiden for dig.</p>
{{#REVOKED_REVIEW}}<p>Vi ser på det igen senest {{REVOKED_REVIEW}}.</p>{{/REVOKED_REVIEW}}
{{#REVOKED_DECISION}}<p><a href="/afgoerelse/{{REVOKED_DECISION}}">Læs, hvad vi har bestemt</a></p>{{/REVOKED_DECISION}}
</div>
{{/REVOKED}}
{{#ASKED}}
<div class="alert alert-success"><div class="alert-body">
<h2 class="alert-heading">Vi har fået din besked</h2>
<p class="alert-text">Du skrev <time datetime="{{ASKED_ISO}}">{{ASKED_WHEN}}</time>.</p>
<p class="alert-text">{{ASKED_KIND}}</p>
<p class="alert-text">En medarbejder svarer dig. Svaret står her på siden.</p>
</div></div>
{{#ASKED_TEXT}}
<h2>Du skrev</h2>
<p class="letter"><bdi>{{ASKED_TEXT:p}}</bdi></p>
{{/ASKED_TEXT}}
{{#STILL_DEADLINE}}
<p>Du skal stadig booke senest <strong><time datetime="{{STILL_ISO}}">{{STILL}}</time></strong>. Ring, hvis du ikke kan.</p>
{{/STILL_DEADLINE}}
<p>Ring til os, hvis det haster: <a class="phone" href="tel:{{OUR_TEL}}"><bdi>{{OUR_PHONE}}</bdi></a></p>
{{/ASKED}}
{{#ANSWERED}}
<div class="notice">
<h2>Vi har svaret dig</h2>
<p>Du skrev til os <time datetime="{{ANSWERED_ISO}}">{{ANSWERED_WHEN}}</time>. Vi svarede:</p>
{{! til oversætteren: svaret er skrevet af en medarbejder }}
<p class="letter"><bdi lang="da">{{ANSWER:p}}</bdi></p>
</div>
{{/ANSWERED}}
{{#ASK}}
<form method="post" action="/kan-ikke-booke#fejl" aria-label="Skriv til os" novalidate>
{{>FORM}}
{{#ASK_HELP}}
<fieldset class="form-group{{#WISH_ERROR}} form-error{{/WISH_ERROR}}">
<legend class="form-label">Hvad har du brug for?</legend>
{{#WISH_ERROR}}{{>FIELD_ERROR}}{{/WISH_ERROR}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="oenske" name="oenske" value="hjaelp"{{#WISH_HELP}} checked{{/WISH_HELP}}><label for="oenske">Jeg vil have hjælp til at booke</label></div>
<div class="form-group-radio"><input class="form-radio" type="radio" id="oenske-1" name="oenske" value="undtagelse"{{#WISH_EXEMPTION}} checked{{/WISH_EXEMPTION}}><label for="oenske-1">Jeg kan ikke booke. Jobcenteret skal bestemme tiden</label></div>
</fieldset>
{{#BOOKING_STILL}}
<p>Du skal stadig booke senest <strong><time datetime="{{STILL_ISO}}">{{STILL}}</time></strong>. Vi skriver, hvis du ikke skal.</p>
{{/BOOKING_STILL}}
{{/ASK_HELP}}
{{#ASK_AGAIN}}
<h2>Vil du booke selv igen?</h2>
<p>Skriv til os. En medarbejder ser på det.</p>
<input type="hidden" name="oenske" value="selv">
{{/ASK_AGAIN}}
<div class="form-group{{#WHAT_ERROR}} form-error{{/WHAT_ERROR}}">
<label class="form-label" for="tekst">Vil du skrive mere? (valgfrit)</label>
<span class="form-hint" id="tekst-hint">Du må skrive på dit eget sprog.</span>
{{#WHAT_ERROR}}{{>FIELD_ERROR}}{{/WHAT_ERROR}}
<textarea class="form-input" id="tekst" name="tekst" rows="4" aria-describedby="tekst-hint{{#WHAT_ERROR}} tekst-fejl{{/WHAT_ERROR}}"{{#WHAT_ERROR}} aria-invalid="true"{{/WHAT_ERROR}}>{{WHAT:p}}</textarea>
</div>
<div class="form-group{{#PHONE_ERROR}} form-error{{/PHONE_ERROR}}">
<label class="form-label" for="telefon">Dit telefonnummer (valgfrit)</label>
<span class="form-hint" id="telefon-hint">Så kan vi ringe til dig.</span>
{{#PHONE_ERROR}}{{>FIELD_ERROR}}{{/PHONE_ERROR}}
<input class="form-input input-width-s" type="text" inputmode="tel" id="telefon" name="telefon" value="{{MY_PHONE}}" autocomplete="tel" aria-describedby="telefon-hint{{#PHONE_ERROR}} telefon-fejl{{/PHONE_ERROR}}"{{#PHONE_ERROR}} aria-invalid="true"{{/PHONE_ERROR}}>
</div>
<div class="actions"><input type="submit" class="button button-primary" value="Send til jobcenteret"></div>
</form>
<p class="law">Reglen står i integrationsloven § 20, stk. 5.</p>
{{/ASK}}
{{>WHY_LINK}}
</main>
{{>FOOTER}}

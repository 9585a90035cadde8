{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Fortæl os, hvad der skete – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Fortæl os, hvad der skete</h1>
{{#MISSED}}
<p class="font-lead">Du bookede ikke en samtale i tide.</p>
<p>Den sidste dag var <time datetime="{{EVENT_ISO}}">{{EVENT}}</time>.</p>
{{/MISSED}}
{{#STAYED_AWAY}}
<p class="font-lead">Du kom ikke til samtalen.</p>
<p>Samtalen var <time datetime="{{EVENT_ISO}}">{{EVENT}}</time>.</p>
{{/STAYED_AWAY}}
{{#OPEN}}
<p>Vi har ikke bestemt noget endnu.</p>
<p>Havde du en god grund? Så sker der ikke noget.</p>
<p>Hvis du ikke havde en god grund, kan du få færre penge.</p>
{{#IN_TIME}}
<p>Du kan svare til og med <strong><time datetime="{{UNTIL_ISO}}">{{UNTIL}}</time></strong>.</p>
<p>Så bestemmer vi. Det gør vi også, hvis du ikke svarer.</p>
{{/IN_TIME}}
{{#LATE}}
<div class="alert alert-warning"><div class="alert-body"><p class="alert-text">Du kunne svare til og med <time datetime="{{UNTIL_ISO}}">{{UNTIL}}</time>. Du kan stadig skrive. Skynd dig, eller ring.</p></div></div>
{{/LATE}}
{{#MORE_GIVEN}}
<p>Du har fået mere tid.</p>
{{/MORE_GIVEN}}
{{/OPEN}}
{{#DECIDED}}
<div class="alert alert-info"><div class="alert-body">
<p class="alert-text">Vi har bestemt nu. <a href="/afgoerelse/{{DECISION_ID}}">Læs, hvad vi har bestemt</a></p>
</div></div>
{{/DECIDED}}
{{#SAID}}
<h2>Det har du skrevet</h2>
{{#ANSWER}}
<p><time datetime="{{ANSWER_ISO}}">{{ANSWER_WHEN}}</time></p>
<p class="letter"><bdi>{{ANSWER:p}}</bdi></p>
{{/ANSWER}}
{{/SAID}}
{{#ASK}}
<form method="post" action="/sag/{{CASE_ID}}#fejl" aria-label="Fortæl os, hvad der skete" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="svar">
<div class="form-group{{#TEXT_ERROR}} form-error{{/TEXT_ERROR}}">
<label class="form-label" for="tekst">Hvad skete der?</label>
<span class="form-hint" id="tekst-hint">Du må skrive på dit eget sprog.</span>
{{#TEXT_ERROR}}{{>FIELD_ERROR}}{{/TEXT_ERROR}}
<textarea class="form-input" id="tekst" name="tekst" rows="6" aria-describedby="tekst-hint{{#TEXT_ERROR}} tekst-fejl{{/TEXT_ERROR}}"{{#TEXT_ERROR}} aria-invalid="true"{{/TEXT_ERROR}}>{{TEXT:p}}</textarea>
</div>
<div class="actions"><input type="submit" class="button button-primary" value="Send dit svar"></div>
</form>
<p>Du kan også ringe: <a class="phone" href="tel:{{UNIT_TEL}}"><bdi>{{UNIT_PHONE}}</bdi></a></p>
{{/ASK}}
{{#MORE}}
<h2>Har du brug for mere tid?</h2>
<p>Vi venter så til og med <time datetime="{{MORE_ISO}}">{{MORE_UNTIL}}</time>.</p>
<form method="post" action="/sag/{{CASE_ID}}#fejl" aria-label="Jeg vil have mere tid" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="mere-tid">
<div class="actions"><input type="submit" class="button button-secondary" value="Jeg vil have mere tid"></div>
</form>
{{/MORE}}
{{#SENT}}
<h2>Brevet fra os</h2>
{{! til oversætteren: brevet nedenunder er altid på dansk }}
<p>Her er teksten på dansk. Du kan få hjælp til at læse den.</p>
<div class="letter" lang="da" dir="ltr" translate="no">{{LETTER:p}}</div>
{{/SENT}}
<p class="law">{{RULE}}</p>
</main>
{{>FOOTER}}

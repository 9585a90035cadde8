{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Sig, hvad du mener – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Sig, hvad du mener</h1>
{{#OPEN}}
<p class="font-lead">Vi overvejer, om du stadig må booke selv.</p>
<p>Vi har ikke bestemt noget endnu.</p>
{{#OTHERWISE}}<p>Vi mener, at du booker på en anden måde end aftalt.</p>{{/OTHERWISE}}
{{#DEFEATS}}<p>Vi mener, at vi ikke kan mødes, som vi skal.</p>{{/DEFEATS}}
<p>Hvis vi bestemmer det, sætter jobcenteret tiden for dig.</p>
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
{{#DROPPED}}
<div class="alert alert-success"><div class="alert-body">
<p class="alert-text">Sagen er slut. Du må stadig booke selv.</p>
</div></div>
{{/DROPPED}}
{{#SAID}}
<h2>Det har du skrevet</h2>
{{#ANSWER}}
<p><time datetime="{{ANSWER_ISO}}">{{ANSWER_WHEN}}</time></p>
<p class="letter"><bdi>{{ANSWER:p}}</bdi></p>
{{/ANSWER}}
{{/SAID}}
{{#ASK}}
<form method="post" action="/hoering/{{HEARING_ID}}#fejl" aria-label="Sig, hvad du mener" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="svar">
<div class="form-group{{#TEXT_ERROR}} form-error{{/TEXT_ERROR}}">
<label class="form-label" for="tekst">Hvad mener du?</label>
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
<form method="post" action="/hoering/{{HEARING_ID}}#fejl" aria-label="Jeg vil have mere tid" novalidate>
{{>FORM}}
<input type="hidden" name="goer" value="mere-tid">
<div class="actions"><input type="submit" class="button button-secondary" value="Jeg vil have mere tid"></div>
</form>
{{/MORE}}
<h2>Brevet fra os</h2>
{{! til oversætteren: brevet nedenunder er altid på dansk }}
<p>Her er teksten på dansk. Du kan få hjælp til at læse den.</p>
<div class="letter" lang="da" dir="ltr" translate="no">{{LETTER:p}}</div>
<p class="law">{{RULE}}</p>
{{>WHY_LINK}}
</main>
{{>FOOTER}}

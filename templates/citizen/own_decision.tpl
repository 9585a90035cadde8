{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{HEADING}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
<main id="indhold" class="receipt">
<h1>{{HEADING}}</h1>
<p>Vi bestemte det <time datetime="{{DECIDED_ISO}}">{{DECIDED}}</time>.</p>
{{#CHANGED_LATER}}
<div class="alert alert-info"><div class="alert-body"><p class="alert-text">Vi har ændret det senere. <a href="/tidligere#afgoerelser">Se den nye afgørelse</a></p></div></div>
{{/CHANGED_LATER}}
{{#GRANTED}}
<p class="font-lead">Jobcenteret bestemmer tiden for dig.</p>
<p>{{WHY}}</p>
<p>Du får brev fra os med dag og tid.</p>
{{/GRANTED}}
{{#REFUSED}}
<p class="font-lead">Du skal stadig selv booke din tid.</p>
<p>Vi kan hjælpe dig. Ring, eller kom til os.</p>
{{/REFUSED}}
{{#ENDED}}
<p class="font-lead">Jobcenteret bestemmer ikke tiden for dig mere.</p>
<p>Når du skal booke selv, skriver vi til dig.</p>
{{/ENDED}}
{{#REVOKED}}
<p class="font-lead">Du må ikke booke selv mere. Jobcenteret bestemmer tiden.</p>
{{#OTHERWISE}}<p>Du har booket på en anden måde, end vi har aftalt.</p>{{/OTHERWISE}}
{{#DEFEATS}}<p>Du har booket sådan, at vi ikke kan mødes, som vi skal.</p>{{/DEFEATS}}
<p>Du får brev fra os med dag og tid.</p>
{{/REVOKED}}
{{#LIFTED}}
<p class="font-lead">Du må booke selv igen.</p>
{{/LIFTED}}
{{#NO_CONSEQUENCE}}
<p class="font-lead">Det, der skete, får ingen følger for dig.</p>
<p>Du får ikke færre penge på grund af det.</p>
{{/NO_CONSEQUENCE}}
{{#DEREGISTERED}}
<p class="font-lead">Du er ikke tilmeldt som jobsøgende mere.</p>
<p>Du kan tilmelde dig igen. Book en samtale samtidig.</p>
<p>Samtalen skal være inden 10 dage.</p>
<p>Når du ikke er tilmeldt, kan du få færre penge.</p>
{{/DEREGISTERED}}
{{#REFERRED}}
<p class="font-lead">Vi har sendt din sag til ydelseskontoret.</p>
<p>Ydelseskontoret bestemmer, om du får færre penge.</p>
<p>Du får et brev fra dem.</p>
{{/REFERRED}}
{{#DAYS}}
<dl class="summary">
{{#FROM}}<div><dt>Fra</dt><dd><time datetime="{{FROM_ISO}}">{{FROM}}</time></dd></div>{{/FROM}}
{{#UNTIL}}<div><dt>Til og med</dt><dd><time datetime="{{UNTIL_ISO}}">{{UNTIL}}</time></dd></div>{{/UNTIL}}
{{#LAST}}<div><dt>Den sidste dag er</dt><dd><time datetime="{{LAST_ISO}}">{{LAST}}</time></dd></div>{{/LAST}}
{{#REVIEW}}<div><dt>Vi ser på det igen senest</dt><dd><time datetime="{{REVIEW_ISO}}">{{REVIEW}}</time></dd></div>{{/REVIEW}}
</dl>
{{/DAYS}}
{{#TALK_STANDS}}
<p>Har du en tid, så skal du stadig komme.</p>
{{/TALK_STANDS}}
{{#ASK_BACK}}
<p>Vil du booke selv igen? <a href="/kan-ikke-booke">Skriv til os</a></p>
{{/ASK_BACK}}
{{#RULE}}
<p class="law">{{RULE}}</p>
{{/RULE}}
<h2>Er du uenig?</h2>
<p>Du kan klage senest <strong><time datetime="{{COMPLAINT_ISO}}">{{COMPLAINT}}</time></strong>.</p>
{{>WHY_LINK}}
<p>Ring, skriv, eller kom til os. Sig, hvad du er uenig i.</p>
<p>Ring til os: <a class="phone" href="tel:{{UNIT_TEL}}"><bdi>{{UNIT_PHONE}}</bdi></a></p>
<p>Vi ser på sagen igen. Bagefter kan Ankestyrelsen se på den.</p>
<p>Det, vi har bestemt, gælder imens. <a href="/klage">Læs mere om at klage</a></p>
<h2>Hele afgørelsen</h2>
{{! til oversætteren: brevet nedenunder er altid på dansk }}
<p>Her er teksten på dansk. Du kan få hjælp til at læse den.</p>
<div class="letter" lang="da" dir="ltr" translate="no">{{LETTER:p}}</div>
<p class="noprint">Du kan printe siden.</p>
</main>
{{>FOOTER}}

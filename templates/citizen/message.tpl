{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Besked {{SHORT_DAY}} {{SHORT_CLOCK}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/beskeder">Tilbage</a></nav>
<main id="indhold" class="receipt">
{{! til oversætteren: WHEN = dag og klokkeslæt, da vi skrev beskeden }}
<h1>Besked fra {{WHEN}}</h1>
<p>{{HOW}}</p>
<h2 lang="{{TEXT_LANG}}" dir="{{TEXT_DIR}}">{{SUBJECT}}</h2>
{{#DANISH_ONLY}}
{{! til oversætteren: brevet nedenunder er altid på dansk }}
<p>Her er teksten på dansk. Du kan få hjælp til at læse den.</p>
{{/DANISH_ONLY}}
<div class="letter" lang="{{TEXT_LANG}}" dir="{{TEXT_DIR}}" translate="no">{{TEXT:p}}</div>
{{#BELOW}}
<div class="letter" lang="da" dir="ltr" translate="no">{{BELOW:p}}</div>
{{/BELOW}}
<p class="noprint">Du kan printe siden.</p>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Kodebrev til print – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}">Tilbage til borgeren</a></nav>
<main id="indhold">
<h1>Kodebrev til print</h1>
<p class="noprint">Print siden nu. Koden vises kun denne ene gang. Går du fra siden, må du lave et nyt brev.</p>
<div class="letter"><bdi>{{NAME}}</bdi>
{{#ADDRESS}}{{ADDRESS:p}}{{/ADDRESS}}</div>
{{#OTHER}}
<div lang="{{OTHER_LANG}}" dir="{{OTHER_DIR}}">
<h2>{{OTHER_SUBJECT}}</h2>
<div class="letter">{{OTHER_TEXT:p}}</div>
</div>
{{/OTHER}}
<h2>{{SUBJECT}}</h2>
<div class="letter">{{TEXT:p}}</div>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{PLACE}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
{{#INSIDE}}
<nav aria-label="Tilbage"><a class="back-link" href="/regler">Tilbage</a></nav>
{{/INSIDE}}
<main id="indhold">
{{#OVERVIEW}}
<h1>{{PLACE}}</h1>
<p class="font-lead">Her står reglerne bag samtalerne, én sætning ad gangen.</p>
{{/OVERVIEW}}
{{#INSIDE}}
<h1 lang="da" dir="ltr" translate="no">{{PLACE}}</h1>
{{/INSIDE}}
{{>RULES_TABLE}}
</main>
{{>FOOTER}}

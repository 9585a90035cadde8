{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{PLACE}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
{{#INSIDE}}
<nav aria-label="Tilbage"><a class="back-link" href="/regler">Tilbage</a></nav>
{{/INSIDE}}
<main id="indhold">
{{#OVERVIEW}}
<h1>{{PLACE}}</h1>
<p class="font-lead">Her står reglerne bag dine samtaler, én sætning ad gangen.</p>
{{/OVERVIEW}}
{{#INSIDE}}
<h1 lang="da" dir="ltr" translate="no">{{PLACE}}</h1>
{{/INSIDE}}
{{#NOT_DANISH}}
{{! til oversætteren: vises kun på andre sprog end dansk }}
<p>Resten af siden er på dansk. Ring til os, hvis du vil have hjælp.</p>
{{/NOT_DANISH}}
{{>RULES_TABLE}}
</main>
{{>FOOTER}}

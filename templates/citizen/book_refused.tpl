{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Du kan ikke booke en tid – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
<main id="indhold">
<h1>Du kan ikke booke en tid</h1>
<p>{{REASON}}</p>
{{#HAS_TALK}}
<p>Din tid er <time datetime="{{WHEN_ISO}}">{{WHEN}}</time>.</p>
<ul class="links">
<li><a href="/samtale/{{TALK}}/flyt">Flyt tiden</a></li>
<li><a href="/samtale/{{TALK}}">Se din samtale</a></li>
</ul>
{{/HAS_TALK}}
{{#NO_TALK}}
<p>Vil du tale med os? Ring. Nummeret står nederst på siden.</p>
{{/NO_TALK}}
<p><a href="/mine-samtaler">Se dine samtaler</a></p>
{{#RULE}}
<p class="law">{{RULE}}</p>
{{/RULE}}
{{>WHY_LINK}}
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Flyt din tid – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/samtale/{{TALK}}">Tilbage</a></nav>
<main id="indhold">
<h1>Flyt din tid</h1>
<p>Du beholder din tid, til du har booket en ny.</p>
<p>Din tid er nu <strong><time datetime="{{OLD_ISO}}">{{OLD}}</time></strong>.</p>
{{#LATEST}}
<p>Den nye tid skal være senest <time datetime="{{LATEST_ISO}}">{{LATEST}}</time>.</p>
{{/LATEST}}
<p>Du kan flytte tiden til og med {{CHANGE_UNTIL}}.</p>
{{#NOTHING_FREE}}
<div class="alert alert-info"><div class="alert-body">
<h2 class="alert-heading">Der er ingen andre ledige tider</h2>
<p class="alert-text">Du beholder din tid. Prøv igen senere, eller ring til os.</p>
</div></div>
{{/NOTHING_FREE}}
{{#TIMES}}
{{>SLOT_DAYS}}
<form method="post" action="/samtale/{{TALK}}/flyt#fejl" aria-label="Vælg en ny tid" novalidate>
{{>FORM}}
{{>SLOT_LIST}}
</form>
{{#PAGES}}
<nav aria-label="Flere tider">
<ul class="pages">
{{#EARLIER}}<li><a href="{{EARLIER_HREF}}">Se tidligere tider</a></li>{{/EARLIER}}
{{#LATER}}<li><a href="{{LATER_HREF}}">Se senere tider</a></li>{{/LATER}}
</ul>
</nav>
{{/PAGES}}
{{/TIMES}}
<p><a href="/samtale/{{TALK}}">Behold tiden</a></p>
<p class="law">{{RULE}}</p>
{{>WHY_LINK}}
</main>
{{>FOOTER}}

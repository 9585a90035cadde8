{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Vælg en tid – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="{{BACK}}">Tilbage</a></nav>
<main id="indhold">
<h1>Vælg en tid</h1>
{{#DUTY}}
<p>Du skal booke senest <strong><time datetime="{{DEADLINE_ISO}}">{{DEADLINE}}</time></strong>.</p>
<p>Samtalen skal være senest <time datetime="{{LATEST_ISO}}">{{LATEST}}</time>.</p>
{{/DUTY}}
<p>Samtalen varer {{LENGTH}}. Den er {{FORM}}.</p>
{{#WITH_OWN}}
<p>Du skal tale med <bdi>{{CASEWORKER}}</bdi>.</p>
{{/WITH_OWN}}
{{#PLACE}}
<p>Stedet er <bdi>{{PLACE}}</bdi>.</p>
{{/PLACE}}
{{#INTERPRETER}}
<p>Der er en tolk med til samtalen.</p>
<p><a href="/book/tolk">Ret<span class="sr-only"> tolk</span></a></p>
{{/INTERPRETER}}
{{>SLOT_DAYS}}
<form method="post" action="/book/tid#fejl" aria-label="Vælg en tid" novalidate>
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
<p>Når du vælger en tid, holder vi den i {{HOLD}}.</p>
<p>Kan du ikke på de tider? Ring til os. Så hjælper vi.</p>
<p class="law">{{RULE}}</p>
{{>WHY_LINK}}
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Tjek din nye tid – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/samtale/{{TALK}}/flyt">Tilbage</a></nav>
<main id="indhold">
{{#CHANGED}}
<div class="alert alert-warning" id="fejl" tabindex="-1" autofocus><div class="alert-body"><div role="alert">
<h2 class="alert-heading">Din tid er ikke flyttet</h2>
<p class="alert-text">Du har valgt en anden tid, efter at du åbnede siden.</p>
{{#SEEN}}
<p class="alert-text">Siden viste <time datetime="{{SEEN_ISO}}">{{SEEN}}</time>.</p>
{{/SEEN}}
<p class="alert-text">Nu har du valgt <time datetime="{{WHEN_ISO}}">{{WHEN}}</time>. Tryk på knappen igen, hvis det er den tid, du vil have.</p>
</div></div></div>
{{/CHANGED}}
<h1>Tjek din nye tid</h1>
<p>Når du trykker, får du den nye tid. Så har du ikke den gamle tid mere.</p>
<dl class="summary">
<div><dt>Gammel tid</dt><dd><time datetime="{{OLD_ISO}}">{{OLD}}</time></dd></div>
<div><dt>Ny tid</dt><dd><time datetime="{{WHEN_ISO}}">{{WHEN}}</time></dd><dd><a href="/samtale/{{TALK}}/flyt">Ret<span class="sr-only"> ny tid</span></a></dd></div>
<div><dt>Længde</dt><dd>{{LENGTH}}</dd></div>
<div><dt>Samtalen er</dt><dd>{{FORM}}</dd></div>
{{#AT_OFFICE}}
<div><dt>Sted</dt><dd><bdi>{{PLACE}}</bdi></dd></div>
{{/AT_OFFICE}}
<div><dt>Du taler med</dt><dd><bdi>{{CASEWORKER}}</bdi></dd></div>
</dl>
{{#CHANGE_UNTIL}}
<p>Du kan flytte den nye tid til og med {{CHANGE_UNTIL}}.</p>
{{/CHANGE_UNTIL}}
{{#CHANGE_NEVER}}
<p>Du kan ikke flytte den nye tid bagefter. Den er for tæt på.</p>
{{/CHANGE_NEVER}}
{{#HELD}}
<p>Vi holder den nye tid til {{HELD}}.</p>
{{/HELD}}
{{#HOLD_OVER}}
<p>Vi holder ikke tiden mere. Du kan stadig få den, hvis den er ledig.</p>
{{/HOLD_OVER}}
<form method="post" action="/samtale/{{TALK}}/flyt/tjek#fejl" aria-label="Flyt tiden" novalidate>
{{>FORM}}
<input type="hidden" name="tid" value="{{SLOT}}">
<input type="submit" class="button button-primary" value="Flyt tiden">
</form>
<p><a href="/samtale/{{TALK}}">Behold tiden</a></p>
<p class="law">{{RULE}}</p>
{{>WHY_LINK}}
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Tjek din nye tid – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/samtale/{{TALK}}/flyt">Tilbage</a></nav>
<main id="indhold">
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
<input type="submit" class="button button-primary" value="Flyt tiden">
</form>
<p><a href="/samtale/{{TALK}}">Behold tiden</a></p>
<p class="law">{{RULE}}</p>
</main>
{{>FOOTER}}

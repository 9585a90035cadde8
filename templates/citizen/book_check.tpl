{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Tjek din tid – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/book/tid">Tilbage</a></nav>
<main id="indhold">
{{#CHANGED}}
<div class="alert alert-warning" id="fejl" tabindex="-1" autofocus><div class="alert-body"><div role="alert">
<h2 class="alert-heading">Du har ikke booket en tid</h2>
<p class="alert-text">Du har valgt en anden tid, efter at du åbnede siden.</p>
{{#SEEN}}
<p class="alert-text">Siden viste <time datetime="{{SEEN_ISO}}">{{SEEN}}</time>.</p>
{{/SEEN}}
<p class="alert-text">Nu har du valgt <time datetime="{{WHEN_ISO}}">{{WHEN}}</time>. Tryk på knappen igen, hvis det er den tid, du vil have.</p>
</div></div></div>
{{/CHANGED}}
<h1>Tjek din tid</h1>
<p><strong>Du har ikke booket endnu.</strong> Tryk på knappen nederst.</p>
<dl class="summary">
<div><dt>Dag og tid</dt><dd><time datetime="{{WHEN_ISO}}">{{WHEN}}</time></dd><dd><a href="/book/tid">Ret<span class="sr-only"> dag og tid</span></a></dd></div>
<div><dt>Længde</dt><dd>{{LENGTH}}</dd></div>
<div><dt>Samtalen er</dt><dd>{{FORM}}</dd>{{#MAY_CHANGE_FORM}}<dd><a href="/book/moedeform">Ret<span class="sr-only"> hvordan vi taler</span></a></dd>{{/MAY_CHANGE_FORM}}</div>
{{#AT_OFFICE}}
<div><dt>Sted</dt><dd><bdi>{{PLACE}}</bdi></dd></div>
{{/AT_OFFICE}}
{{#BY_PHONE}}
<div><dt>Vi ringer til</dt><dd><bdi class="phone">{{NUMBER}}</bdi></dd><dd><a href="/book/telefon">Ret<span class="sr-only"> telefonnummer</span></a></dd></div>
{{/BY_PHONE}}
<div><dt>Du taler med</dt><dd><bdi>{{CASEWORKER}}</bdi></dd></div>
<div><dt>Tolk</dt>{{#INTERPRETER_NONE}}<dd>Nej</dd>{{/INTERPRETER_NONE}}{{#INTERPRETER}}<dd>{{INTERPRETER}}</dd>{{/INTERPRETER}}<dd><a href="/book/tolk">Ret<span class="sr-only"> tolk</span></a></dd></div>
<div><dt>Hensyn</dt>{{#NEEDS_NONE}}<dd>Ingen</dd>{{/NEEDS_NONE}}{{#NEEDS}}<dd>{{NEEDS}}</dd>{{/NEEDS}}<dd><a href="/book/hensyn">Ret<span class="sr-only"> hensyn</span></a></dd></div>
</dl>
{{#CHANGE_UNTIL}}
<p>Du kan flytte tiden til og med {{CHANGE_UNTIL}}.</p>
{{/CHANGE_UNTIL}}
{{#CHANGE_NEVER}}
<p>Du kan ikke flytte tiden bagefter. Den er for tæt på.</p>
{{/CHANGE_NEVER}}
{{#HELD}}
<p>Vi holder tiden til {{HELD}}.</p>
{{/HELD}}
{{#HOLD_OVER}}
<p>Vi holder ikke tiden mere. Du kan stadig booke den, hvis den er ledig.</p>
{{/HOLD_OVER}}
<form method="post" action="/book/tjek#fejl" aria-label="Book tiden" novalidate>
{{>FORM}}
<input type="hidden" name="tid" value="{{SLOT}}">
<input type="submit" class="button button-primary" value="Book tiden">
</form>
<p class="law">{{RULE}}</p>
{{>WHY_LINK}}
</main>
{{>FOOTER}}

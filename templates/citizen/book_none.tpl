{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Der er ingen ledige tider – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
<main id="indhold">
<h1>Der er ingen ledige tider</h1>
<p><strong>Du har ikke booket en tid.</strong> Det er ikke din fejl.</p>
<p>Vi har skrevet ned, at du har søgt. Gem nummeret.</p>
<dl class="summary">
<div><dt>Nummer</dt><dd><bdi class="reference">{{NUMBER}}</bdi></dd></div>
<div><dt>Du søgte</dt><dd><time datetime="{{AT_ISO}}">{{AT}}</time></dd></div>
<div><dt>Fra</dt><dd><time datetime="{{FROM_ISO}}">{{FROM}}</time></dd></div>
<div><dt>Til og med</dt><dd><time datetime="{{TO_ISO}}">{{TO}}</time></dd></div>
</dl>
{{#WAITING}}
<p>Du kan få færre penge, hvis du ikke booker i tide.</p>
<p>Men det sker ikke, før vi har svaret på dette.</p>
{{/WAITING}}
{{#MAY_ASK}}
<form method="post" action="/book/ingen-tider/besked" aria-label="Få besked" novalidate>
{{>FORM}}
<p>Vil du have besked, når der er nye tider?</p>
<input type="submit" class="button button-primary" value="Få besked">
</form>
{{/MAY_ASK}}
{{#ASKED}}
<div class="alert alert-success"><div class="alert-body">
<p class="alert-text">Du får besked, når der er nye tider.</p>
<p class="alert-text">Du kan læse den under <a href="/beskeder">Beskeder</a>.</p>
</div></div>
{{/ASKED}}
{{#ANSWERED}}
<div class="alert alert-success"><div class="alert-body">
<h2 class="alert-heading">Jobcenteret har svaret</h2>
<p class="alert-text" lang="da" dir="ltr">{{ANSWER}}</p>
</div></div>
{{/ANSWERED}}
<ul class="links">
<li><a href="/book/tid">Søg igen</a></li>
{{#OTHER_FORM}}<li><a href="/book/moedeform">Vælg en anden måde at tale på</a></li>{{/OTHER_FORM}}
{{#OTHER_INTERPRETER}}<li><a href="/book/tolk">Har du brug for en tolk?</a></li>{{/OTHER_INTERPRETER}}
</ul>
<p>Du kan også ringe til os. Nummeret står nederst på siden.</p>
<p class="law">{{RULE}}</p>
{{>WHY_LINK}}
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Beskeder fra jobcenteret – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
<main id="indhold">
<h1>Beskeder fra jobcenteret</h1>
{{#EMPTY}}
<p>Du har ingen beskeder.</p>
<p>Når vi skriver til dig, står beskeden her.</p>
{{/EMPTY}}
{{#LIST}}
<p>{{TOTAL}}</p>
<ul class="links">
{{#ONE}}
<li><a href="/beskeder/{{ID}}" lang="{{TEXT_LANG}}" dir="{{TEXT_DIR}}">{{SUBJECT}}</a> – <time datetime="{{ISO}}">{{WHEN}}</time></li>
{{/ONE}}
</ul>
{{/LIST}}
{{#PAGES}}
<nav class="pages" aria-label="Flere beskeder">
{{#NEWER}}<a href="{{NEWER}}">Nyere beskeder</a>{{/NEWER}}
{{#OLDER}}<a href="{{OLDER}}">Ældre beskeder</a>{{/OLDER}}
</nav>
{{/PAGES}}
</main>
{{>FOOTER}}

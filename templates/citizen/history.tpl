{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Tidligere samtaler – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
<main id="indhold">
<h1>Tidligere samtaler</h1>
{{#EMPTY}}
<p>Du har ingen tidligere samtaler.</p>
<p>Når en samtale er slut, står den her.</p>
{{/EMPTY}}
{{#TALKS}}
<p>{{TOTAL}}</p>
<table class="table">
<caption>Dine tidligere samtaler, den nyeste først</caption>
<thead><tr><th scope="col">Dag og tid</th><th scope="col">Hvordan</th><th scope="col">Med hvem</th><th scope="col">Hvad skete der</th></tr></thead>
<tbody>
{{#TALK}}
<tr><td data-title="{{TITLE_WHEN}}"><a href="/samtale/{{TALK_ID}}"><time datetime="{{TALK_ISO}}">{{TALK_WHEN}}</time></a></td><td data-title="{{TITLE_HOW}}">{{TALK_FORM}}</td><td data-title="{{TITLE_WHO}}"><bdi>{{TALK_WITH}}</bdi></td><td data-title="{{TITLE_STATE}}">{{TALK_STATE}}</td></tr>
{{/TALK}}
</tbody>
</table>
{{/TALKS}}
{{#PAGES}}
<nav class="pages" aria-label="Flere samtaler">
{{#NEWER}}<a href="{{NEWER}}">Nyere samtaler</a>{{/NEWER}}
{{#OLDER}}<a href="{{OLDER}}">Ældre samtaler</a>{{/OLDER}}
</nav>
{{/PAGES}}
{{#DECISIONS}}
<h2 id="afgoerelser">Hvad vi har bestemt</h2>
<ul class="links">
{{#DECISION}}
<li><a href="/afgoerelse/{{DECISION_ID}}">{{DECISION_WHAT}}</a> – <time datetime="{{DECISION_ISO}}">{{DECISION_DAY}}</time></li>
{{/DECISION}}
</ul>
{{/DECISIONS}}
</main>
{{>FOOTER}}

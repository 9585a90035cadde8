{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{HEADING}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="{{BACK}}">Tilbage og ret</a></nav>
<main id="indhold">
<h1>{{HEADING}}</h1>
{{>PERSON_HEAD}}
{{#EFFECTS}}
<h2>Det sker, når du giver afgørelsen</h2>
<ul>
{{#EFFECT}}<li>{{EFFECT}}</li>
{{/EFFECT}}
</ul>
{{/EFFECTS}}
<h2>Teksten til borgeren</h2>
<div class="letter">{{LETTER:p}}</div>
<p>Teksten gemmes, som den står her. Den kan ikke ændres bagefter.</p>
<form method="post" action="{{ACTION}}#fejl" aria-label="Giv afgørelsen" novalidate>
{{>FORM}}
{{>KEPT_FIELDS}}
<div class="actions">
<input type="submit" class="button button-primary" value="{{DO}}">
<a class="button button-secondary" href="{{BACK}}">Ret</a>
</div>
</form>
</main>
{{>FOOTER}}

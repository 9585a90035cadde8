{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Intet referat endnu {{SHORT}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/samtaler/{{TALK}}">Tilbage til samtalen</a></nav>
<main id="indhold">
<h1>Der kan ikke skrives referat nu</h1>
{{>TALK_HEAD}}
<p>Samtalen er <time datetime="{{WHEN_ISO}}">{{WHEN}}</time>.</p>
<div class="alert alert-info"><div class="alert-body"><p class="alert-text">{{WHY}}</p></div></div>
<ul class="links">
{{#ATTEND}}<li><a href="/samtaler/{{TALK}}/fremmoede">Registrér fremmøde</a></li>{{/ATTEND}}
<li><a href="/samtaler/{{TALK}}">Se samtalen</a></li>
</ul>
</main>
{{>FOOTER}}

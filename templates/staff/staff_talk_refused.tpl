{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{HEADING}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="{{BACK}}">Tilbage</a></nav>
<main id="indhold">
<h1>{{HEADING}}</h1>
{{#TALK_KNOWN}}{{>TALK_HEAD}}
<p>Samtalen er <time datetime="{{WHEN_ISO}}">{{WHEN}}</time>.</p>{{/TALK_KNOWN}}
<div class="alert alert-info"><div class="alert-body"><p class="alert-text">{{WHY}}</p></div></div>
<ul class="links">
{{#TALK_LINK}}<li><a href="/samtaler/{{TALK}}">Se samtalen</a></li>{{/TALK_LINK}}
{{#PERSON_LINK}}<li><a href="/borgere/{{PERSON}}">Se borgeren</a></li>{{/PERSON_LINK}}
</ul>
</main>
{{>FOOTER}}

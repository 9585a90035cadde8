{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{HEADING}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/samtale/{{TALK}}">Tilbage</a></nav>
<main id="indhold">
<h1>{{HEADING}}</h1>
<p>{{REASON}}</p>
{{#STANDS}}
<p>Din tid gælder stadig: <strong><time datetime="{{WHEN_ISO}}">{{WHEN}}</time></strong>.</p>
{{/STANDS}}
<p>Kan du ikke komme? Ring til os: <a class="phone" href="tel:{{UNIT_TEL}}"><bdi>{{UNIT_PHONE}}</bdi></a></p>
<ul class="links">
<li><a href="/samtale/{{TALK}}">Se din samtale</a></li>
{{#MAY_CANCEL}}<li><a href="/samtale/{{TALK}}/afbud">Sig nej til tiden</a></li>{{/MAY_CANCEL}}
<li><a href="/mine-samtaler">Mine samtaler</a></li>
</ul>
{{#RULE}}
<p class="law">{{RULE}}</p>
{{/RULE}}
{{>WHY_LINK}}
</main>
{{>FOOTER}}

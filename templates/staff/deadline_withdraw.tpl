{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Træk bookingfristen tilbage – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}">Tilbage til borgeren</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Træk bookingfristen tilbage</h1>
{{>PERSON_HEAD}}
{{#REFUSED}}
<div class="alert alert-warning"><div class="alert-body">
<h2 class="alert-heading">Fristen kan ikke trækkes tilbage</h2>
<p class="alert-text">{{REFUSED_WHY}}</p>
</div></div>
<ul class="links">
{{#TALK}}<li><a href="/samtaler/{{TALK_ID}}">Se samtalen: den kan flyttes eller aflyses</a></li>{{/TALK}}
<li><a href="/borgere/{{PERSON_ID}}">Se overblikket</a></li>
</ul>
{{/REFUSED}}
{{#FORM_SHOWN}}
<dl class="summary">
<div><dt>Book senest</dt><dd>{{DEADLINE}}</dd></div>
<div><dt>Samtale senest</dt><dd>{{LATEST}}</dd></div>
</dl>
<p><strong>{{CONSEQUENCE}}</strong></p>
<p>Fristen tæller ikke som overskredet. Borgeren får besked (M-7), og borgerens side følger med det samme.</p>
<p>Er borgeren syg eller på ferie, eller skal borgeren undtages? Ret <a href="/borgere/{{PERSON_ID}}/forhold">forholdene</a> eller <a href="/borgere/{{PERSON_ID}}/selvbooking">retten til at booke selv</a>. Så falder fristen af sig selv.</p>
<form method="post" action="/borgere/{{PERSON_ID}}/frist/tilbage#fejl" aria-label="Træk bookingfristen tilbage" novalidate>
{{>FORM}}
<input type="hidden" name="frist" value="{{DEADLINE_ID}}">
{{#WHY}}{{>AREA_FIELD}}{{/WHY}}
<div class="actions">
<input type="submit" class="button button-warning" value="Træk fristen tilbage">
<a class="button button-secondary" href="/borgere/{{PERSON_ID}}">Behold fristen</a>
</div>
</form>
{{/FORM_SHOWN}}
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Tid {{SHORT}} {{CLOCK}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="{{BACK}}">Tilbage til ugens tider</a></nav>
<main id="indhold">
{{#REFUSED}}
<div class="alert alert-warning" id="fejl" tabindex="-1" autofocus><div class="alert-body"><div role="alert"><p class="alert-text">{{REFUSED}}</p></div></div></div>
{{/REFUSED}}
<h1>Tid <time datetime="{{WHEN_ISO}}">{{WHEN}}</time></h1>
<p><span class="state {{STATE_CLASS}}">{{STATE}}</span></p>
<dl class="summary">
<div><dt>Hos</dt><dd><bdi>{{WHO}}</bdi></dd></div>
<div><dt>Længde</dt><dd>{{LENGTH}}</dd></div>
<div><dt>Form</dt><dd>{{FORMS}}</dd></div>
<div><dt>Sted</dt><dd><bdi>{{PLACE}}</bdi></dd></div>
<div><dt>Tolk</dt><dd>{{INTERPRETER}}</dd></div>
<div><dt>Samtale</dt><dd>{{#TALK}}<a href="/samtaler/{{TALK_ID}}"><bdi>{{PERSON}}</bdi></a>{{/TALK}}{{#NO_TALK}}Ingen{{/NO_TALK}}</dd></div>
</dl>
{{#TAKEN}}<p>Tiden er taget. Den kan først lukkes, når samtalen er flyttet eller aflyst.</p>{{/TAKEN}}
{{#OVER}}<p>Tidspunktet er passeret. Der er ikke mere at gøre ved tiden.</p>{{/OVER}}
{{#CAN_CLOSE}}
<form method="post" action="/tider/{{ID}}#fejl" aria-label="Luk tiden" novalidate>
{{>FORM}}
<p>Når tiden lukkes, kan ingen booke den. Den kan åbnes igen.</p>
<div class="actions"><input type="submit" class="button button-warning" name="luk" value="Luk tiden"></div>
</form>
{{/CAN_CLOSE}}
{{#CAN_OPEN}}
<form method="post" action="/tider/{{ID}}#fejl" aria-label="Åbn tiden" novalidate>
{{>FORM}}
<p>Tiden er lukket. Når den åbnes, kan borgere booke den igen.</p>
<div class="actions"><input type="submit" class="button button-primary" name="aabn" value="Åbn tiden igen"></div>
</form>
{{/CAN_OPEN}}
</main>
{{>FOOTER}}

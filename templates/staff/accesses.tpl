{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Opslag fra andre enheder – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/">Tilbage til i dag</a></nav>
<main id="indhold">
<h1>Opslag fra andre enheder</h1>
<p>Her står, hvem der har åbnet jeres borgeres sager med en grund. Listen går 90 dage tilbage.</p>
{{#NONE}}<p>Ingen fra andre enheder har åbnet jeres sager.</p>{{/NONE}}
{{#LIST}}
{{#TICKS}}
<form method="post" action="/adgange" aria-label="Opslagene">
{{>FORM}}
{{/TICKS}}
<table class="table table--compact">
<caption>Opslag, de nye først</caption>
<thead><tr><th scope="col">Tidspunkt</th><th scope="col">Hvem</th><th scope="col">Borger</th><th scope="col">Grund</th><th scope="col">Set</th></tr></thead>
<tbody>
{{#LINE}}
<tr><td data-title="Tidspunkt"><time datetime="{{LINE_ISO}}">{{LINE_WHEN}}</time></td><td data-title="Hvem"><bdi>{{LINE_USER}}</bdi>, {{LINE_UNIT}}</td><td data-title="Borger">{{#LINE_PERSON}}<a href="/borgere/{{LINE_PERSON_ID}}"><bdi>{{LINE_NAME}}</bdi></a>{{/LINE_PERSON}}{{#LINE_HIDDEN}}{{LINE_HIDDEN}}{{/LINE_HIDDEN}}</td><td data-title="Grund">{{LINE_REASON}}: {{LINE_TEXT}}</td><td data-title="Set">{{#LINE_SEEN}}Set{{/LINE_SEEN}}{{#LINE_NEW}}<input type="submit" class="button button-secondary" name="set.{{LINE_ID}}" value="Marker som set" aria-label="{{LINE_LABEL}}">{{/LINE_NEW}}</td></tr>
{{/LINE}}
</tbody>
</table>
{{#TICKS_END}}</form>{{/TICKS_END}}
{{/LIST}}
</main>
{{>FOOTER}}

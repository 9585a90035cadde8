{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Tjek lukkedagen – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/tider/lukkedage">Tilbage til lukkedage</a></nav>
<main id="indhold">
{{#STALE}}
<div class="alert alert-warning" id="fejl" tabindex="-1" autofocus><div class="alert-body"><div role="alert"><p class="alert-text">Der er sket noget, siden du så siden. Dagen er ikke lukket. Se tallene igen.</p></div></div></div>
{{/STALE}}
<h1>Tjek lukkedagen</h1>
<dl class="summary">
<div><dt>Dag</dt><dd><time datetime="{{DAY_ISO}}">{{DAY}}</time></dd></div>
<div><dt>Grund</dt><dd>{{WHY}}</dd></div>
<div><dt>Ledige tider, der lukkes</dt><dd>{{FREE}}</dd></div>
<div><dt>Samtaler, der bliver stående</dt><dd>{{TALKS}}</dd></div>
</dl>
{{#STAY}}
<p>Samtalerne flyttes ikke af sig selv. Når dagen er lukket, skal I flytte eller aflyse hver af dem.</p>
{{>TIME_ROWS}}
{{/STAY}}
<form method="post" action="/tider/lukkedage/tjek#fejl" aria-label="Luk dagen" novalidate>
{{>FORM}}
{{#HIDDEN}}<input type="hidden" name="{{FIELD_NAME}}" value="{{FIELD_VALUE}}">
{{/HIDDEN}}
<input type="hidden" name="plan" value="{{MARK}}">
<div class="actions">
<input type="submit" class="button button-warning" value="Luk dagen">
<input type="submit" class="button button-secondary" name="ret" value="Ret">
</div>
</form>
</main>
{{>FOOTER}}

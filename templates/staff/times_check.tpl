{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Tjek tiderne – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/tider">Tilbage til tider</a></nav>
<main id="indhold">
{{#STALE}}
<div class="alert alert-warning" id="fejl" tabindex="-1" autofocus><div class="alert-body"><div role="alert"><p class="alert-text">Der er sket noget, siden du så listen. Ingen tider er lavet. Se listen igen.</p></div></div></div>
{{/STALE}}
<h1>Tjek tiderne</h1>
<dl class="summary">
<div><dt>Dage</dt><dd>{{DAYS}}</dd></div>
<div><dt>Længde</dt><dd>{{LENGTH}}</dd></div>
<div><dt>Pause</dt><dd>{{PAUSE}}</dd></div>
<div><dt>Form</dt><dd>{{FORMS}}</dd></div>
<div><dt>Sted</dt><dd><bdi>{{PLACE}}</bdi></dd></div>
<div><dt>Tolk</dt><dd>{{INTERPRETER}}</dd></div>
</dl>
{{#NOTHING}}<div class="alert alert-warning"><div class="alert-body"><p class="alert-text">Der er ingen tider at lave: alle er sprunget over.</p></div></div>{{/NOTHING}}
{{>TIMES_MADE}}
<form method="post" action="/tider/ny/tjek#fejl" aria-label="Lav tiderne" novalidate>
{{>FORM}}
{{#HIDDEN}}<input type="hidden" name="{{FIELD_NAME}}" value="{{FIELD_VALUE}}">
{{/HIDDEN}}
<input type="hidden" name="plan" value="{{MARK}}">
<div class="actions">
{{#MAKE}}<input type="submit" class="button button-primary" value="{{MAKE_TEXT}}">{{/MAKE}}
<input type="submit" class="button button-secondary" name="ret" value="Ret">
</div>
</form>
</main>
{{>FOOTER}}

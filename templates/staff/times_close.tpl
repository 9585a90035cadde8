{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Luk tider – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/tider">Tilbage til tider</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Luk tider</h1>
{{#CHOSEN}}
<h2>{{DAYS}}</h2>
{{#TO_CLOSE}}
<p>{{FREE_TEXT}} Ingen kan booke dem, når de er lukket.</p>
<form method="post" action="/tider/luk#fejl" aria-label="Luk tiderne" novalidate>
{{>FORM}}
{{#HIDDEN}}<input type="hidden" name="{{FIELD_NAME}}" value="{{FIELD_VALUE}}">
{{/HIDDEN}}
<div class="actions"><input type="submit" class="button button-warning" name="luk" value="{{CLOSE_TEXT}}"></div>
</form>
{{/TO_CLOSE}}
{{#NONE_FREE}}<p>Du har ingen ledige tider i de dage. {{CLOSED_TEXT}}</p>{{/NONE_FREE}}
{{#STAY}}
<div class="alert alert-warning"><div class="alert-body"><p class="alert-text">Disse samtaler bliver stående. Flyt eller aflys hver af dem.</p></div></div>
{{>TIME_ROWS}}
{{/STAY}}
{{#NO_TALKS}}<p>Der er ingen samtaler i de dage.</p>{{/NO_TALKS}}
<p><a href="/tider/luk">Vælg andre dage</a></p>
{{/CHOSEN}}
{{#ASK}}
<p>Kun dine egne ledige tider bliver lukket. Samtaler, der er booket, bliver vist, så du kan flytte eller aflyse dem.</p>
<form method="post" action="/tider/luk#fejl" aria-label="Vælg dage" novalidate>
{{>FORM}}
{{#FIRST}}{{>DATE_FIELD}}{{/FIRST}}
{{#LAST}}{{>DATE_FIELD}}{{/LAST}}
<div class="actions"><input type="submit" class="button button-primary" value="Se tiderne, før de lukkes"></div>
</form>
{{/ASK}}
</main>
{{>FOOTER}}

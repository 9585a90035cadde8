{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Tiden kan ikke bookes – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="{{BACK}}">Tilbage</a></nav>
<main id="indhold">
<div class="alert alert-warning" id="fejl" tabindex="-1" autofocus><div class="alert-body"><div role="alert">
{{#BOOKING}}
<h2 class="alert-heading">Du har ikke booket en tid</h2>
{{/BOOKING}}
{{#MOVING}}
<h2 class="alert-heading">Din tid er ikke flyttet</h2>
{{/MOVING}}
<p class="alert-text">{{REASON}}</p>
</div></div></div>
<h1>Tiden kan ikke bookes</h1>
{{#WANTED}}
<p>Du valgte <time datetime="{{WANTED_ISO}}">{{WANTED}}</time>.</p>
{{/WANTED}}
{{#MOVING}}
<p>Du har stadig din gamle tid: <time datetime="{{OLD_ISO}}">{{OLD}}</time>.</p>
{{/MOVING}}
{{#NEAREST}}
<h2>Ledige tider tæt på</h2>
{{#BOOKING}}
<form method="post" action="/book/tid#fejl" aria-label="Ledige tider tæt på" novalidate>
{{>FORM}}
<ul class="slots slots-long">
{{#NEAR_SLOT}}
<li><input type="submit" class="button button-secondary" name="tid.{{SLOT_ID}}" value="{{SLOT_LABEL}}"></li>
{{/NEAR_SLOT}}
</ul>
</form>
{{/BOOKING}}
{{#MOVING}}
<form method="post" action="/samtale/{{TALK}}/flyt#fejl" aria-label="Ledige tider tæt på" novalidate>
{{>FORM}}
<ul class="slots slots-long">
{{#NEAR_SLOT}}
<li><input type="submit" class="button button-secondary" name="tid.{{SLOT_ID}}" value="{{SLOT_LABEL}}"></li>
{{/NEAR_SLOT}}
</ul>
</form>
{{/MOVING}}
{{/NEAREST}}
{{#NONE_LEFT}}
<p>Der er ingen ledige tider lige nu.</p>
{{/NONE_LEFT}}
<p><a href="{{BACK}}">Se alle ledige tider</a></p>
{{#RULE}}
<p class="law">{{RULE}}</p>
{{/RULE}}
{{>WHY_LINK}}
</main>
{{>FOOTER}}

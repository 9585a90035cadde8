{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Tider i {{WEEK_NAME}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>Tider i {{WEEK_NAME}}</h1>
<p>{{WEEK_DAYS}}.</p>
<ul class="links noprint">
<li><a href="/tider/ny">Tilbyd tider</a></li>
<li><a href="/tider/luk">Luk mine tider fra dag til dag</a></li>
<li><a href="/tider/lukkedage">Enhedens lukkedage</a></li>
</ul>
<form class="filter noprint" method="get" action="/tider" aria-label="Vælg uge og sagsbehandler">
<div class="form-group"><label class="form-label" for="uge">Uge</label>
<select class="form-select" id="uge" name="uge">
{{#WEEK}}<option value="{{WEEK_VALUE}}"{{#WEEK_CHOSEN}} selected{{/WEEK_CHOSEN}}>{{WEEK_TEXT}}</option>
{{/WEEK}}
</select></div>
<div class="form-group"><label class="form-label" for="hos">Hos</label>
<select class="form-select" id="hos" name="hos">
{{#WHOSE}}<option value="{{WHOSE_VALUE}}"{{#WHOSE_CHOSEN}} selected{{/WHOSE_CHOSEN}}>{{WHOSE_NAME}}</option>
{{/WHOSE}}
</select></div>
<input type="submit" class="button button-secondary" value="Vis">
</form>
<nav aria-label="Andre uger" class="noprint"><ul class="pages"><li><a href="{{PREVIOUS}}">Ugen før</a></li><li><a href="{{NEXT}}">Ugen efter</a></li></ul></nav>
{{#EMPTY}}<p>{{EMPTY}}</p>{{/EMPTY}}
{{#FULL}}
<p>{{COUNTS}}</p>
{{>TIME_ROWS}}
{{/FULL}}
</main>
{{>FOOTER}}

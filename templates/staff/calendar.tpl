{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Kalender, {{WEEK_NAME}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>Kalender, {{WEEK_NAME}}</h1>
<p>{{WEEK_DAYS}}.</p>
<form class="filter noprint" method="get" action="/kalender" aria-label="Vælg, hvis kalender">
<input type="hidden" name="uge" value="{{WEEK}}">
<div class="form-group"><label class="form-label" for="hos">Hos</label>
<select class="form-select" id="hos" name="hos">
{{#WHOSE}}<option value="{{WHOSE_VALUE}}"{{#WHOSE_CHOSEN}} selected{{/WHOSE_CHOSEN}}>{{WHOSE_NAME}}</option>
{{/WHOSE}}
</select></div>
<input type="submit" class="button button-secondary" value="Vis">
</form>
<nav aria-label="Andre uger" class="noprint"><ul class="pages"><li><a href="{{PREVIOUS}}">Ugen før</a></li>{{#NOW}}<li><a href="{{NOW_HREF}}">Denne uge</a></li>{{/NOW}}<li><a href="{{NEXT}}">Ugen efter</a></li></ul></nav>
{{#EMPTY}}<p>{{EMPTY}}</p>{{/EMPTY}}
{{#TABLE}}
<table class="table week">
<caption>{{CAPTION}}</caption>
<thead><tr>{{#TEAM}}<th scope="col">Hos</th>{{/TEAM}}{{#DAY}}<th scope="col"><time datetime="{{DAY_ISO}}">{{DAY_NAME}}</time>{{#DAY_CLOSED}}<br><span class="state state-warn">{{DAY_CLOSED}}</span>{{/DAY_CLOSED}}</th>{{/DAY}}</tr></thead>
<tbody>
{{#ROW}}
<tr>{{#ROW_NAME}}<th scope="row"><bdi>{{ROW_NAME}}</bdi></th>{{/ROW_NAME}}
{{#CELL}}
<td data-title="{{CELL_TITLE}}">{{#CELL_EMPTY}}{{CELL_EMPTY}}{{/CELL_EMPTY}}{{#CELL_FULL}}<ul>
{{#TIME}}<li class="{{TIME_CLASS}}">{{TIME_CLOCK}} {{#TIME_TALK}}<a href="/samtaler/{{TIME_TALK_ID}}"><bdi>{{TIME_PERSON}}</bdi></a>{{/TIME_TALK}}{{#TIME_FREE}}<a href="/tider/{{TIME_ID}}" aria-label="{{TIME_LABEL}}">{{TIME_STATE}}</a>{{/TIME_FREE}}{{#TIME_MORE}} <span class="small-text">{{TIME_MORE}}</span>{{/TIME_MORE}}</li>
{{/TIME}}
</ul>{{/CELL_FULL}}</td>
{{/CELL}}
</tr>
{{/ROW}}
</tbody>
</table>
{{/TABLE}}
</main>
{{>FOOTER}}

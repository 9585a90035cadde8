{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Opgaver – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/">Tilbage til i dag</a></nav>
<main id="indhold">
<h1>Opgaver</h1>
<form class="filter" method="get" action="/opgaver" aria-label="Vis nogle af opgaverne">
<div class="form-group">
<label class="form-label" for="slags">Slags</label>
<select class="form-select" id="slags" name="slags">
<option value="">Alle slags</option>
{{#KIND}}
<option value="{{KIND_CODE}}"{{#KIND_CHOSEN}} selected{{/KIND_CHOSEN}}>{{KIND_NAME}} ({{KIND_TOTAL}})</option>
{{/KIND}}
</select>
</div>
<div class="form-group">
<label class="form-label" for="alder">Alder</label>
<select class="form-select" id="alder" name="alder">
<option value="">Alle</option>
<option value="forfaldne"{{#OVERDUE_CHOSEN}} selected{{/OVERDUE_CHOSEN}}>Kun forfaldne</option>
</select>
</div>
{{#LEADER}}
<div class="form-group">
<label class="form-label" for="hele">Hvis</label>
<select class="form-select" id="hele" name="hele">
<option value="">Mine</option>
<option value="ja"{{#WHOLE_CHOSEN}} selected{{/WHOLE_CHOSEN}}>Hele enhedens</option>
</select>
</div>
{{/LEADER}}
<input type="submit" class="button button-secondary" value="Vis opgaver">
</form>
{{#NONE}}<p>Ingen opgaver venter. Her kommer det, som borgere beder om, og det, som fristerne kræver.</p>{{/NONE}}
{{#LIST}}
<p>{{TOTAL}}</p>
{{#TICKS}}
<form method="post" action="/opgaver" aria-label="Opgaverne">
{{>FORM}}
{{/TICKS}}
<table class="table table--compact">
<caption>Opgaver, den ældste først</caption>
<thead><tr><th scope="col">Senest</th><th scope="col">Opgave</th><th scope="col">Borger</th><th scope="col">Afslut</th></tr></thead>
<tbody>
{{#TASK}}
<tr><td data-title="Senest">{{TASK_DUE}}{{#TASK_OVERDUE}} <span class="state state-bad">forfalden</span>{{/TASK_OVERDUE}}</td><td data-title="Opgave">{{#TASK_LINK}}<a href="{{TASK_HREF}}">{{TASK_NAME}}</a>{{/TASK_LINK}}{{#TASK_PLAIN}}{{TASK_NAME}}{{/TASK_PLAIN}}</td><td data-title="Borger">{{#TASK_PERSON}}<a href="/borgere/{{TASK_PERSON_ID}}"><bdi>{{TASK_PERSON_NAME}}</bdi></a>{{/TASK_PERSON}}{{#TASK_HIDDEN}}{{TASK_HIDDEN}}{{/TASK_HIDDEN}}</td><td data-title="Afslut">{{#TASK_TICK}}<input type="submit" class="button button-secondary" name="faerdig.{{TASK_ID}}" value="Marker som færdig" aria-label="{{TASK_LABEL}}">{{/TASK_TICK}}{{#TASK_NO_TICK}}Registrér på samtalen{{/TASK_NO_TICK}}{{#TASK_BY_ANSWER}}Svar borgeren{{/TASK_BY_ANSWER}}{{#TASK_BY_ACT}}Afsluttes, når sagen går videre{{/TASK_BY_ACT}}{{#TASK_BY_CASE}}Afgør sagen{{/TASK_BY_CASE}}</td></tr>
{{/TASK}}
</tbody>
</table>
{{#TICKS_END}}</form>{{/TICKS_END}}
{{#PAGES}}
<nav class="pages" aria-label="Sider">
<ul class="nobullet-list">
{{#EARLIER}}<li><a href="{{EARLIER_HREF}}">Forrige opgaver</a></li>{{/EARLIER}}
{{#LATER}}<li><a href="{{LATER_HREF}}">Næste opgaver</a></li>{{/LATER}}
</ul>
</nav>
{{/PAGES}}
{{/LIST}}
</main>
{{>FOOTER}}

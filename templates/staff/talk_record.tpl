{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Referat {{SHORT}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/samtaler/{{TALK}}">Tilbage til samtalen</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Referat af samtalen {{WHEN}}</h1>
{{>TALK_HEAD}}
<div class="status status-must"><p><strong>{{STATE}}</strong></p></div>
{{#CONFLICT}}
<div class="alert alert-warning"><div class="alert-body">
<h2 class="alert-heading">{{CONFLICT_HEADING}}</h2>
<p class="alert-text">Intet er gået tabt. Det, kun en af jer har ændret, står i felterne. Her er I uenige. I felterne står det, du skrev. Ret det til, og gem igen.</p>
<dl class="summary">
{{#BOTH}}
<div><dt>{{BOTH_LABEL}}</dt><dd><strong>Gemt af <bdi>{{BOTH_NAME}}</bdi>:</strong> {{BOTH_THEIRS}}</dd><dd><strong>Du skrev:</strong> {{BOTH_MINE}}</dd></div>
{{/BOTH}}
</dl>
</div></div>
{{/CONFLICT}}
{{#POINTS}}
<div class="alert alert-info"><div class="alert-body">
<h2 class="alert-heading">Det mangler, før referatet kan gøres færdigt</h2>
<ul class="alert-text">
{{#POINT}}
<li><a href="#{{POINT_FIELD}}">{{POINT_TEXT}}</a></li>
{{/POINT}}
</ul>
</div></div>
{{/POINTS}}
{{#WHOLE}}
<p>Alle punkter er udfyldt. Referatet kan gøres færdigt.</p>
{{/WHOLE}}
<form method="post" action="/samtaler/{{TALK}}/referat#fejl" aria-label="Referat" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="kladde">
<input type="hidden" name="version" value="{{VERSION}}">
{{#SECTION}}
<h2>{{SECTION_TITLE}}</h2>
{{#SECTION_RULE}}<p class="law">{{SECTION_RULE}}</p>{{/SECTION_RULE}}
{{#SECTION_NOT}}<p>{{SECTION_NOT}}</p>{{/SECTION_NOT}}
{{#FIELD}}
{{#AREA}}{{>AREA_FIELD}}{{/AREA}}
{{#SAME}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="situation-samme" name="situation-samme" value="ja"{{#SAME_TICKED}} checked{{/SAME_TICKED}}><label for="situation-samme">Ingen ændring</label></div>
{{/SAME}}
{{#LINE}}
<div class="form-group{{#LINE_ERROR}} form-error{{/LINE_ERROR}}">
<label class="form-label" for="{{LINE_NAME}}">{{LINE_LABEL}}</label>
<span class="form-hint" id="{{LINE_NAME}}-hint">{{LINE_HINT}}</span>
{{#LINE_ERROR}}{{>FIELD_ERROR}}{{/LINE_ERROR}}
<input class="form-input" type="text" id="{{LINE_NAME}}" name="{{LINE_NAME}}" value="{{LINE_TEXT}}" autocomplete="off" aria-describedby="{{LINE_NAME}}-hint{{#LINE_ERROR}} {{LINE_NAME}}-fejl{{/LINE_ERROR}}"{{#LINE_ERROR}} aria-invalid="true"{{/LINE_ERROR}}>
</div>
{{/LINE}}
{{#RADIO}}{{>RADIO_FIELD}}{{/RADIO}}
{{#DATE}}{{>DATE_FIELD}}{{/DATE}}
{{#SELECT}}
<div class="form-group{{#SELECT_ERROR}} form-error{{/SELECT_ERROR}}">
<label class="form-label" for="{{SELECT_NAME}}">{{SELECT_LABEL}}</label>
{{#SELECT_ERROR}}{{>FIELD_ERROR}}{{/SELECT_ERROR}}
<select class="form-select" id="{{SELECT_NAME}}" name="{{SELECT_NAME}}"{{#SELECT_ERROR}} aria-describedby="{{SELECT_NAME}}-fejl" aria-invalid="true"{{/SELECT_ERROR}}>
<option value="">Vælg sprog</option>
{{#OPTION}}
<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/OPTION}}
</select>
</div>
{{/SELECT}}
{{#TICK}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="{{TICK_NAME}}" name="{{TICK_NAME}}" value="ja"{{#TICK_CHOSEN}} checked{{/TICK_CHOSEN}}><label for="{{TICK_NAME}}">{{TICK_LABEL}}</label></div>
{{/TICK}}
{{#ITEMS}}{{>NOTICE_ITEMS}}{{/ITEMS}}
{{/FIELD}}
{{/SECTION}}
<h2>Gem</h2>
<p>En kladde kan altid rettes. Et færdigt referat er låst: så kan du kun tilføje. Borgeren får de beskeder, du har valgt, og kan se, hvad I aftalte.</p>
<div class="actions"><input type="submit" class="button button-secondary" name="gem" value="Gem kladde"> <input type="submit" class="button button-primary" name="faerdig" value="Gem og gør referatet færdigt"></div>
</form>
{{#SAVES}}{{>RECORD_SAVES}}{{/SAVES}}
</main>
{{>FOOTER}}

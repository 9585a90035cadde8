{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Færdigt referat {{SHORT}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/samtaler/{{TALK}}">Tilbage til samtalen</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Referat af samtalen {{WHEN}}</h1>
{{>TALK_HEAD}}
<div class="status status-done"><p><strong>{{STATE}}</strong></p></div>
{{#LOST}}
<div class="alert alert-warning"><div class="alert-body">
<h2 class="alert-heading">{{LOST_HEADING}}</h2>
<p class="alert-text">Det, du skrev, er ikke gemt. Her er det, så du kan tilføje det nederst.</p>
<dl class="summary">
{{#TYPED}}
<div><dt>{{TYPED_LABEL}}</dt><dd>{{TYPED_TEXT}}</dd></div>
{{/TYPED}}
</dl>
</div></div>
{{/LOST}}
{{#PART}}
<h2>{{PART_TITLE}}</h2>
<dl class="summary">
{{#ROW}}
<div><dt>{{ROW_LABEL}}</dt><dd>{{ROW_TEXT:p}}</dd></div>
{{/ROW}}
</dl>
{{/PART}}
<h2>Det følger af referatet</h2>
<ul>
{{#FOLLOW}}
<li>{{FOLLOW_TEXT}}</li>
{{/FOLLOW}}
</ul>
{{#OWED}}
<h2>Giv meddelelsen om dansk</h2>
<form method="post" action="/samtaler/{{TALK}}/referat#fejl" aria-label="Meddelelse om dansk" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="meddelelse">
<p>Forklar alle punkter for borgeren, og sæt kryds. Så sender vi også teksten.</p>
{{#ITEMS}}{{>NOTICE_ITEMS}}{{/ITEMS}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="familie" name="familie" value="ja"{{#OWED_FAMILY}} checked{{/OWED_FAMILY}}><label for="familie">Borgeren har ophold som ægtefælle eller familie</label></div>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="tolk" name="tolk" value="ja"{{#OWED_INTERPRETER}} checked{{/OWED_INTERPRETER}}><label for="tolk">Forklaret gennem tolk</label></div>
<div class="actions"><input type="submit" class="button button-primary" value="Giv meddelelsen"></div>
</form>
{{/OWED}}
{{#LETTERS}}
<h2>Sendt til borgeren</h2>
{{#LETTER}}
<h3>{{LETTER_NAME}}</h3>
<p class="small-text">{{LETTER_STATE}}</p>
<div class="letter">{{LETTER_TEXT:p}}</div>
{{/LETTER}}
{{/LETTERS}}
{{#REFERRAL}}
<h2>Kopi, der er givet videre</h2>
<div class="letter">{{REFERRAL:p}}</div>
{{/REFERRAL}}
<h2>Tilføjelser</h2>
{{#NO_ADDITIONS}}<p>Der er ikke tilføjet noget. Rettelser til referatet vises her.</p>{{/NO_ADDITIONS}}
{{#ADDITION}}
<h3>{{ADDITION_WHEN}}</h3>
<p class="small-text"><bdi>{{ADDITION_WHO}}</bdi></p>
<div class="letter">{{ADDITION_TEXT:p}}</div>
{{/ADDITION}}
<form method="post" action="/samtaler/{{TALK}}/referat#fejl" aria-label="Tilføj til referatet" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="tilfoej">
{{#ADD}}{{>AREA_FIELD}}{{/ADD}}
<div class="actions"><input type="submit" class="button button-secondary" value="Tilføj til referatet"></div>
</form>
{{#SAVES}}{{>RECORD_SAVES}}{{/SAVES}}
</main>
{{>FOOTER}}

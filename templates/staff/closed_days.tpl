{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Enhedens lukkedage – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/tider">Tilbage til tider</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Enhedens lukkedage</h1>
<p>På en lukkedag kan der ikke tilbydes tider. Helligdage og kommunens faste lukkedage er altid lukket og står ikke her.</p>
{{#SHOWN}}
<h2>Samtaler {{SHOWN_DAY}}</h2>
{{#STAY}}
<div class="alert alert-warning"><div class="alert-body"><p class="alert-text">Dagen er lukket for nye bookinger. Disse samtaler bliver stående. Flyt eller aflys hver af dem.</p></div></div>
{{>TIME_ROWS}}
{{/STAY}}
{{#NO_TALKS}}<p>Der er ingen samtaler den dag.</p>{{/NO_TALKS}}
{{/SHOWN}}
<h2>Kommende lukkedage</h2>
{{#NONE}}<p>Der er ingen lukkedage det næste år.</p>{{/NONE}}
{{#DAYS}}
<table class="table table--compact">
<caption>Lukkedage det næste år</caption>
<thead><tr><th scope="col">Dag</th><th scope="col">Grund</th><th scope="col">Gælder</th><th scope="col">Handling</th></tr></thead>
<tbody>
{{#DAY}}
<tr><th scope="row" data-title="Dag"><a href="{{DAY_HREF}}"><time datetime="{{DAY_ISO}}">{{DAY_NAME}}</time></a></th><td data-title="Grund">{{REASON}}</td><td data-title="Gælder">{{#WHOLE}}hele kommunen{{/WHOLE}}{{#UNIT}}enheden{{/UNIT}}</td><td data-title="Handling">{{#REMOVE}}<form method="post" action="/tider/lukkedage/fjern" aria-label="Fjern lukkedagen {{DAY_NAME}}" novalidate>{{>FORM}}<input type="submit" class="button button-secondary" name="fjern.{{DAY_ISO}}" value="Fjern" aria-label="Fjern lukkedagen {{DAY_NAME}}"></form>{{/REMOVE}}{{#NO_REMOVE}}–{{/NO_REMOVE}}</td></tr>
{{/DAY}}
</tbody>
</table>
{{/DAYS}}
{{#MAY_CHANGE}}
<h2>Luk en dag</h2>
<form method="post" action="/tider/lukkedage#fejl" aria-label="Luk en dag" novalidate>
{{>FORM}}
{{#WHICH_DAY}}{{>DATE_FIELD}}{{/WHICH_DAY}}
<div class="form-group{{#REASON_ERROR}} form-error{{/REASON_ERROR}}">
<label class="form-label" for="grund">Grund</label>
<span class="form-hint" id="grund-hint">Fx personaledag. Alle i enheden kan se den.</span>
{{#REASON_ERROR}}{{>FIELD_ERROR}}{{/REASON_ERROR}}
<input class="form-input input-width-xl" type="text" id="grund" name="grund" value="{{TYPED}}" autocomplete="off" aria-describedby="grund-hint{{#REASON_ERROR}} grund-fejl{{/REASON_ERROR}}"{{#REASON_ERROR}} aria-invalid="true"{{/REASON_ERROR}}>
</div>
<p>Alle ledige tider i enheden den dag bliver lukket. Samtaler bliver stående. Du ser først, hvor mange det er.</p>
<div class="actions"><input type="submit" class="button button-primary" value="Fortsæt"></div>
</form>
{{/MAY_CHANGE}}
{{#MAY_NOT}}<p>Din teamleder kan lukke en dag for hele enheden. Du kan selv <a href="/tider/luk">lukke dine egne tider</a>.</p>{{/MAY_NOT}}
</main>
{{>FOOTER}}

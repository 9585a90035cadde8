{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}{{#ATTEND}}Registrér fremmøde{{/ATTEND}}{{#LATE}}Tag stilling til sent afbud{{/LATE}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/samtaler/{{TALK}}">Tilbage til samtalen</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>{{#ATTEND}}Registrér fremmøde{{/ATTEND}}{{#LATE}}Tag stilling til sent afbud{{/LATE}}</h1>
{{>TALK_HEAD}}
<p>Samtalen var <strong><time datetime="{{WHEN_ISO}}">{{WHEN}}</time></strong> hos <bdi>{{CASEWORKER}}</bdi>.</p>
{{#LATE}}
<p>Borgeren meldte afbud efter tidsgrænsen. Intet er afgjort endnu.</p>
<h2>Borgerens grund</h2>
<blockquote class="letter">{{AFBUD}}</blockquote>
{{/LATE}}
<form method="post" action="/samtaler/{{TALK}}/fremmoede#fejl" aria-label="Fremmøde" novalidate>
{{>FORM}}
<fieldset class="form-group{{#CHOICE_ERROR}} form-error{{/CHOICE_ERROR}}"{{#CHOICE_ERROR}} aria-describedby="fremmoede-fejl"{{/CHOICE_ERROR}}>
<legend class="form-label">{{#ATTEND}}Hvordan gik det?{{/ATTEND}}{{#LATE}}Var der rimelig grund?{{/LATE}}</legend>
{{#CHOICE_ERROR}}{{>FIELD_ERROR}}{{/CHOICE_ERROR}}
{{#ATTEND}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="fremmoede" name="fremmoede" value="holdt"{{#IS_GOOD}} checked{{/IS_GOOD}}><label for="fremmoede">Samtalen er holdt</label></div>
<div class="form-group-radio"><input class="form-radio" type="radio" id="fremmoede-nej" name="fremmoede" value="udeblevet"{{#IS_BAD}} checked{{/IS_BAD}}><label for="fremmoede-nej">Borgeren udeblev uden afbud</label></div>
{{/ATTEND}}
{{#LATE}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="fremmoede" name="fremmoede" value="undskyldt"{{#IS_GOOD}} checked{{/IS_GOOD}}><label for="fremmoede">Ja, afbuddet er undskyldt. Borgeren skal have en ny frist eller indkaldes.</label></div>
<div class="form-group-radio"><input class="form-radio" type="radio" id="fremmoede-nej" name="fremmoede" value="udeblevet"{{#IS_BAD}} checked{{/IS_BAD}}><label for="fremmoede-nej">Nej, det regnes som udeblivelse</label></div>
{{/LATE}}
</fieldset>
{{#OPENS_CASE}}<p>Udeblivelse åbner en sag om konsekvens. Sagen afgøres ikke her, og intet afgøres automatisk: borgeren skal høres først.</p>{{/OPENS_CASE}}
{{#OPENS_NONE}}<p>Borgeren havde ikke pligt til samtalen. Udeblivelse åbner ingen sag.</p>{{/OPENS_NONE}}
<div class="form-group{{#NOTE_ERROR}} form-error{{/NOTE_ERROR}}">
<label class="form-label" for="bemaerkning">{{#ATTEND}}Bemærkning (valgfrit){{/ATTEND}}{{#LATE}}Hvorfor?{{/LATE}}</label>
<span class="form-hint" id="bemaerkning-hint">Hvad der faktisk skete. Borgeren kan få aktindsigt i det.</span>
{{#NOTE_ERROR}}{{>FIELD_ERROR}}{{/NOTE_ERROR}}
<textarea class="form-input" id="bemaerkning" name="bemaerkning" rows="4" aria-describedby="bemaerkning-hint{{#NOTE_ERROR}} bemaerkning-fejl{{/NOTE_ERROR}}"{{#NOTE_ERROR}} aria-invalid="true"{{/NOTE_ERROR}}>{{NOTE}}</textarea>
</div>
<div class="actions"><input type="submit" class="button button-primary" value="{{SEND}}"></div>
</form>
<p class="law">{{RULE}}</p>
</main>
{{>FOOTER}}

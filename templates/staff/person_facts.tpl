{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Forhold, der styrer reglerne – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}">Tilbage til borgeren</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Forhold, der styrer reglerne</h1>
{{>PERSON_HEAD}}
{{#CONTRADICTIONS}}
<div class="alert alert-warning"><div class="alert-body">
<h2 class="alert-heading">Oplysningerne modsiger hinanden</h2>
<ul class="alert-text">
{{#CONTRADICTION}}
<li>{{CONTRADICTION_TEXT}}</li>
{{/CONTRADICTION}}
</ul>
</div></div>
{{/CONTRADICTIONS}}
<h2>Registreret</h2>
{{#FACTS_NONE}}<p>Der er ikke registreret noget endnu. Kontrakt, visitation, ydelse, arbejde, uddannelse, fravær og hindringer vises her.</p>{{/FACTS_NONE}}
{{#FACTS}}
<form method="post" action="/borgere/{{PERSON_ID}}/forhold#fejl" aria-label="Registreret" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="annuller">
<table class="table table--compact">
<caption>Forhold, der gælder eller har gældt</caption>
<thead><tr><th scope="col">Forhold</th><th scope="col">Hvad</th><th scope="col">Fra</th><th scope="col">Til</th><th scope="col">Registreret af</th><th scope="col">Ret</th></tr></thead>
<tbody>
{{#FACT}}
<tr><td data-title="Forhold">{{FACT_KIND}}</td><td data-title="Hvad">{{FACT_WHAT}}{{#FACT_NOTE}}<br>{{FACT_NOTE}}{{/FACT_NOTE}}</td><td data-title="Fra">{{FACT_FROM}}</td><td data-title="Til">{{FACT_TO}}</td><td data-title="Registreret af"><bdi>{{FACT_BY}}</bdi></td><td data-title="Ret"><input type="submit" class="button button-tertiary" name="fejl.{{FACT_ID}}" value="Annullér" aria-label="{{FACT_LABEL}}"></td></tr>
{{/FACT}}
</tbody>
</table>
</form>
<p class="small-text">En forkert linje annulleres. Den slettes ikke, men tæller ikke mere.</p>
{{/FACTS}}
<h2 id="ret">Tilføj eller afslut</h2>
<ul class="links">
<li><a href="/borgere/{{PERSON_ID}}/forhold?vis=kontrakt#ret">Tilføj kontrakt</a></li>
<li><a href="/borgere/{{PERSON_ID}}/forhold?vis=visitation#ret">Tilføj visitation</a></li>
<li><a href="/borgere/{{PERSON_ID}}/forhold?vis=ydelse#ret">Tilføj ydelse</a></li>
<li><a href="/borgere/{{PERSON_ID}}/forhold?vis=arbejde#ret">Tilføj arbejde eller uddannelse</a></li>
<li><a href="/borgere/{{PERSON_ID}}/forhold?vis=fravaer#ret">Tilføj fravær</a></li>
<li><a href="/borgere/{{PERSON_ID}}/forhold?vis=hindring#ret">Tilføj hindring, som en indkaldelse skal tage hensyn til</a></li>
<li><a href="/borgere/{{PERSON_ID}}/forhold?vis=ikke-ret#ret">Tilføj, at borgeren ikke har ret til ydelse</a></li>
<li><a href="/borgere/{{PERSON_ID}}/forhold?vis=overfoert#ret">Skriv kontrakten over på nye regler</a></li>
<li><a href="/borgere/{{PERSON_ID}}/forhold?vis=afslut#ret">Afslut en periode, der løber</a></li>
</ul>
{{#ENDING}}
{{#END_OPEN}}
<h3>Afslut en periode, der løber</h3>
<form method="post" action="/borgere/{{PERSON_ID}}/forhold#fejl" aria-label="Afslut en periode" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="afslut">
<div class="form-group{{#ROW_ERROR}} form-error{{/ROW_ERROR}}">
<label class="form-label" for="raekke">Hvilken?</label>
{{#ROW_ERROR}}{{>FIELD_ERROR}}{{/ROW_ERROR}}
<select class="form-select" id="raekke" name="raekke"{{#ROW_ERROR}} aria-describedby="raekke-fejl" aria-invalid="true"{{/ROW_ERROR}}>
<option value="">Vælg periode</option>
{{#ROW}}
<option value="{{ROW_VALUE}}"{{#ROW_CHOSEN}} selected{{/ROW_CHOSEN}}>{{ROW_NAME}}</option>
{{/ROW}}
</select>
</div>
{{#END_ON}}{{>DATE_FIELD}}{{/END_ON}}
<div class="actions"><input type="submit" class="button button-secondary" value="Afslut perioden"></div>
</form>
{{/END_OPEN}}
{{/ENDING}}
{{#CONTRACT_OPEN}}
<h3>Kontrakt</h3>
<form method="post" action="/borgere/{{PERSON_ID}}/forhold#fejl" aria-label="Kontrakt" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="kontrakt">
{{#CONTRACT_ON}}{{>DATE_FIELD}}{{/CONTRACT_ON}}
<div class="actions"><input type="submit" class="button button-secondary" value="Gem kontrakten"></div>
</form>
{{/CONTRACT_OPEN}}
{{#READINESS_OPEN}}
<h3>Visitation</h3>
<form method="post" action="/borgere/{{PERSON_ID}}/forhold#fejl" aria-label="Visitation" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="visitation">
<fieldset class="form-group{{#READINESS_ERROR}} form-error{{/READINESS_ERROR}}">
<legend class="form-label">Borgeren er</legend>
{{#READINESS_ERROR}}{{>FIELD_ERROR}}{{/READINESS_ERROR}}
{{#READINESS}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="{{READINESS_ID}}" name="resultat" value="{{READINESS_VALUE}}"{{#READINESS_CHOSEN}} checked{{/READINESS_CHOSEN}}><label for="{{READINESS_ID}}">{{READINESS_NAME}}</label></div>
{{/READINESS}}
</fieldset>
{{#READINESS_ON}}{{>DATE_FIELD}}{{/READINESS_ON}}
<div class="actions"><input type="submit" class="button button-secondary" value="Gem visitationen"></div>
</form>
{{/READINESS_OPEN}}
{{#BENEFIT_OPEN}}
<h3>Ydelse</h3>
<form method="post" action="/borgere/{{PERSON_ID}}/forhold#fejl" aria-label="Ydelse" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="ydelse">
<div class="form-group{{#BENEFIT_ERROR}} form-error{{/BENEFIT_ERROR}}">
<label class="form-label" for="ydelse">Ydelsens navn</label>
{{#BENEFIT_ERROR}}{{>FIELD_ERROR}}{{/BENEFIT_ERROR}}
<input class="form-input" type="text" id="ydelse" name="ydelse" value="{{BENEFIT}}" autocomplete="off"{{#BENEFIT_ERROR}} aria-describedby="ydelse-fejl" aria-invalid="true"{{/BENEFIT_ERROR}}>
</div>
{{#BENEFIT_FROM}}{{>DATE_FIELD}}{{/BENEFIT_FROM}}
{{#BENEFIT_TO}}{{>DATE_FIELD}}{{/BENEFIT_TO}}
<div class="actions"><input type="submit" class="button button-secondary" value="Gem ydelsen"></div>
</form>
{{/BENEFIT_OPEN}}
{{#OCCUPATION_OPEN}}
<h3>Arbejde eller uddannelse</h3>
<form method="post" action="/borgere/{{PERSON_ID}}/forhold#fejl" aria-label="Arbejde eller uddannelse" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="arbejde">
{{#OCCUPATION}}{{>RADIO_FIELD}}{{/OCCUPATION}}
<fieldset class="form-group">
<legend class="form-label">Sæt kryds, hvis det gælder</legend>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="ordinaer" name="ordinaer" value="ja" aria-describedby="ordinaer-hint"{{#ORDINARY}} checked{{/ORDINARY}}><label for="ordinaer">Ordinært arbejde eller ordinær uddannelse</label></div>
<span class="form-hint" id="ordinaer-hint">Arbejde uden tilskud, eller almindelig uddannelse. Uden ydelse følges der op hver 12. måned ({{ORDINARY_RULE}}).</span>
</fieldset>
{{#OCCUPATION_FROM}}{{>DATE_FIELD}}{{/OCCUPATION_FROM}}
{{#OCCUPATION_TO}}{{>DATE_FIELD}}{{/OCCUPATION_TO}}
<div class="actions"><input type="submit" class="button button-secondary" value="Gem perioden"></div>
</form>
{{/OCCUPATION_OPEN}}
{{#ABSENCE_OPEN}}
<h3>Fravær</h3>
<form method="post" action="/borgere/{{PERSON_ID}}/forhold#fejl" aria-label="Fravær" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="fravaer">
<div class="form-group{{#ABSENCE_ERROR}} form-error{{/ABSENCE_ERROR}}">
<label class="form-label" for="fravaer">Slags</label>
{{#ABSENCE_ERROR}}{{>FIELD_ERROR}}{{/ABSENCE_ERROR}}
<select class="form-select" id="fravaer" name="fravaer"{{#ABSENCE_ERROR}} aria-describedby="fravaer-fejl" aria-invalid="true"{{/ABSENCE_ERROR}}>
<option value="">Vælg slags</option>
{{#ABSENCE}}
<option value="{{ABSENCE_VALUE}}"{{#ABSENCE_CHOSEN}} selected{{/ABSENCE_CHOSEN}}>{{ABSENCE_NAME}}</option>
{{/ABSENCE}}
</select>
</div>
{{#ABSENCE_FROM}}{{>DATE_FIELD}}{{/ABSENCE_FROM}}
{{#ABSENCE_TO}}{{>DATE_FIELD}}{{/ABSENCE_TO}}
{{#ABSENCE_TOLD}}{{>DATE_FIELD}}{{/ABSENCE_TOLD}}
{{#ABSENCE_BORN}}{{>DATE_FIELD}}{{/ABSENCE_BORN}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="godkendt" name="godkendt" value="ja"{{#APPROVED}} checked{{/APPROVED}}><label for="godkendt">Ferien er godkendt af kommunen</label></div>
<div class="form-group{{#ABSENCE_NOTE_ERROR}} form-error{{/ABSENCE_NOTE_ERROR}}">
<label class="form-label" for="fravaernote">Note (valgfrit)</label>
{{#ABSENCE_NOTE_ERROR}}{{>FIELD_ERROR}}{{/ABSENCE_NOTE_ERROR}}
<input class="form-input" type="text" id="fravaernote" name="fravaernote" value="{{ABSENCE_NOTE}}" autocomplete="off"{{#ABSENCE_NOTE_ERROR}} aria-describedby="fravaernote-fejl" aria-invalid="true"{{/ABSENCE_NOTE_ERROR}}>
</div>
<div class="actions"><input type="submit" class="button button-secondary" value="Gem fraværet"></div>
</form>
{{/ABSENCE_OPEN}}
{{#NOT_ENTITLED_OPEN}}
<h3>Ikke ret til ydelse</h3>
<p>Borgeren er omfattet af § 16, stk. 4, i perioden. Uden arbejde eller uddannelse følges der kun op efter behov ({{NOT_ENTITLED_RULE}}).</p>
<form method="post" action="/borgere/{{PERSON_ID}}/forhold#fejl" aria-label="Ikke ret til ydelse" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="ikke-ret">
{{#NOT_ENTITLED_FROM}}{{>DATE_FIELD}}{{/NOT_ENTITLED_FROM}}
{{#NOT_ENTITLED_TO}}{{>DATE_FIELD}}{{/NOT_ENTITLED_TO}}
<div class="actions"><input type="submit" class="button button-secondary" value="Gem perioden"></div>
</form>
{{/NOT_ENTITLED_OPEN}}
{{#MIGRATION_OPEN}}
<h3>Skriv kontrakten over på nye regler</h3>
<p>Fra den dag følger opfølgningen de regler, der gælder for nye kontrakter. Kontrakten selv bliver ikke ændret, og den kan stadig læses. En ændring af loven gælder normalt også kontrakter, der løber.</p>
<form method="post" action="/borgere/{{PERSON_ID}}/forhold#fejl" aria-label="Nye regler" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="overfoert">
{{#MIGRATED_ON}}{{>DATE_FIELD}}{{/MIGRATED_ON}}
<div class="actions"><input type="submit" class="button button-secondary" value="Skriv kontrakten over"></div>
</form>
{{/MIGRATION_OPEN}}
{{#HINDRANCE_OPEN}}
<h3>Hindring, som en indkaldelse skal tage hensyn til</h3>
<form method="post" action="/borgere/{{PERSON_ID}}/forhold#fejl" aria-label="Hindring" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="hindring">
<fieldset class="form-group{{#HINDRANCE_ERROR}} form-error{{/HINDRANCE_ERROR}}">
<legend class="form-label">Slags</legend>
{{#HINDRANCE_ERROR}}{{>FIELD_ERROR}}{{/HINDRANCE_ERROR}}
{{#HINDRANCE}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="{{HINDRANCE_ID}}" name="hindring" value="{{HINDRANCE_VALUE}}"{{#HINDRANCE_CHOSEN}} checked{{/HINDRANCE_CHOSEN}}><label for="{{HINDRANCE_ID}}">{{HINDRANCE_NAME}}</label></div>
{{/HINDRANCE}}
</fieldset>
<fieldset class="form-group{{#WEEKDAY_ERROR}} form-error{{/WEEKDAY_ERROR}}">
<legend class="form-label">Ugedage</legend>
{{#WEEKDAY_ERROR}}{{>FIELD_ERROR}}{{/WEEKDAY_ERROR}}
{{#WEEKDAY}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="{{WEEKDAY_FIELD}}" name="{{WEEKDAY_FIELD}}" value="ja"{{#WEEKDAY_CHOSEN}} checked{{/WEEKDAY_CHOSEN}}><label for="{{WEEKDAY_FIELD}}">{{WEEKDAY_NAME}}</label></div>
{{/WEEKDAY}}
</fieldset>
<div class="form-group{{#CLOCK_ERROR}} form-error{{/CLOCK_ERROR}}">
<label class="form-label" for="klokken-fra">Fra klokken</label>
{{#CLOCK_ERROR}}{{>FIELD_ERROR}}{{/CLOCK_ERROR}}
<input class="form-input input-char-8" type="text" id="klokken-fra" name="klokken-fra" value="{{CLOCK_FROM}}" autocomplete="off"{{#CLOCK_ERROR}} aria-describedby="klokken-fra-fejl" aria-invalid="true"{{/CLOCK_ERROR}}>
</div>
<div class="form-group{{#CLOCK_TO_ERROR}} form-error{{/CLOCK_TO_ERROR}}">
<label class="form-label" for="klokken-til">Til klokken</label>
{{#CLOCK_TO_ERROR}}{{>FIELD_ERROR}}{{/CLOCK_TO_ERROR}}
<input class="form-input input-char-8" type="text" id="klokken-til" name="klokken-til" value="{{CLOCK_TO}}" autocomplete="off"{{#CLOCK_TO_ERROR}} aria-describedby="klokken-til-fejl" aria-invalid="true"{{/CLOCK_TO_ERROR}}>
</div>
<div class="actions"><input type="submit" class="button button-secondary" value="Gem hindringen"></div>
</form>
{{/HINDRANCE_OPEN}}
<h2>Om borgeren</h2>
<form method="post" action="/borgere/{{PERSON_ID}}/forhold#fejl" aria-label="Om borgeren" novalidate>
{{>FORM}}
<input type="hidden" name="handling" value="borger">
<input type="hidden" name="version" value="{{VERSION}}">
{{#TAKEN_ON}}{{>DATE_FIELD}}{{/TAKEN_ON}}
{{#GOALS_ON}}{{>DATE_FIELD}}{{/GOALS_ON}}
<fieldset class="form-group">
<legend class="form-label">Sæt kryds ved det, der gælder</legend>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="flygtning" name="flygtning" value="ja"{{#REFUGEE}} checked{{/REFUGEE}}><label for="flygtning">Flygtning</label></div>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="saerlov" name="saerlov" value="ja"{{#UKRAINE}} checked{{/UKRAINE}}><label for="saerlov">Ophold efter særloven om Ukraine</label></div>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="ude-af-stand" name="ude-af-stand" value="ja"{{#UNABLE}} checked{{/UNABLE}}><label for="ude-af-stand">Åbenlyst ude af stand til at deltage i virksomhedsrettede tilbud</label></div>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="digital" name="digital" value="ja"{{#DIGITAL}} checked{{/DIGITAL}}><label for="digital">Tilsluttet Digital Post</label></div>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="uden-for" name="uden-for" value="ja"{{#OUTSIDE}} checked{{/OUTSIDE}}><label for="uden-for">Skal have frister skriftligt uden for siden</label></div>
</fieldset>
<div class="form-group{{#INTERPRETER_ERROR}} form-error{{/INTERPRETER_ERROR}}">
<label class="form-label" for="tolkesprog">Tolk</label>
{{#INTERPRETER_ERROR}}{{>FIELD_ERROR}}{{/INTERPRETER_ERROR}}
<select class="form-select" id="tolkesprog" name="tolkesprog"{{#INTERPRETER_ERROR}} aria-describedby="tolkesprog-fejl" aria-invalid="true"{{/INTERPRETER_ERROR}}>
<option value="">Ingen tolk</option>
{{#INTERPRETER}}
<option value="{{INTERPRETER_VALUE}}"{{#INTERPRETER_CHOSEN}} selected{{/INTERPRETER_CHOSEN}}>{{INTERPRETER_NAME}}</option>
{{/INTERPRETER}}
</select>
</div>
<div class="actions"><input type="submit" class="button button-secondary" value="Gem oplysningerne"></div>
</form>
<p class="law">{{RULES}}</p>
</main>
{{>FOOTER}}

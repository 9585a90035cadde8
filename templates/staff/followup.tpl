{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Opfølgning – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}">Tilbage til borgeren</a></nav>
<main id="indhold">
<h1>Opfølgning på kontrakten</h1>
{{>PERSON_HEAD}}
{{#NO_CONTRACT}}
<div class="alert alert-info"><div class="alert-body"><p class="alert-text">Der er ingen kontrakt endnu. Planen herunder begynder, når den er indgået. <a href="/borgere/{{PERSON_ID}}/forhold?vis=kontrakt#ret">Tilføj kontrakten</a></p></div></div>
{{/NO_CONTRACT}}
{{#TOO_FEW}}
<div class="alert alert-warning"><div class="alert-body">
<h2 class="alert-heading">For få samtaler</h2>
<p class="alert-text">{{TOO_FEW_TEXT}}</p>
</div></div>
{{/TOO_FEW}}
{{#TOO_LATE}}
<div class="alert alert-warning"><div class="alert-body">
<h2 class="alert-heading">Opfølgningen er ikke holdt i tide</h2>
<p class="alert-text">Se nedenfor, hvad der skulle være holdt, og hvornår. Det bliver stående, til der er fulgt op.</p>
</div></div>
{{/TOO_LATE}}
{{#OLD_SET}}
<div class="alert alert-info"><div class="alert-body"><p class="alert-text">Intervallet kommer fra en bekendtgørelse, der er ophævet ({{OLD_RULE}}).{{#MAY_MIGRATE}} <a href="/borgere/{{PERSON_ID}}/forhold?vis=overfoert#ret">Skriv kontrakten over på nye regler</a>{{/MAY_MIGRATE}}</p></div></div>
{{/OLD_SET}}
<div class="status {{STATUS_CLASS}}">
<p><strong>I dag: {{REGIME}}</strong></p>
<p>{{WHY}}</p>
<p>{{NEXT}}</p>
</div>
<ul class="links">
<li><a href="/borgere/{{PERSON_ID}}/opfoelgning/samtale">Registrér en samtale, der er holdt uden om bookingen</a></li>
<li><a href="/borgere/{{PERSON_ID}}/opfoelgning/behov">Registrér, at der er behov for opfølgning</a></li>
<li><a href="/borgere/{{PERSON_ID}}/opfoelgning/gruppe">Registrér, at borgeren hører under en retningslinje</a></li>
<li><a href="/borgere/{{PERSON_ID}}/forhold">Se og ret forhold, der styrer reglerne</a></li>
</ul>
<h2>Hvad skal ske, og hvornår</h2>
{{#DUE_NONE}}<p>Ingen opfølgning har en dato nu. Registrér et behov, hvis der er grund til at følge op.</p>{{/DUE_NONE}}
{{#DUES}}
<table class="table table--compact">
<caption>Datoer, hver med sin regel</caption>
<thead><tr><th scope="col">Hvad</th><th scope="col">Senest</th><th scope="col">Planlæg senest</th><th scope="col">Regel</th></tr></thead>
<tbody>
{{#DUE}}
<tr><td data-title="Hvad">{{DUE_WHAT}}{{#DUE_LATE}} <span class="state state-bad">overskredet</span>{{/DUE_LATE}}</td><td data-title="Senest"><time datetime="{{DUE_ISO}}">{{DUE_ON}}</time></td><td data-title="Planlæg senest">{{DUE_PLAN}}</td><td data-title="Regel">{{DUE_RULE}}</td></tr>
{{/DUE}}
</tbody>
</table>
<p class="small-text">Lovens dag flyttes aldrig. Er den en fridag, står den sidste hverdag før under «Planlæg senest».</p>
{{/DUES}}
{{#WINDOW}}
<h2>Vinduet efter visitationen</h2>
<dl class="summary">
<div><dt>Vindue</dt><dd>{{WINDOW_DAYS}}</dd></div>
<div><dt>Holdt</dt><dd>{{WINDOW_HELD}}</dd></div>
{{#WINDOW_PLAN}}<div><dt>Forslag til plan</dt><dd>{{WINDOW_PLAN}}</dd></div>{{/WINDOW_PLAN}}
</dl>
{{/WINDOW}}
<h2>Samtaler og kontakter</h2>
{{#HELD_NONE}}<p>Der er ikke holdt nogen endnu. Samtaler fra bookingen og dem, du selv registrerer, vises her.</p>{{/HELD_NONE}}
{{#HELD}}
<table class="table table--compact">
<caption>Hvad der tæller som opfølgning, og hvorfor</caption>
<thead><tr><th scope="col">Dag</th><th scope="col">Hvordan</th><th scope="col">Tæller</th><th scope="col">Hvorfor</th><th scope="col">Ved</th><th scope="col">Ret</th></tr></thead>
<tbody>
{{#HELD_ROW}}
<tr><td data-title="Dag">{{#HELD_LINK}}<a href="{{HELD_HREF}}">{{HELD_ON}}</a>{{/HELD_LINK}}{{#HELD_PLAIN}}{{HELD_ON}}{{/HELD_PLAIN}}</td><td data-title="Hvordan">{{HELD_HOW}}{{#HELD_DETAIL}}<br>{{HELD_DETAIL}}{{/HELD_DETAIL}}</td><td data-title="Tæller">{{#HELD_COUNTS}}<span class="state state-good">ja</span>{{/HELD_COUNTS}}{{#HELD_NOT}}<span class="state state-warn">nej</span>{{/HELD_NOT}}</td><td data-title="Hvorfor">{{HELD_WHY}}</td><td data-title="Ved"><bdi>{{HELD_BY}}</bdi></td><td data-title="Ret">{{#HELD_VOID}}<form method="post" action="/borgere/{{PERSON_ID}}/opfoelgning#fejl" aria-label="{{HELD_LABEL}}" novalidate>{{>FORM}}<input type="submit" class="button button-tertiary" name="fejl.{{HELD_ID}}" value="Annullér" aria-label="{{HELD_LABEL}}"></form>{{/HELD_VOID}}{{#HELD_KEEP}}–{{/HELD_KEEP}}</td></tr>
{{/HELD_ROW}}
</tbody>
</table>
{{/HELD}}
<h2>Behov for opfølgning</h2>
{{#NEED_NONE}}<p>Der er ikke registreret noget behov.</p>{{/NEED_NONE}}
{{#NEEDS}}
<form method="post" action="/borgere/{{PERSON_ID}}/opfoelgning#fejl" aria-label="Behov for opfølgning" novalidate>
{{>FORM}}
<table class="table table--compact">
<caption>Behov, der er registreret</caption>
<thead><tr><th scope="col">Registreret</th><th scope="col">Ønsket senest</th><th scope="col">Hvorfor</th><th scope="col">Status</th><th scope="col">Af</th><th scope="col">Ret</th></tr></thead>
<tbody>
{{#NEED}}
<tr><td data-title="Registreret">{{NEED_ON}}</td><td data-title="Ønsket senest">{{NEED_BY_DAY}}</td><td data-title="Hvorfor">{{NEED_WHY}}</td><td data-title="Status">{{NEED_STATE}}</td><td data-title="Af"><bdi>{{NEED_BY}}</bdi></td><td data-title="Ret"><input type="submit" class="button button-tertiary" name="fejl.{{NEED_ID}}" value="Annullér" aria-label="{{NEED_LABEL}}"></td></tr>
{{/NEED}}
</tbody>
</table>
</form>
{{/NEEDS}}
<h2>Retningslinjer for grupper</h2>
{{#TAG_NONE}}<p>Borgeren hører ikke under nogen retningslinje. Anden kontakt end en samtale tæller så ikke. <a href="/retningslinjer">Se retningslinjerne</a></p>{{/TAG_NONE}}
{{#TAGS}}
<form method="post" action="/borgere/{{PERSON_ID}}/opfoelgning#fejl" aria-label="Retningslinjer for grupper" novalidate>
{{>FORM}}
<table class="table table--compact">
<caption>Retningslinjer, borgeren hører under</caption>
<thead><tr><th scope="col">Retningslinje</th><th scope="col">Borgeren hører under den</th><th scope="col">Retningslinjen gælder</th><th scope="col">Former</th><th scope="col">Af</th><th scope="col">Ret</th></tr></thead>
<tbody>
{{#TAG}}
<tr><td data-title="Retningslinje">{{TAG_TITLE}}</td><td data-title="Borgeren hører under den">{{TAG_DAYS}}</td><td data-title="Retningslinjen gælder">{{TAG_VALID}}</td><td data-title="Former">{{TAG_FORMS}}</td><td data-title="Af"><bdi>{{TAG_BY}}</bdi></td><td data-title="Ret"><input type="submit" class="button button-tertiary" name="fejl.{{TAG_ID}}" value="Annullér" aria-label="{{TAG_LABEL}}"></td></tr>
{{/TAG}}
</tbody>
</table>
</form>
<p class="small-text">En forkert linje annulleres. Den slettes ikke, men tæller ikke mere.</p>
{{/TAGS}}
{{#SPANS}}
<h2>Hvilken regel gjaldt hvornår</h2>
<table class="table table--compact">
<caption>Regler for opfølgning over tid, som forholdene er registreret i dag</caption>
<thead><tr><th scope="col">Fra</th><th scope="col">Til</th><th scope="col">Opfølgning</th><th scope="col">Hvorfor</th></tr></thead>
<tbody>
{{#SPAN}}
<tr><td data-title="Fra">{{SPAN_FROM}}</td><td data-title="Til">{{SPAN_TO}}</td><td data-title="Opfølgning">{{SPAN_REGIME}}{{#SPAN_NOW}} <span class="state">i dag</span>{{/SPAN_NOW}}</td><td data-title="Hvorfor">{{SPAN_WHY}}</td></tr>
{{/SPAN}}
</tbody>
</table>
{{/SPANS}}
<h2 id="tidslinje">Tidslinje</h2>
{{>FLOW_CHART}}
{{#READINGS}}
<h2>Sådan læses reglerne</h2>
<ul>
{{#READING}}
<li>{{READING_TEXT}}</li>
{{/READING}}
</ul>
{{/READINGS}}
</main>
{{>FOOTER}}

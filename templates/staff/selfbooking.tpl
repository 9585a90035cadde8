{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Retten til selv at booke – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}">Tilbage til borgeren</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Retten til selv at booke</h1>
{{>PERSON_HEAD}}
<div class="status {{STATUS_CLASS}}">
<p><strong>I dag: {{STATUS}}</strong>{{#UNTIL}} til og med {{UNTIL}}, derefter {{AFTER}}{{/UNTIL}}</p>
<p>{{STATUS_WHY}}</p>
{{#BOTH}}<p>Borgeren er både undtaget og frataget retten. Fratagelsen går forud, men begge afgørelser gælder.</p>{{/BOTH}}
{{#BY_SUMMONS}}<p>Næste samtale sker ved indkaldelse ({{SUMMONS_RULE}}). <a href="/borgere/{{PERSON_ID}}/samtale/ny">Book eller indkald</a></p>{{/BY_SUMMONS}}
</div>
{{#RUNNING}}
<div class="alert alert-info"><div class="alert-body"><p class="alert-text">En fratagelse er under behandling: {{RUNNING_STEP}}. <a href="/borgere/{{PERSON_ID}}/selvbooking/fratag">Fortsæt sagen</a></p></div></div>
{{/RUNNING}}
{{#ASKED}}
<h2 id="anmodning">Borgeren har bedt om noget</h2>
<dl class="summary">
<div><dt>Hvad</dt><dd>{{ASKED_KIND}}</dd></div>
<div><dt>Hvornår</dt><dd><time datetime="{{ASKED_ISO}}">{{ASKED_WHEN}}</time></dd></div>
{{#ASKED_TEXT}}<div><dt>Borgerens ord</dt><dd class="letter"><bdi>{{ASKED_TEXT:p}}</bdi></dd></div>{{/ASKED_TEXT}}
{{#ASKED_CALL}}<div><dt>Telefon</dt><dd><a class="phone" href="tel:{{ASKED_TEL}}"><bdi>{{ASKED_PHONE}}</bdi></a></dd></div>{{/ASKED_CALL}}
</dl>
{{#ASKED_EXEMPTION}}
<p>En anmodning om at blive undtaget besvares med en afgørelse.</p>
<ul class="links">
<li><a href="/borgere/{{PERSON_ID}}/selvbooking/undtag">Undtag borgeren</a></li>
<li><a href="/borgere/{{PERSON_ID}}/selvbooking/afslag">Giv afslag på at undtage</a></li>
</ul>
{{/ASKED_EXEMPTION}}
{{#ASKED_AGAIN}}
<p>Svar med en afgørelse, hvis borgeren skal booke selv igen.</p>
<ul class="links">
<li><a href="/borgere/{{PERSON_ID}}/selvbooking/ophaev">Afslut undtagelsen, eller giv retten tilbage</a></li>
</ul>
{{/ASKED_AGAIN}}
{{#ASKED_REPLY}}
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking#fejl" aria-label="Svar til borgeren" novalidate>
{{>FORM}}
<input type="hidden" name="anmodning" value="{{ASKED_ID}}">
{{#REPLY}}{{>AREA_FIELD}}{{/REPLY}}
<div class="actions"><input type="submit" class="button button-secondary" value="Send svaret"></div>
</form>
{{/ASKED_REPLY}}
{{/ASKED}}
<h2>Det kan du gøre nu</h2>
<ul class="links">
{{#CAN_EXEMPT}}<li><a href="/borgere/{{PERSON_ID}}/selvbooking/undtag">Undtag fra at booke selv</a> (integrationsloven § 20, stk. 5, 1. pkt.)</li>{{/CAN_EXEMPT}}
{{#CAN_REFUSE}}<li><a href="/borgere/{{PERSON_ID}}/selvbooking/afslag">Giv afslag på at undtage</a></li>{{/CAN_REFUSE}}
{{#CAN_REVOKE}}<li><a href="/borgere/{{PERSON_ID}}/selvbooking/fratag">Begynd en sag om at fratage retten</a> (integrationsloven § 20, stk. 5, 3. pkt.)</li>{{/CAN_REVOKE}}
{{#CAN_LIFT}}<li><a href="/borgere/{{PERSON_ID}}/selvbooking/ophaev">Afslut undtagelsen, eller giv retten tilbage</a></li>{{/CAN_LIFT}}
<li><a href="/borgere/{{PERSON_ID}}/samtale/ny">Book for borgeren, eller indkald</a></li>
</ul>
<h2>Perioder</h2>
{{#PERIODS_NONE}}<p>Borgeren har ikke været undtaget eller frataget retten.</p>{{/PERIODS_NONE}}
{{#PERIODS}}
<p>Perioder, der overlapper eller støder op til hinanden, er lagt sammen.</p>
<ul>
{{#EXEMPT_PERIOD}}<li>Undtaget {{EXEMPT_PERIOD}}</li>
{{/EXEMPT_PERIOD}}
{{#REVOKED_PERIOD}}<li>Frataget retten {{REVOKED_PERIOD}}</li>
{{/REVOKED_PERIOD}}
</ul>
<table class="table table--compact">
<caption>Undtagelser og fratagelser</caption>
<thead><tr><th scope="col">Hvad</th><th scope="col">Periode</th><th scope="col">Tages op igen</th><th scope="col">Stand</th><th scope="col">Af</th></tr></thead>
<tbody>
{{#RIGHT}}
<tr><td data-title="Hvad">{{RIGHT_WHAT}}</td><td data-title="Periode">{{RIGHT_PERIOD}}</td><td data-title="Tages op igen">{{RIGHT_REVIEW}}</td><td data-title="Stand">{{RIGHT_STATE}}</td><td data-title="Af"><bdi>{{RIGHT_BY}}</bdi></td></tr>
{{/RIGHT}}
</tbody>
</table>
{{/PERIODS}}
<h2>Afgørelser</h2>
{{#DECISIONS_NONE}}<p>Der er ikke truffet afgørelser om selvbooking.</p>{{/DECISIONS_NONE}}
{{#DECISIONS}}
<table class="table table--compact">
<caption>Afgørelser om selvbooking, de nyeste først</caption>
<thead><tr><th scope="col">Dag</th><th scope="col">Afgørelse</th><th scope="col">Klagefrist</th><th scope="col">Af</th></tr></thead>
<tbody>
{{#DECISION}}
<tr><td data-title="Dag">{{DECISION_DAY}}</td><td data-title="Afgørelse"><a href="/afgoerelser/{{DECISION_ID}}">{{DECISION_WHAT}}</a></td><td data-title="Klagefrist">{{DECISION_UNTIL}}</td><td data-title="Af"><bdi>{{DECISION_BY}}</bdi></td></tr>
{{/DECISION}}
</tbody>
</table>
{{/DECISIONS}}
{{#ANSWERED}}
<h2>Besvarede anmodninger</h2>
<table class="table table--compact">
<caption>Hvad borgeren har bedt om, og hvad vi har svaret</caption>
<thead><tr><th scope="col">Dag</th><th scope="col">Hvad</th><th scope="col">Svar</th><th scope="col">Af</th></tr></thead>
<tbody>
{{#REQUEST}}
<tr><td data-title="Dag">{{REQUEST_DAY}}</td><td data-title="Hvad">{{REQUEST_WHAT}}</td><td data-title="Svar"><bdi>{{REQUEST_ANSWER}}</bdi></td><td data-title="Af"><bdi>{{REQUEST_BY}}</bdi></td></tr>
{{/REQUEST}}
</tbody>
</table>
{{/ANSWERED}}
</main>
{{>FOOTER}}

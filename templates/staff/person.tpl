{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Borger – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere">Tilbage til søgning</a></nav>
<main id="indhold">
<h1><bdi>{{NAME}}</bdi></h1>
<p>{{CPR}}{{#PROTECTED}} <span class="state state-warn">Beskyttet navn og adresse</span>{{/PROTECTED}} · <a href="/borgere/{{PERSON_ID}}/cpr">Vis hele CPR-nummeret</a></p>
{{#CLOSED}}
<div class="alert alert-info"><div class="alert-body"><p class="alert-text">{{CLOSED}}</p></div></div>
{{/CLOSED}}
{{#LOCKED}}
<div class="alert alert-warning"><div class="alert-body"><p class="alert-text">Borgerens konto er låst efter for mange forkerte forsøg. <a href="/borgere/{{PERSON_ID}}/kode">Lav et nyt kodebrev</a> for at åbne den.</p></div></div>
{{/LOCKED}}
{{#BOTH}}
<div class="alert alert-warning"><div class="alert-body"><p class="alert-text">Borgeren er både undtaget og frataget retten til at booke. Fratagelsen går forud, men begge afgørelser gælder.</p></div></div>
{{/BOTH}}
{{#STATUS_BOX}}
<div class="status {{STATUS_CLASS}}">
<p><strong>Selvbooking: {{STATUS}}</strong></p>
<p>{{STATUS_WHY}}</p>
<p>{{NEXT}}</p>
{{#NEXT_LINK}}<a class="button button-primary" href="{{NEXT_HREF}}">{{NEXT_TEXT}}</a>{{/NEXT_LINK}}
</div>
{{/STATUS_BOX}}
<div class="columns">
<div>
<h2>Overblik</h2>
<dl class="summary">
<div><dt>Selvbooking</dt><dd>{{STATUS}}{{#UNTIL}} til og med {{UNTIL}}, derefter {{AFTER}}{{/UNTIL}}</dd></div>
{{#EXEMPT}}<div><dt>Undtaget</dt><dd>{{EXEMPT}}</dd></div>{{/EXEMPT}}
{{#REVOKED}}<div><dt>Frataget retten</dt><dd>{{REVOKED}}</dd></div>{{/REVOKED}}
{{#HEARING}}<div><dt>Fratagelse under behandling</dt><dd>{{HEARING}}</dd></div>{{/HEARING}}
<div><dt>Vejledning</dt><dd>{{GUIDED}}</dd></div>
<div><dt>Bookingfrist</dt><dd>{{DEADLINE}}</dd></div>
<div><dt>Næste samtale</dt><dd>{{#TALK_NONE}}Ingen{{/TALK_NONE}}{{#TALK}}<a href="/samtaler/{{TALK_ID}}"><time datetime="{{TALK_ISO}}">{{TALK_WHEN}}</time></a>, {{TALK_HOW}}{{/TALK}}</dd></div>
{{#CASES}}<div><dt>Sager om konsekvens</dt><dd><ul class="nobullet-list">{{#CASE}}<li><a href="/sager/{{CASE_ID}}">{{CASE_WHAT}}</a>: {{CASE_STATE}}</li>{{/CASE}}</ul></dd></div>{{/CASES}}
<div><dt>Sagsbehandler</dt><dd><bdi>{{CASEWORKER}}</bdi>, {{UNIT}}</dd></div>
</dl>
{{#WAITING}}
<h2>Venter på dig</h2>
<ul>
{{#TASK}}<li>{{TASK_NAME}}: {{TASK_DUE}}{{#TASK_OVERDUE}} <span class="state state-bad">forfalden</span>{{/TASK_OVERDUE}}</li>
{{/TASK}}
{{#HELP}}<li>Borgeren har bedt om hjælp. <a href="/borgere/{{PERSON_ID}}/selvbooking#anmodning">Svar på det, borgeren har bedt om</a></li>{{/HELP}}
{{#NO_TIMES}}<li>Borgeren fandt ingen ledige tider og har ikke fået svar. Intet må få en konsekvens imens. <a href="/borgere/{{PERSON_ID}}/ingen-tider">Svar om ledige tider</a></li>{{/NO_TIMES}}
</ul>
{{/WAITING}}
<h2>Det kan du gøre</h2>
<ul class="links">
<li><a href="/borgere/{{PERSON_ID}}/vejledning">Registrér vejledning om selvbooking</a></li>
{{#MAY_GIVE}}<li><a href="/borgere/{{PERSON_ID}}/frist/ny">Giv en bookingfrist</a></li>{{/MAY_GIVE}}
{{#MAY_WITHDRAW}}<li><a href="/borgere/{{PERSON_ID}}/frist/tilbage">Træk bookingfristen tilbage</a></li>{{/MAY_WITHDRAW}}
<li><a href="/borgere/{{PERSON_ID}}/samtale/ny">Book for borgeren, eller indkald</a></li>
<li><a href="/borgere/{{PERSON_ID}}/ingen-tider">Se, hvornår borgeren ikke fandt ledige tider</a></li>
<li><a href="/borgere/{{PERSON_ID}}/selvbooking">Undtag fra selvbooking, eller fratag retten</a></li>
<li><a href="/borgere/{{PERSON_ID}}/opfoelgning">Se planen for opfølgning, og registrér samtaler og behov</a></li>
<li><a href="/borgere/{{PERSON_ID}}/forhold">Se og ret forhold, der styrer reglerne</a></li>
<li><a href="/borgere/{{PERSON_ID}}/kode">Lav et brev med kode til log-ind</a></li>
</ul>
<h2>Kontakt</h2>
<dl class="summary">
<div><dt>Telefon</dt><dd>{{#CALL_NONE}}Ikke oplyst{{/CALL_NONE}}{{#CALL}}<a class="phone" href="tel:{{CALL_TEL}}"><bdi>{{CALL}}</bdi></a>{{/CALL}}</dd></div>
<div><dt>E-mail</dt><dd><bdi>{{EMAIL}}</bdi></dd></div>
<div><dt>Adresse</dt><dd><bdi>{{ADDRESS}}</bdi></dd></div>
<div><dt>Sprog</dt><dd>{{SPOKEN}}</dd></div>
<div><dt>Tolk</dt><dd>{{INTERPRETER}}</dd></div>
<div><dt>Digital Post</dt><dd>{{DIGITAL_POST}}</dd></div>
<div><dt>Log-ind</dt><dd>{{SIGN_IN}}</dd></div>
</dl>
</div>
<div>
<h2 id="tidslinje">Tidslinje</h2>
{{#OLDER_PAGE}}<p><a href="/borgere/{{PERSON_ID}}#tidslinje">Vis de nyeste</a></p>{{/OLDER_PAGE}}
{{#NO_EVENTS}}<p>Her er ikke sket noget endnu. Vejledning, frister, samtaler, beskeder og afgørelser vises her.</p>{{/NO_EVENTS}}
{{#EVENTS}}
<ol class="timeline">
{{#EVENT}}
<li><time datetime="{{EVENT_ISO}}">{{EVENT_WHEN}}</time>
<p>{{#EVENT_LINK}}<a href="{{EVENT_HREF}}">{{EVENT_TEXT}}</a>{{/EVENT_LINK}}{{#EVENT_PLAIN}}{{EVENT_TEXT}}{{/EVENT_PLAIN}} <span class="small-text">({{EVENT_WHO}})</span></p>
{{#EVENT_DETAIL}}<p class="small-text">{{EVENT_DETAIL}}</p>{{/EVENT_DETAIL}}
</li>
{{/EVENT}}
</ol>
{{/EVENTS}}
{{#OLDER}}<p><a href="{{OLDER}}">Vis ældre</a></p>{{/OLDER}}
</div>
</div>
</main>
{{>FOOTER}}

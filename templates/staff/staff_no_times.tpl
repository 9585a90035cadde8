{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Ingen ledige tider – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}">Tilbage til borgeren</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Ingen ledige tider</h1>
{{>PERSON_HEAD}}
{{#TAKEN}}
<div class="alert alert-warning"><div class="alert-body" role="alert">
<p class="alert-text">En kollega har allerede svaret på nummer <bdi class="reference">{{TAKEN_NUMBER}}</bdi>. Dit svar er ikke gemt. Du skrev:</p>
<p class="alert-text"><bdi>{{TAKEN_TEXT}}</bdi></p>
</div></div>
{{/TAKEN}}
<p>Der skal altid være ledige tider, så borgeren kan booke inden for sin frist. Så længe et nummer ikke er besvaret, må fristen ikke få en konsekvens for borgeren.</p>
<p class="law">{{RULE}}</p>
{{#NONE}}<p>Borgeren har ikke søgt uden at finde ledige tider.</p>{{/NONE}}
{{#RECORD}}
<h2>Nummer <bdi class="reference">{{NUMBER}}</bdi> <span class="state {{STATE_CLASS}}">{{STATE}}</span></h2>
<dl class="summary">
<div><dt>Borgeren søgte</dt><dd><time datetime="{{AT_ISO}}">{{AT}}</time></dd></div>
<div><dt>Søgte tider</dt><dd>{{RANGE}}</dd></div>
<div><dt>Mødeform</dt><dd>{{MEETING}}</dd></div>
<div><dt>Bedt om besked</dt><dd>{{NOTICE}}</dd></div>
{{#ANSWERED}}
<div><dt>Besvaret</dt><dd><time datetime="{{ANSWERED_ISO}}">{{ANSWERED_WHEN}}</time> af <bdi>{{ANSWERED_BY}}</bdi></dd></div>
<div><dt>Tider tilbudt</dt><dd>{{OFFERED_SAID}}</dd></div>
<div><dt>Svar</dt><dd class="letter"><bdi>{{ANSWER:p}}</bdi></dd></div>
{{/ANSWERED}}
</dl>
{{#WAITING}}
<form method="post" action="/borgere/{{PERSON_ID}}/ingen-tider#fejl" aria-label="{{FORM_LABEL}}" novalidate>
{{>FORM}}
{{#FIELD}}{{>AREA_FIELD}}{{/FIELD}}
{{#CHOICE}}{{>RADIO_FIELD}}{{/CHOICE}}
<p>{{EFFECT}}</p>
<div class="actions"><input type="submit" class="button button-primary" name="svar.{{WAITING_ID}}" value="Svar borgeren"></div>
</form>
{{/WAITING}}
{{/RECORD}}
</main>
{{>FOOTER}}

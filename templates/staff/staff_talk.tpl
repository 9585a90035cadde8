{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Samtale {{SHORT}} {{CLOCK}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage">{{#BACK_PERSON}}<a class="back-link" href="/borgere/{{PERSON}}">Tilbage til borgeren</a>{{/BACK_PERSON}}{{#BACK_WEEK}}<a class="back-link" href="/kalender">Tilbage til kalenderen</a>{{/BACK_WEEK}}</nav>
<main id="indhold">
<h1>Samtale <time datetime="{{WHEN_ISO}}">{{WHEN}}</time></h1>
{{>TALK_HEAD}}
<div class="status {{STATUS_CLASS}}">
<p><strong>{{STATUS}}</strong></p>
{{#STATUS_MORE}}<p>{{STATUS_MORE}}</p>{{/STATUS_MORE}}
{{#MINUTES}}<a class="button button-primary" href="/samtaler/{{TALK}}/referat">{{MINUTES_TEXT}}</a>{{/MINUTES}}
{{#RECORD}}<a class="button button-primary" href="/samtaler/{{TALK}}/fremmoede">{{RECORD_TEXT}}</a>{{/RECORD}}
</div>
<div class="columns">
<div>
<h2>Samtalen</h2>
<dl class="summary">
<div><dt>Tid</dt><dd><time datetime="{{WHEN_ISO}}">{{WHEN}}</time>, {{LENGTH}}</dd></div>
{{#PREVIOUS}}<div><dt>Før</dt><dd>{{PREVIOUS}}</dd></div>{{/PREVIOUS}}
<div><dt>Form</dt><dd>{{FORM_NAME}}</dd></div>
<div><dt>Sted</dt><dd><bdi>{{PLACE}}</bdi></dd></div>
{{#NUMBER}}<div><dt>Telefon</dt><dd><bdi class="phone">{{NUMBER}}</bdi></dd></div>{{/NUMBER}}
<div><dt>Hos</dt><dd><bdi>{{CASEWORKER}}</bdi></dd></div>
<div><dt>Slags</dt><dd>{{KIND}}</dd></div>
{{#SUBJECT}}<div><dt>Emne</dt><dd>{{SUBJECT}}</dd></div>{{/SUBJECT}}
<div><dt>Tolk</dt><dd>{{INTERPRETER}}</dd></div>
{{#NEEDS}}<div><dt>Hensyn</dt><dd>{{NEEDS}}</dd></div>{{/NEEDS}}
{{#REASON}}<div><dt>Begrundelse</dt><dd>{{REASON}}</dd></div>{{/REASON}}
<div><dt>Borgeren kan flytte</dt><dd>{{CHANGE}}</dd></div>
<div><dt>Bookingfrist</dt><dd>{{DEADLINE}}</dd></div>
<div><dt>Reference</dt><dd><bdi class="reference">{{REFERENCE}}</bdi></dd></div>
</dl>
{{#UPCOMING}}
<h2>Det kan du gøre</h2>
<ul class="links noprint">
<li><a href="/samtaler/{{TALK}}/flyt">Flyt samtalen</a></li>
<li><a href="/samtaler/{{TALK}}/aflys">Aflys samtalen</a></li>
</ul>
{{/UPCOMING}}
{{#RULE}}<p class="law">{{RULE}}</p>{{/RULE}}
</div>
<div>
<h2>Det er sket</h2>
<ol class="timeline">
{{#EVENT}}
<li><time datetime="{{EVENT_ISO}}">{{EVENT_WHEN}}</time>
<p>{{EVENT_TEXT}} <span class="small-text">({{EVENT_WHO}})</span></p>
{{#EVENT_REASON}}<p class="small-text">{{EVENT_REASON}}</p>{{/EVENT_REASON}}
</li>
{{/EVENT}}
</ol>
<h2>Beskeder</h2>
{{#NO_MESSAGES}}<p>Der er ikke sendt beskeder om samtalen. Indkaldelser og ændringer, vi laver, vises her.</p>{{/NO_MESSAGES}}
{{#MESSAGES}}
<table class="table table--compact">
<caption>Sendt om samtalen</caption>
<thead><tr><th scope="col">Besked</th><th scope="col">Hvordan</th><th scope="col">Hvornår</th></tr></thead>
<tbody>
{{#MESSAGE}}
<tr><th scope="row" data-title="Besked">{{MESSAGE_NAME}}</th><td data-title="Hvordan">{{MESSAGE_CHANNEL}}</td><td data-title="Hvornår">{{MESSAGE_STATE}}</td></tr>
{{/MESSAGE}}
</tbody>
</table>
{{/MESSAGES}}
</div>
</div>
</main>
{{>FOOTER}}

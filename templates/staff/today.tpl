{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>I dag – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>{{DAY}}</h1>
{{#SHORT}}
<div class="alert alert-warning"><div class="alert-body">
<h2 class="alert-heading">Der mangler ledige tider</h2>
<p class="alert-text">{{SHORT}} <a href="/tider/ny">Læg tider ud</a></p>
</div></div>
{{/SHORT}}
<h2>{{#LEADER}}Opgaver i enheden{{/LEADER}}{{#OWN}}Dine opgaver{{/OWN}}</h2>
{{#NO_TASKS}}<p>Ingen opgaver venter. Ubesvarede beskeder, overskredne frister og fremmøde vises her.</p>{{/NO_TASKS}}
{{#TASKS}}
<ul class="counts">
{{#COUNT}}
<li><a href="{{COUNT_HREF}}"><strong>{{COUNT_TOTAL}}</strong> {{COUNT_NAME}}{{#COUNT_OVERDUE}} ({{COUNT_OVERDUE}}){{/COUNT_OVERDUE}}</a></li>
{{/COUNT}}
</ul>
<p><a href="/opgaver{{#LEADER}}?hele=ja{{/LEADER}}">Se alle opgaver</a></p>
{{/TASKS}}
<h2>Samtaler i dag</h2>
{{#NO_TALKS}}<p>Du har ingen samtaler i dag. <a href="/kalender">Se din kalender</a></p>{{/NO_TALKS}}
{{#TALKS}}
<table class="table table--compact">
<caption>Dine samtaler i dag, den tidligste først</caption>
<thead><tr><th scope="col">Tid</th><th scope="col">Borger</th><th scope="col">Form</th><th scope="col">Bemærk</th><th scope="col">Status</th></tr></thead>
<tbody>
{{#TALK}}
<tr><td data-title="Tid"><a href="/samtaler/{{TALK_ID}}"><time datetime="{{TALK_ISO}}">{{TALK_CLOCK}}</time></a></td><td data-title="Borger">{{#TALK_PERSON}}<a href="/borgere/{{TALK_PERSON_ID}}"><bdi>{{TALK_NAME}}</bdi></a>{{/TALK_PERSON}}{{#TALK_HIDDEN}}{{TALK_HIDDEN}}{{/TALK_HIDDEN}}</td><td data-title="Form">{{TALK_FORM}}</td><td data-title="Bemærk">{{TALK_NOTE}}</td><td data-title="Status"><span class="state {{TALK_CLASS}}">{{TALK_STATE}}</span></td></tr>
{{/TALK}}
</tbody>
</table>
{{/TALKS}}
{{#LEADER}}
<h2>Teamleder</h2>
<ul class="links">
<li><a href="/adgange">{{LEADER}}</a></li>
<li><a href="/retningslinjer">Vedtag retningslinjer for grupper (opfølgning uden samtale)</a></li>
</ul>
{{/LEADER}}
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{HEADING}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
<main id="indhold" class="receipt">
<h1>{{HEADING}}</h1>
{{#STATUS}}
<div class="status{{#UPCOMING}} status-done{{/UPCOMING}}"><p>{{STATUS}}</p></div>
{{/STATUS}}
{{#BOOK_AGAIN}}
<p>Du skal booke en ny tid senest <strong><time datetime="{{DEADLINE_ISO}}">{{DEADLINE}}</time></strong>.</p>
<p class="noprint"><a class="button button-primary" href="/book">Book en ny tid</a></p>
{{/BOOK_AGAIN}}
{{#AFBUD}}
<p>En medarbejder ser på dit afbud. Du kan få færre penge.</p>
{{/AFBUD}}
<dl class="summary">
<div><dt>Nummer</dt><dd><bdi class="reference">{{REFERENCE}}</bdi></dd></div>
<div><dt>Dag og tid</dt><dd><time datetime="{{WHEN_ISO}}">{{WHEN}}</time></dd></div>
{{#PREVIOUS}}
<div><dt>Den gamle tid</dt><dd><time datetime="{{PREVIOUS_ISO}}">{{PREVIOUS}}</time></dd></div>
{{/PREVIOUS}}
<div><dt>Længde</dt><dd>{{LENGTH}}</dd></div>
<div><dt>Samtalen er</dt><dd>{{FORM}}</dd></div>
{{#AT_OFFICE}}
<div><dt>Sted</dt><dd><bdi>{{PLACE}}</bdi>, <bdi>{{UNIT}}</bdi></dd></div>
{{/AT_OFFICE}}
{{#BY_PHONE}}
<div><dt>Vi ringer til</dt><dd><bdi class="phone">{{NUMBER}}</bdi></dd></div>
{{/BY_PHONE}}
<div><dt>Du taler med</dt><dd><bdi>{{CASEWORKER}}</bdi></dd></div>
{{#SUBJECT}}
<div><dt>Samtalen handler om</dt><dd><bdi lang="da">{{SUBJECT}}</bdi></dd></div>
{{/SUBJECT}}
{{#INTERPRETER}}
<div><dt>Tolk</dt><dd>{{INTERPRETER}}</dd></div>
{{/INTERPRETER}}
{{#NEEDS}}
<div><dt>Hensyn</dt><dd><bdi>{{NEEDS}}</bdi></dd></div>
{{/NEEDS}}
</dl>
{{#RECORD}}
<h2>Referat</h2>
<p>Vi har skrevet et referat af samtalen.</p>
{{#AGREED}}
<h3>Det aftalte vi</h3>
<div class="letter" lang="da" dir="ltr" translate="no">{{AGREED:p}}</div>
{{/AGREED}}
{{#NEXT}}
<p>Den næste samtale er planlagt til <time datetime="{{NEXT_ISO}}">{{NEXT}}</time>.</p>
{{/NEXT}}
<p>Du kan bede om at se hele referatet. Ring til os: <a class="phone" href="tel:{{UNIT_TEL}}"><bdi>{{UNIT_PHONE}}</bdi></a></p>
{{/RECORD}}
{{#UPCOMING}}
{{#AT_OFFICE}}
<p>Gå til receptionen, når du kommer. Sig dit navn.</p>
{{/AT_OFFICE}}
{{#BY_PHONE}}
<p>Vi ringer til dig. Hav din telefon tændt.</p>
{{/BY_PHONE}}
{{#BY_VIDEO}}
<p>Du får et link fra os før samtalen.</p>
{{/BY_VIDEO}}
<h2>Tag med</h2>
<p>Tag dit sundhedskort med. Tag også breve fra os med.</p>
<h2>Hvis du bliver syg</h2>
<p>Ring til os med det samme: <a class="phone" href="tel:{{UNIT_TEL}}"><bdi>{{UNIT_PHONE}}</bdi></a></p>
<p>Du skal komme. Hvis du ikke kommer, kan du få færre penge.</p>
{{#MOVE}}
<h2>Hvis du ikke kan på den tid</h2>
<p>Du kan flytte tiden til og med {{CHANGE_UNTIL}}.</p>
{{/MOVE}}
{{#MOVE_OVER}}
<h2>Hvis du ikke kan på den tid</h2>
<p>{{MOVE_WHY}}</p>
{{/MOVE_OVER}}
<ul class="links noprint">
{{#MOVE}}<li><a href="/samtale/{{TALK}}/flyt">Flyt tiden</a></li>{{/MOVE}}
<li><a href="/samtale/{{TALK}}/afbud">Sig nej til tiden</a></li>
<li><a href="/samtale/{{TALK}}/kalender.ics">Gem i din kalender</a></li>
</ul>
{{#DANISH}}
<div class="notice">
<h2>Vis dette på jobcenteret</h2>
<p lang="da" dir="ltr" translate="no">Samtale: {{DANISH_WHEN}}, {{DANISH_WHERE}}. Nummer: {{REFERENCE}}.</p>
</div>
{{/DANISH}}
{{/UPCOMING}}
{{#ENDED_CALENDAR}}
<p class="noprint"><a href="/samtale/{{TALK}}/kalender.ics">Fjern tiden fra din kalender</a></p>
{{/ENDED_CALENDAR}}
<p class="noprint">Du kan printe siden.</p>
{{#RULE}}
<p class="law">{{RULE}}</p>
{{/RULE}}
{{>WHY_LINK}}
</main>
{{>FOOTER}}

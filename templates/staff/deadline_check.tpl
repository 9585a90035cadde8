{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Tjek bookingfristen – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/frist/ny">Tilbage</a></nav>
<main id="indhold">
<h1>Tjek bookingfristen</h1>
{{>PERSON_HEAD}}
{{#CHANGED}}
<div class="alert alert-warning" id="fejl" tabindex="-1" autofocus><div class="alert-body"><div role="alert">
<h2 class="alert-heading">Udkastet er ændret, siden du så det</h2>
<p class="alert-text">Fristen er ikke givet. {{CHANGED_BY}} gemte et andet udkast {{CHANGED_AT}}. Det står her. Tryk igen, hvis det er det, du vil give.</p>
{{#SEEN_BELOW}}<p class="alert-text"><a href="#set">Se det udkast, du trykkede på</a></p>{{/SEEN_BELOW}}
</div></div></div>
{{/CHANGED}}
{{#REFUSED}}
<div class="alert alert-error"><div class="alert-body" role="alert">
<h2 class="alert-heading">Fristen kan ikke gives sådan</h2>
<ul class="alert-text">
{{#ISSUE}}
<li>{{ISSUE_TEXT}}</li>
{{/ISSUE}}
</ul>
</div></div>
{{/REFUSED}}
<dl class="summary">
<div><dt>Book senest</dt><dd>{{DEADLINE_DAY}}</dd><dd><a href="/borgere/{{PERSON_ID}}/frist/ny">Ret<span class="sr-only"> fristen</span></a></dd></div>
<div><dt>Samtale senest</dt><dd>{{LATEST_DAY}}</dd></div>
<div><dt>Sendes</dt><dd>{{CHANNEL}}</dd></div>
<div><dt>Fremme hos borgeren</dt><dd>{{AVAILABLE}}</dd></div>
<div><dt>Ledige tider, som borgeren kan vælge</dt><dd>{{SLOTS}}</dd></div>
{{#REASON}}<div><dt>Grund til kun én form</dt><dd>{{REASON}}</dd></div>{{/REASON}}
</dl>
{{#SEND}}
<form method="post" action="/borgere/{{PERSON_ID}}/frist/tjek#fejl" aria-label="Giv fristen" novalidate>
{{>FORM}}
<input type="hidden" name="udkast" value="{{DRAFT}}">
<input type="hidden" name="set-frist" value="{{SHOWN_DAY}}">
<input type="hidden" name="set-kanal" value="{{SHOWN_CHANNEL}}">
<input type="hidden" name="set-former" value="{{SHOWN_FORMS}}">
<input type="hidden" name="set-grund" value="{{SHOWN_REASON:p}}">
<p>Når du giver fristen, kan den ses på borgerens side, og brevet lægges til afsendelse. Du kan trække fristen tilbage, så længe borgeren ikke har booket.</p>
<div class="actions"><input type="submit" class="button button-primary" value="Giv bookingfristen"></div>
</form>
{{/SEND}}
<h2>Brevet</h2>
{{#OTHER}}
<h3>{{OTHER_NAME}}</h3>
<div class="notice" lang="{{OTHER_LANG}}" dir="{{OTHER_DIR}}">
<p><strong>{{OTHER_SUBJECT}}</strong></p>
<div class="letter">{{OTHER_TEXT:p}}</div>
</div>
<h3>Dansk</h3>
{{/OTHER}}
<div class="notice">
<p><strong>{{SUBJECT}}</strong></p>
<div class="letter">{{TEXT:p}}</div>
</div>
{{#SEEN}}
<h2 id="set">Det, du så</h2>
<dl class="summary">
<div><dt>Book senest</dt><dd>{{SEEN_DAY}}</dd></div>
<div><dt>Samtale senest</dt><dd>{{SEEN_LATEST}}</dd></div>
<div><dt>Sendes</dt><dd>{{SEEN_CHANNEL}}</dd></div>
{{#SEEN_REASON}}<div><dt>Grund til kun én form</dt><dd>{{SEEN_REASON}}</dd></div>{{/SEEN_REASON}}
</dl>
<h3>Brevet, du så</h3>
<div class="notice">
<p><strong>{{SEEN_SUBJECT}}</strong></p>
<div class="letter">{{SEEN_TEXT:p}}</div>
</div>
{{/SEEN}}
</main>
{{>FOOTER}}

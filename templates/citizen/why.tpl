{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{QUESTION}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Mine samtaler</a></nav>
<main id="indhold">
<h1>{{QUESTION}}</h1>
<p class="font-lead">{{ANSWER}}</p>
{{#FACTS}}
<h2>Det ved vi om dig</h2>
<dl class="summary">
{{#FACT}}
<div><dt>{{LABEL}}</dt><dd>{{VALUE}}</dd></div>
{{/FACT}}
</dl>
<p>Er noget forkert? Ring til os, og sig det.</p>
{{/FACTS}}
<h2>Reglen</h2>
<ul>
{{#SENTENCE}}
<li>{{SAYS}}</li>
{{/SENTENCE}}
</ul>
{{#PARAGRAPH}}
<p class="law">{{RULE}}</p>
{{/PARAGRAPH}}
{{#RULES_HREF}}
{{! til oversætteren: siden med alle regler er kun på dansk }}
<p><a href="{{RULES_HREF}}" hreflang="da">Læs mere om reglen (på dansk)</a></p>
{{/RULES_HREF}}
{{#DECISION}}
<p><a href="/afgoerelse/{{DECISION}}">Læs hele afgørelsen</a></p>
{{/DECISION}}
<h2>Spørg os</h2>
{{#CASEWORKER}}
<p>Du kan tale med <bdi>{{CASEWORKER}}</bdi>.</p>
{{/CASEWORKER}}
<p>Ring til jobcenteret: <a class="phone" href="tel:{{UNIT_TEL}}"><bdi>{{UNIT_PHONE}}</bdi></a></p>
<p>Er du uenig i det, vi har bestemt? <a href="/klage">Sådan klager du</a></p>
</main>
{{>FOOTER}}

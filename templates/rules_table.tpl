{{%AUTOESCAPE context="HTML"}}
<div lang="da" dir="ltr" translate="no">
{{#CONTENTS}}
<p>Maskinen regner datoer og ser efter, om noget er skrevet ned. Et menneske afgør resten.</p>
<p>Ordene er vores egne. Det er lovens egen tekst, der gælder.</p>
<p>Nogle steder kan loven læses på flere måder: <a href="/regler?del=laesning">Sådan læser vi loven</a></p>
<p>Loven lader kommunen vælge noget: <a href="/regler?del=valg">Det har kommunen valgt</a></p>
{{/CONTENTS}}
{{#PART}}
<h2 id="{{ANCHOR}}">{{TITLE}}</h2>
<ul>
{{#LINE}}
<li><a href="{{LINE_HREF}}">{{LINE_PARAGRAPH}}</a>: {{LINE_SAYS}}</li>
{{/LINE}}
</ul>
{{/PART}}
{{#SENTENCE}}
<h2 id="{{CODE}}">{{PARAGRAPH}}</h2>
<p>{{SAYS}}</p>
<dl class="summary">
{{#MACHINE}}<div><dt>Maskinen regner</dt><dd>{{MACHINE}}</dd></div>{{/MACHINE}}
{{#PERSON}}<div><dt>Et menneske bestemmer</dt><dd>{{PERSON}}</dd></div>{{/PERSON}}
{{#NO_RULE}}<div><dt>Ingen regel i programmet</dt><dd>{{NO_RULE}}</dd></div>{{/NO_RULE}}
{{#READING}}<div><dt>Sådan læser vi det ({{READING_CODE}})</dt><dd>{{READING_DOUBT}} {{READING_CHOICE}}</dd></div>{{/READING}}
{{#CHOICE}}<div><dt>{{SETTING_LABEL}} ({{SETTING}})</dt><dd>{{SETTING_VALUE}}</dd></div>{{/CHOICE}}
</dl>
<p class="law">{{ACT}}. Læst {{CHECKED}}.</p>
{{#TESTS}}
<p class="law">Regel i programmet: {{#RULE}}<code>{{RULE_NAME}}</code> {{/RULE}}. Prøver: {{TESTS}}.</p>
{{/TESTS}}
{{/SENTENCE}}
{{#READINGS}}
<p>Nogle steder kan loven læses på flere måder. Her står, hvad vi har valgt.</p>
<dl class="summary">
{{#DOUBT}}
<div><dt>{{DOUBT_CODE}}: {{DOUBT_QUESTION}}</dt><dd>{{DOUBT_CHOICE}}</dd></div>
{{/DOUBT}}
</dl>
{{/READINGS}}
{{#SETTINGS}}
<p>Loven lader kommunen vælge noget. Her står, hvad kommunen har valgt.</p>
<dl class="summary">
{{#CHOSEN}}
<div><dt>{{CHOSEN_LABEL}} ({{CHOSEN_CODE}})</dt><dd>{{CHOSEN_VALUE}}</dd></div>
{{/CHOSEN}}
</dl>
{{/SETTINGS}}
</div>

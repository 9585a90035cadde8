{{%AUTOESCAPE context="HTML"}}
<h2>Sagen</h2>
<dl class="summary">
<div><dt>Grundlag</dt><dd>{{CASE_BASIS}}</dd></div>
<div><dt>Hvad er der sket?</dt><dd class="letter">{{CASE_FACTS:p}}</dd></div>
<div><dt>Hvad var aftalt?</dt><dd class="letter">{{CASE_AGREED:p}}</dd></div>
<div><dt>Bookinger</dt><dd><ul class="nobullet-list">{{#CASE_EVENT}}<li>{{CASE_WHEN}}: {{CASE_WHAT}}</li>{{/CASE_EVENT}}</ul></dd></div>
<div><dt>Registreret af</dt><dd><bdi>{{CASE_BY}}</bdi>, {{CASE_AT}}</dd></div>
</dl>

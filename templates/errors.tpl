{{%AUTOESCAPE context="HTML"}}
{{#WITH_ERRORS}}
<div class="alert alert-error" id="fejl" tabindex="-1" autofocus>
<div class="alert-body"><div role="alert">
<h2 class="alert-heading">{{#ONE_ERROR}}Der er en fejl{{/ONE_ERROR}}{{#MORE_ERRORS}}Der er flere fejl{{/MORE_ERRORS}}</h2>
<ul class="alert-text nobullet-list">
{{#ERROR}}
<li><a href="#{{ERROR_FIELD}}">{{ERROR_TEXT}}</a></li>
{{/ERROR}}
</ul>
</div></div>
</div>
{{/WITH_ERRORS}}

{{%AUTOESCAPE context="HTML"}}
<h2>Gemte udgaver</h2>
<ul>
{{#SAVE}}
<li>{{SAVE_TEXT}}</li>
{{/SAVE}}
</ul>

{{%AUTOESCAPE context="HTML"}}
{{#WHY_HREF}}
<p><a href="{{WHY_HREF}}">Hvorfor?</a></p>
{{/WHY_HREF}}

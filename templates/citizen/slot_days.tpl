{{%AUTOESCAPE context="HTML"}}
{{#DAY_LINKS}}
<nav aria-label="Dage med ledige tider">
<ul class="days">
{{#DAY_LINK}}
<li><a href="#{{DAY_ANCHOR}}">{{DAY_LINK_NAME}}</a></li>
{{/DAY_LINK}}
{{#OTHERS_LINK}}
<li><a href="#andre">Tider hos andre</a></li>
{{/OTHERS_LINK}}
</ul>
</nav>
{{/DAY_LINKS}}

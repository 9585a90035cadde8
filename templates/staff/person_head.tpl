{{%AUTOESCAPE context="HTML"}}
<p class="font-lead"><a href="/borgere/{{PERSON_ID}}"><bdi>{{PERSON_NAME}}</bdi></a>, {{PERSON_CPR}}{{#PERSON_PROTECTED}} <span class="state state-warn">Beskyttet navn og adresse</span>{{/PERSON_PROTECTED}}</p>

{{%AUTOESCAPE context="HTML"}}
{{#TALK_OPEN}}{{>PERSON_HEAD}}{{/TALK_OPEN}}
{{#TALK_HIDDEN}}<p>Borgeren hører til en anden enhed eller er beskyttet. Du ser kun det, der gælder din egen tid.</p>{{/TALK_HIDDEN}}

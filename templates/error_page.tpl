{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{HEADING}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>{{HEADING}}</h1>
{{#EXPLANATION}}
<p>{{EXPLANATION}}</p>
{{/EXPLANATION}}
{{#ADVICE}}
<p>{{ADVICE}}</p>
{{/ADVICE}}
<p><a href="{{BACK}}">{{BACK_TEXT}}</a></p>
{{#CALL_US}}
<p>Du kan også ringe til os. Nummeret står nederst på siden.</p>
{{/CALL_US}}
{{#REFERENCE}}
{{! til oversætteren: et nummer på 8 tegn, som hjælper os med at finde fejlen }}
<p>Sig dette nummer, hvis du ringer: <bdi class="reference">{{REFERENCE}}</bdi></p>
{{/REFERENCE}}
</main>
{{>FOOTER}}

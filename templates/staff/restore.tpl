{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Afslut, eller giv retten tilbage – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/selvbooking">Tilbage til retten til at booke</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Afslut, eller giv retten tilbage</h1>
{{>PERSON_HEAD}}
{{#NOTHING}}
<p>Der er ingen undtagelse eller fratagelse, der kan sluttes. Retten til at booke er, som den skal være.</p>
<p class="law">{{RULE}}</p>
{{/NOTHING}}
{{#SOMETHING}}
<p>Dagen efter den sidste dag gælder den ikke mere. En ny bookingfrist er tidligst 8 dage senere. Du ser afgørelsen, før den bliver givet.</p>
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking/ophaev#fejl" aria-label="Afslut" novalidate>
{{>FORM}}
{{#WHICH}}{{>RADIO_FIELD}}{{/WHICH}}
{{#LAST}}{{>DATE_FIELD}}{{/LAST}}
{{#FACTS}}{{>AREA_FIELD}}{{/FACTS}}
{{#WEIGHT}}{{>AREA_FIELD}}{{/WEIGHT}}
{{#WISHED}}{{>RADIO_FIELD}}{{/WISHED}}
<h2>Partshøring</h2>
<p>Kun når borgeren ikke selv ønsker det.</p>
{{#KNOWN}}{{>RADIO_FIELD}}{{/KNOWN}}
{{#HEARD_UNTIL}}{{>DATE_FIELD}}{{/HEARD_UNTIL}}
{{#HEARD_ANSWER}}{{>AREA_FIELD}}{{/HEARD_ANSWER}}
{{#EXCEPTION}}{{>RADIO_FIELD}}{{/EXCEPTION}}
{{#EXCEPTION_WHY}}{{>AREA_FIELD}}{{/EXCEPTION_WHY}}
<div class="actions"><input type="submit" class="button button-primary" value="Se afgørelsen, før du giver den"></div>
</form>
{{/SOMETHING}}
</main>
{{>FOOTER}}

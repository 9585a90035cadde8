{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Undtag fra at booke selv – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/selvbooking">Tilbage til retten til at booke</a></nav>
<main id="indhold">
{{>ERRORS}}
<h1>Undtag fra at booke selv</h1>
{{>PERSON_HEAD}}
<p>{{CONSEQUENCE}} En åben bookingfrist falder bort den dag, undtagelsen gælder fra. Du ser afgørelsen, før den bliver givet.</p>
<form method="post" action="/borgere/{{PERSON_ID}}/selvbooking/undtag#fejl" aria-label="Undtagelse" novalidate>
{{>FORM}}
<h2>Grundlag</h2>
{{#BASIS}}{{>RADIO_FIELD}}{{/BASIS}}
<fieldset class="form-group{{#ABILITY_ERROR}} form-error{{/ABILITY_ERROR}}">
<legend class="form-label">Hvad rækker ikke? (kun ved integrationsloven § 20, stk. 5)</legend>
{{#ABILITY_ERROR}}{{>FIELD_ERROR}}{{/ABILITY_ERROR}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="evne" name="evne" value="sprog"{{#LACKS_LANGUAGE}} checked{{/LACKS_LANGUAGE}}><label for="evne">Sproget rækker ikke</label></div>
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="evne-it" name="evne-it" value="it"{{#LACKS_IT}} checked{{/LACKS_IT}}><label for="evne-it">It-færdighederne rækker ikke</label></div>
</fieldset>
{{#FACTS}}{{>AREA_FIELD}}{{/FACTS}}
{{#WEIGHT}}{{>AREA_FIELD}}{{/WEIGHT}}
<h2>Periode</h2>
{{#FROM}}{{>DATE_FIELD}}{{/FROM}}
{{#TO}}{{>DATE_FIELD}}{{/TO}}
<h2>Hjælp til at kunne booke selv</h2>
<p>Skal udfyldes ved integrationsloven § 20, stk. 5: borgeren skal hurtigst muligt kunne booke selv.</p>
{{#SUPPORT_WHAT}}{{>AREA_FIELD}}{{/SUPPORT_WHAT}}
{{#SUPPORT_WHO}}{{>AREA_FIELD}}{{/SUPPORT_WHO}}
{{#SUPPORT_BY}}{{>DATE_FIELD}}{{/SUPPORT_BY}}
{{#REVIEW}}{{>DATE_FIELD}}{{/REVIEW}}
<h2>Borgerens anmodning og ønske</h2>
{{#REQUESTED}}{{>DATE_FIELD}}{{/REQUESTED}}
{{#ACCEPTS}}{{>RADIO_FIELD}}{{/ACCEPTS}}
<div class="actions"><input type="submit" class="button button-primary" value="Se afgørelsen, før du giver den"></div>
</form>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Afgørelse: {{WHAT}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}/selvbooking">Tilbage til retten til at booke</a></nav>
<main id="indhold">
<h1>Afgørelse: {{WHAT}}</h1>
{{>PERSON_HEAD}}
<dl class="summary">
<div><dt>Truffet</dt><dd>{{DECIDED}}</dd></div>
<div><dt>Tilgængelig for borgeren</dt><dd>{{AVAILABLE}}</dd></div>
<div><dt>Klagefrist</dt><dd>{{COMPLAINT}}</dd></div>
<div><dt>Forberedt af</dt><dd><bdi>{{PREPARED}}</bdi></dd></div>
{{#APPROVED}}<div><dt>Godkendt af</dt><dd><bdi>{{APPROVED}}</bdi></dd></div>{{/APPROVED}}
<div><dt>Regler</dt><dd>{{RULES}}</dd></div>
</dl>
<h2>Teksten</h2>
<div class="letter">{{LETTER:p}}</div>
<p class="noprint">Teksten blev gemt, da afgørelsen blev truffet. Den kan ikke ændres. Du kan printe siden.</p>
</main>
{{>FOOTER}}

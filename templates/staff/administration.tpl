{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Administration – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>Administration</h1>
<p>Som administrator åbner du ikke borgeres sager. Her ser du, hvem der har adgang, og hvornår siderne ikke virkede.</p>
<h2 id="brugere">Brugere</h2>
<p>{{TOTAL}}</p>
<table class="table table--compact">
<caption>Brugere efter navn, lukkede sidst</caption>
<thead><tr><th scope="col">Navn</th><th scope="col">Brugernavn</th><th scope="col">Rolle</th><th scope="col">Enhed</th><th scope="col">Adgang</th></tr></thead>
<tbody>
{{#ONE}}
<tr><th scope="row" data-title="Navn"><bdi>{{USER_FULL_NAME}}</bdi></th><td data-title="Brugernavn">{{USER_NAME}}</td><td data-title="Rolle">{{USER_ROLE}}</td><td data-title="Enhed">{{USER_UNIT}}</td><td data-title="Adgang">{{USER_ACCESS}}{{#USER_PROTECTED}}, også til beskyttede borgere{{/USER_PROTECTED}}</td></tr>
{{/ONE}}
</tbody>
</table>
{{#PAGES}}
<nav class="pages" aria-label="Flere brugere">
{{#BEFORE}}<a href="{{BEFORE}}">Forrige brugere</a>{{/BEFORE}}
{{#AFTER}}<a href="{{AFTER}}">Næste brugere</a>{{/AFTER}}
</nav>
{{/PAGES}}
<h2 id="driftsstop">Driftsstop de sidste 30 dage</h2>
{{#NO_OUTAGES}}<p>Siderne har virket hele tiden.</p>{{/NO_OUTAGES}}
{{#OUTAGES}}
<table class="table table--compact">
<caption>Driftsstop, det ældste først</caption>
<thead><tr><th scope="col">Fra</th><th scope="col">Til</th><th scope="col">Slags</th><th scope="col">Bemærkning</th></tr></thead>
<tbody>
{{#STOP}}
<tr><td data-title="Fra"><time datetime="{{FROM_ISO}}">{{FROM}}</time></td><td data-title="Til"><time datetime="{{TO_ISO}}">{{TO}}</time></td><td data-title="Slags">{{KIND}}</td><td data-title="Bemærkning">{{#NOTE}}{{NOTE}}{{/NOTE}}{{#NO_NOTE}}–{{/NO_NOTE}}</td></tr>
{{/STOP}}
</tbody>
</table>
{{/OUTAGES}}
<p><a href="/administration/driftsstop">Skriv et driftsstop op, eller varsl vedligehold</a></p>
<h2 id="kommandoer">Det ændrer du fra kommandolinjen</h2>
<p>Brugere, enheder og indstillinger ændres på den maskine, hvor Jobsamtale kører. Hver kommando fortæller selv, hvad den skal bruge.</p>
<dl class="summary">
<div><dt>Tilføj, luk og åbn brugere, og giv nye adgangskoder</dt><dd><code>jobsamtale user</code></dd></div>
<div><dt>Tilføj enheder</dt><dd><code>jobsamtale unit</code></dd></div>
<div><dt>Se indstillingerne</dt><dd><code>jobsamtale config</code></dd></div>
<div><dt>Kontrollér loggen over, hvem der har gjort hvad</dt><dd><code>jobsamtale audit verify</code></dd></div>
</dl>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Tilgængelighedserklæring – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>Tilgængelighedserklæring</h1>
<p>Alle skal kunne bruge denne side. Også med skærmlæser, tastatur og stor skrift.</p>
<h2>Det har vi tjekket</h2>
<ul>
<li>Siden virker uden JavaScript.</li>
<li>Siden virker med tastatur alene.</li>
<li>Siden kan læses op på alle sine sprog.</li>
<li>Siden kan forstørres fire gange.</li>
</ul>
<p>Vi følger den europæiske standard EN 301 549.</p>
<h2>Det virker ikke endnu</h2>
<p>Kalenderfilen er ikke prøvet i alle telefoner.</p>
<h2>Fortæl os om problemer</h2>
<p>Ring til jobcenteret, hvis noget på siden ikke virker for dig.</p>
<h2>Hvis du ikke får hjælp</h2>
<p>Du kan skrive til Digitaliseringsstyrelsen. De holder øje med reglerne.</p>
<p class="law">Reglen står i webtilgængelighedsloven § 3.</p>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Klage – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>Klage</h1>
<p class="font-lead">Du kan klage, hvis du er uenig i det, vi har bestemt.</p>
<h2>Sådan klager du</h2>
<ol class="steps">
<li>Ring, skriv eller kom til jobcenteret. Sig, at du vil klage.</li>
<li>Vi ser på sagen igen. Det gør vi inden 4 uger.</li>
<li>Er vi stadig uenige, sender vi klagen videre.</li>
<li>Så bestemmer Ankestyrelsens Beskæftigelsesudvalg.</li>
</ol>
<h2>Du har 4 uger</h2>
<p>De 4 uger begynder, når du får brevet. Datoen står i brevet.</p>
<p>Du må klage på dit eget sprog. En anden person må hjælpe dig.</p>
<h2>Mens du venter</h2>
<p>Det, vi har bestemt, gælder, mens du venter på svar.</p>
<p class="law">Reglerne står i integrationsloven § 53, stk. 2, og retssikkerhedsloven §§ 66, 67 og 72.</p>
</main>
{{>FOOTER}}

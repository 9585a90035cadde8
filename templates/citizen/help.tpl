{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Hjælp – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>Hjælp</h1>
<h2>Sådan booker du</h2>
<ol class="steps">
<li>Tryk på «Log ind». Skriv dit CPR-nummer og din kode.</li>
<li>Tryk på «Book en tid».</li>
<li>Vælg, om vi skal mødes, tale i telefon eller bruge video.</li>
<li>Vælg en tid. Vi holder tiden til dig i 15 minutter.</li>
<li>Tjek tiden. Tryk på «Book tiden».</li>
</ol>
<p>Du får en kvittering. Så er tiden din.</p>
<h2>Koden til at logge ind</h2>
<p>Du får en kode i et brev fra os. Du kan bruge koden én gang.</p>
<p>Bagefter vælger du din egen adgangskode. Ring, hvis du mangler en kode.</p>
<h2>Hvis du vil flytte en tid</h2>
<p>Åbn samtalen. Tryk på «Flyt tiden». Du har den gamle tid, til du får en ny.</p>
<h2>Hvis du ikke kan komme</h2>
<p>Åbn samtalen. Tryk på «Send afbud». Ring, hvis siden siger, at det er for sent.</p>
<h2>Hjælp fra en anden</h2>
<p>En ven eller en i din familie må gerne hjælpe dig. Giv ikke din kode til andre.</p>
<p>Du må tage en person med til samtalen.</p>
<p>Du kan også få hjælp i jobcenteret eller på biblioteket.</p>
<h2>Hvis du slet ikke kan booke selv</h2>
<p>Jobcenteret kan bestemme tiden for dig. <a href="/kan-ikke-booke">Bed om hjælp til at booke</a></p>
<p class="law">Reglen står i integrationsloven § 20, stk. 5.</p>
<h2>Klage</h2>
<p>Er du uenig i det, vi har bestemt? <a href="/klage">Læs, hvordan du klager</a></p>
</main>
{{>FOOTER}}

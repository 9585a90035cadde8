{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Dine oplysninger – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>Dine oplysninger</h1>
<p><bdi lang="da">{{AUTHORITY}}</bdi> har ansvaret for dine oplysninger.</p>
<h2>Det gemmer vi</h2>
<ul>
<li>Dit navn, CPR-nummer, telefonnummer og sprog.</li>
<li>Dine samtaler og de tider, du har søgt.</li>
<li>Det, du skriver til os her på siden.</li>
<li>Vores afgørelser om, hvem der booker.</li>
</ul>
<h2>Derfor gemmer vi det</h2>
<p>Loven siger, at vi skal følge op på din kontrakt.</p>
<p class="law">Reglen står i integrationsloven § 20.</p>
<h2>Hvem kan se det</h2>
<p>Din sagsbehandler og de kolleger, der hjælper med din sag. Vi skriver ned, hver gang nogen ser det.</p>
<h2>Så længe gemmer vi det</h2>
<p>Vi fjerner dit navn fra samtalen 12 måneder efter mødet. Afgørelser gemmer vi længere.</p>
<h2>Dine rettigheder</h2>
<ul>
<li>Du kan få at vide, hvad vi har gemt.</li>
<li>Du kan få fejl rettet.</li>
<li>Du kan få at vide, hvornår nogen så på dine oplysninger.</li>
<li>Du kan klage til Datatilsynet.</li>
</ul>
<p>Ring til os, hvis du vil bruge dine rettigheder.</p>
<h2>Cookies</h2>
<p>Siden bruger én cookie. Den husker, at du er logget ind, og dit sprog.</p>
</main>
{{>FOOTER}}

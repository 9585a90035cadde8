{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Book din samtale med jobcenteret – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>Book din samtale med jobcenteret</h1>
<p class="font-lead">Her vælger du selv en tid til din samtale.</p>
<p><a class="button button-primary" href="/mine-samtaler">{{#WITH_SESSION}}Se dine samtaler{{/WITH_SESSION}}{{#NO_SESSION}}Log ind{{/NO_SESSION}}</a></p>
<h2>Det kan du gøre her</h2>
<ul>
<li>Du kan booke en tid.</li>
<li>Du kan flytte en tid.</li>
<li>Du kan sige nej til en tid.</li>
<li>Du kan se dine samtaler.</li>
</ul>
<h2>Det skal du bruge</h2>
<ul>
{{! til oversætteren: CPR-nummer er det danske personnummer; behold CPR }}
<li>Dit CPR-nummer.</li>
<li>Koden fra vores brev, eller din egen adgangskode.</li>
</ul>
<h2>Du skal booke senest den dag, vi skriver</h2>
<p>Vi sender dig et brev med datoen. Book senest den dag.</p>
<p>Hvis du ikke booker, kan du få færre penge.</p>
<p class="law">Reglen står i integrationsloven § 20, stk. 4 og 6.</p>
<p>Er det svært at booke? Vi hjælper dig: <a href="/kan-ikke-booke">Kan du ikke booke selv?</a></p>
</main>
{{>FOOTER}}

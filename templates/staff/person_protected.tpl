{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Personen er beskyttet – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere">Tilbage til søgning</a></nav>
<main id="indhold">
<h1>Personen har navne- og adressebeskyttelse</h1>
<p>Du har ikke tilladelse til at se beskyttede personer. Derfor står der hverken navn, adresse eller sag her.</p>
<p>Din teamleder kan give sagen til en, der har tilladelsen. Administratoren kan give dig tilladelsen.</p>
<p>Opslaget er registreret.</p>
<p class="law">Reglen står i databeskyttelsesforordningens artikel 5, 25 og 32.</p>
</main>
{{>FOOTER}}

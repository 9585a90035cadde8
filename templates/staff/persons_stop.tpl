{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>For mange søgninger – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/">Tilbage til i dag</a></nav>
<main id="indhold">
<h1>Du har søgt for mange gange</h1>
<p>Man kan søge 60 gange i timen. Vent lidt, og prøv igen. Søgningen blev ikke udført.</p>
<p>Det er registreret. Din teamleder kan se det.</p>
</main>
{{>FOOTER}}

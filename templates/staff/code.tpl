{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Lav et kodebrev – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}">Tilbage til borgeren</a></nav>
<main id="indhold">
<h1>Lav et brev med kode til log-ind</h1>
{{>PERSON_HEAD}}
{{#TOO_MANY}}
<div class="alert alert-warning"><div class="alert-body" role="alert"><p class="alert-text">Der er lavet 5 kodebreve til borgeren inden for en time. Vent, og prøv igen. Der er ikke lavet et nyt.</p></div></div>
{{/TOO_MANY}}
{{#CLOSED}}
<div class="alert alert-info"><div class="alert-body"><p class="alert-text">Sagen er lukket. Der kan ikke laves et kodebrev.</p></div></div>
{{/CLOSED}}
<p>{{LATEST}}</p>
{{#MAKE}}
<p>Med koden kan borgeren logge ind én gang og vælge en adgangskode. Koden vises kun på den næste side og kan ikke findes frem igen. Er kontoen låst, åbner koden den.</p>
<p>Aflever brevet til borgeren selv, eller send det til adressen i CPR.</p>
<form method="post" action="/borgere/{{PERSON_ID}}/kode" aria-label="Lav et kodebrev" novalidate>
{{>FORM}}
<div class="actions"><input type="submit" class="button button-primary" value="Lav kodebrevet"></div>
</form>
{{/MAKE}}
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Bookingfristen kan ikke gives – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/borgere/{{PERSON_ID}}">Tilbage til borgeren</a></nav>
<main id="indhold">
<h1>Du kan ikke give en bookingfrist nu</h1>
{{>PERSON_HEAD}}
<ul>
{{#ISSUE}}
<li>{{ISSUE_TEXT}}</li>
{{/ISSUE}}
</ul>
<h2>Det kan du gøre</h2>
<ul class="links">
{{#WITHDRAW}}<li><a href="/borgere/{{PERSON_ID}}/frist/tilbage">Træk den åbne frist tilbage</a></li>{{/WITHDRAW}}
{{#GUIDE}}<li><a href="/borgere/{{PERSON_ID}}/vejledning">Registrér vejledning om selvbooking</a></li>{{/GUIDE}}
{{#SUMMON}}<li><a href="/borgere/{{PERSON_ID}}/samtale/ny">Book for borgeren, eller indkald</a></li>{{/SUMMON}}
<li><a href="/borgere/{{PERSON_ID}}/forhold">Se og ret forhold, der styrer reglerne</a></li>
<li><a href="/borgere/{{PERSON_ID}}">Se overblikket</a></li>
</ul>
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>{{HEADING}} – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/tider">Tilbage til tider</a></nav>
<main id="indhold">
<h1>{{HEADING}}</h1>
<p>Borgere kan booke dem fra nu af.</p>
{{>TIMES_MADE}}
<ul class="links noprint">
<li><a href="{{FIRST_WEEK}}">Se den første uge med nye tider</a></li>
<li><a href="/tider/ny">Tilbyd flere tider</a></li>
</ul>
</main>
{{>FOOTER}}

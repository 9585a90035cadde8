{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Book en samtale – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
<main id="indhold">
<h1>Book en samtale</h1>
{{#VOLUNTARY}}
<p>Du behøver ikke booke. Du må gerne tale med os.</p>
<p>Du kan flytte tiden eller sige nej til den igen.</p>
{{/VOLUNTARY}}
{{#AFTER_MISS}}
<p>Du bookede ikke i tide. Du kan booke nu.</p>
<p>Når du har booket, tæller der ikke flere dage.</p>
<p>En medarbejder ser stadig på din sag. Du kan få færre penge.</p>
{{/AFTER_MISS}}
{{#AFTER_ABSENCE}}
<p>Du kan booke en ny tid nu. Så er du i kontakt med os igen.</p>
<p>En medarbejder ser stadig på din sag. Du kan få færre penge.</p>
{{/AFTER_ABSENCE}}
<p><a class="button button-primary" href="/book/moedeform">Find en tid</a></p>
{{#RULE}}
<p class="law">{{RULE}}</p>
{{/RULE}}
{{>WHY_LINK}}
</main>
{{>FOOTER}}

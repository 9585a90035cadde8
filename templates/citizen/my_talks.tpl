{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Mine samtaler – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>Mine samtaler</h1>
{{#MUST_BOOK}}
<div class="status status-must">
<p>Du skal booke senest <strong><time datetime="{{DEADLINE_ISO}}">{{DEADLINE}}</time></strong>.</p>
<p><a class="button button-primary" href="/book">Book en tid</a></p>
</div>
<p>Samtalen skal være senest <time datetime="{{LATEST_ISO}}">{{LATEST}}</time>.</p>
<p>Hvis du ikke booker i tide, kan du få færre penge.</p>
{{/MUST_BOOK}}
{{#OUTAGE_MOVED}}
<div class="alert alert-info"><div class="alert-body">
<h2 class="alert-heading">Du har fået længere tid</h2>
<p class="alert-text">Siden virkede ikke. Derfor har vi flyttet din sidste dag.</p>
</div></div>
{{/OUTAGE_MOVED}}
{{#WITHDRAWN}}
<div class="alert alert-info"><div class="alert-body">
<h2 class="alert-heading">Vi har trukket brevet tilbage</h2>
<p class="alert-text">Du skulle booke senest <time datetime="{{DEADLINE_ISO}}">{{DEADLINE}}</time>.</p>
<p class="alert-text">Det gælder ikke mere. Det er ikke din fejl.</p>
<p class="alert-text">Du får et nyt brev fra os.</p>
</div></div>
{{/WITHDRAWN}}
{{#NO_TIMES}}
<div class="alert alert-info"><div class="alert-body">
<h2 class="alert-heading">Der var ingen ledige tider</h2>
<p class="alert-text">Vi har skrevet det ned. Det er ikke din fejl.</p>
<p class="alert-text"><a href="/book/ingen-tider">Se dit nummer</a></p>
</div></div>
{{/NO_TIMES}}
{{#NO_TIMES_ANSWERED}}
<div class="alert alert-info"><div class="alert-body">
<h2 class="alert-heading">Jobcenteret har svaret</h2>
<p class="alert-text">Du fandt ingen ledige tider.</p>
<p class="alert-text"><a href="/book/ingen-tider">Læs svaret</a></p>
</div></div>
{{/NO_TIMES_ANSWERED}}
{{#BOOKED}}
<div class="status status-done">
<p>Du har en tid <strong><time datetime="{{WHEN_ISO}}">{{WHEN}}</time></strong>.</p>
<p><a class="button button-primary" href="/samtale/{{TALK}}">Se din samtale</a></p>
</div>
<p>Samtalen er {{FORM}}. Du skal tale med <bdi>{{CASEWORKER}}</bdi>.</p>
<ul class="links">
{{#MAY_MOVE}}<li><a href="/samtale/{{TALK}}/flyt">Flyt tiden</a></li>{{/MAY_MOVE}}
<li><a href="/samtale/{{TALK}}/afbud">Sig nej til tiden</a></li>
</ul>
{{/BOOKED}}
{{#SUMMONED}}
<div class="status status-must">
<p>Jobcenteret har bestemt en tid: <strong><time datetime="{{WHEN_ISO}}">{{WHEN}}</time></strong>.</p>
<p><a class="button button-primary" href="/samtale/{{TALK}}">Se din samtale</a></p>
</div>
<p>Samtalen er {{FORM}}. Du skal tale med <bdi>{{CASEWORKER}}</bdi>.</p>
<p>Du skal komme. Hvis du ikke kommer, kan du få færre penge.</p>
<ul class="links">
{{#MAY_MOVE}}<li><a href="/samtale/{{TALK}}/flyt">Flyt tiden</a></li>{{/MAY_MOVE}}
<li><a href="/samtale/{{TALK}}/afbud">Sig nej til tiden</a></li>
</ul>
{{/SUMMONED}}
{{#LATE}}
<div class="status status-late">
<p>Du har ikke booket en samtale i tide.</p>
{{#LATE_MAY_BOOK}}<p><a class="button button-primary" href="/book">Book en tid nu</a></p>{{/LATE_MAY_BOOK}}
</div>
<p>Den sidste dag var <time datetime="{{DEADLINE_ISO}}">{{DEADLINE}}</time>.</p>
<p>En medarbejder ser på din sag. Du kan få færre penge for hver dag.</p>
{{#LATE_BOOK_HELPS}}
<p>Book en tid nu. Så tæller der ikke flere dage.</p>
{{/LATE_BOOK_HELPS}}
{{#LATE_RESTORED}}
<p>Du har taget kontakt igen. Nu tæller der ikke flere dage.</p>
{{/LATE_RESTORED}}
<p>Havde du en god grund? Ring til os, og fortæl det.</p>
{{/LATE}}
{{#JUST_OVER}}
<div class="status status-late">
<p>Den sidste dag til at booke er gået.</p>
</div>
<p>Den sidste dag var <time datetime="{{DEADLINE_ISO}}">{{DEADLINE}}</time>.</p>
<p>Du kan få færre penge. Ring til os nu.</p>
{{/JUST_OVER}}
{{#STAYED_AWAY}}
<div class="status status-late">
<p>Du kom ikke til samtalen.</p>
{{#LATE_MAY_BOOK}}<p><a class="button button-primary" href="/book">Book en tid nu</a></p>{{/LATE_MAY_BOOK}}
</div>
<p>En medarbejder ser på din sag. Du kan få færre penge for hver dag.</p>
{{#LATE_BOOK_HELPS}}
<p>Book en tid nu. Så tæller der ikke flere dage.</p>
{{/LATE_BOOK_HELPS}}
<p>Havde du en god grund? Ring til os, og fortæl det.</p>
{{/STAYED_AWAY}}
{{#AFBUD}}
<div class="status">
<p>Vi har fået dit afbud. En medarbejder ser på det.</p>
{{#LATE_MAY_BOOK}}<p><a class="button button-primary" href="/book">Book en ny tid</a></p>{{/LATE_MAY_BOOK}}
</div>
<p>Du sagde nej til tiden sent. Derfor kan du få færre penge.</p>
{{/AFBUD}}
{{#EXCUSED}}
<div class="status status-done">
<p>Du nåede ikke at booke. Det er ikke din fejl.</p>
</div>
<p>Du får ikke færre penge. Du får et nyt brev fra os.</p>
{{/EXCUSED}}
{{#REVOKED}}
<div class="status">
<p>Du må ikke booke selv mere. Jobcenteret bestemmer tiden.</p>
<p><a class="button button-primary" href="/kan-ikke-booke">Bed om at booke selv igen</a></p>
</div>
<p>Du får et brev, når jobcenteret har bestemt en tid.</p>
{{#UNTIL}}
<p>Det gælder til og med <time datetime="{{UNTIL_ISO}}">{{UNTIL}}</time>.</p>
{{/UNTIL}}
{{#REVIEW}}
<p>Vi ser på det igen senest <time datetime="{{REVIEW_ISO}}">{{REVIEW}}</time>.</p>
{{/REVIEW}}
{{#DECISION}}
<p><a href="/afgoerelse/{{DECISION}}">Læs hele afgørelsen</a></p>
{{/DECISION}}
<p>Du kan klage. <a href="/klage">Sådan klager du</a></p>
{{/REVOKED}}
{{#EXEMPT}}
<div class="status">
<p>Jobcenteret bestemmer tiden for dig. Du skal ikke booke selv.</p>
<p><a class="button button-primary" href="/kan-ikke-booke">Bed om at booke selv igen</a></p>
</div>
<p>Hvorfor? {{WHY}}</p>
<p>Du får et brev, når jobcenteret har bestemt en tid.</p>
{{#UNTIL}}
<p>Det gælder til og med <time datetime="{{UNTIL_ISO}}">{{UNTIL}}</time>.</p>
{{/UNTIL}}
{{#REVIEW}}
<p>Vi ser på det igen senest <time datetime="{{REVIEW_ISO}}">{{REVIEW}}</time>.</p>
{{/REVIEW}}
{{#DECISION}}
<p><a href="/afgoerelse/{{DECISION}}">Læs hele afgørelsen</a></p>
{{/DECISION}}
{{/EXEMPT}}
{{#OTHER_BOOKS}}
<div class="status">
<p>Jobcenteret bestemmer tiden for dig. Du skal ikke booke selv.</p>
</div>
<p>Du får et brev, når jobcenteret har bestemt en tid.</p>
{{#FIRST_TALK}}
<p>Jobcenteret bestemmer altid tiden for den første samtale.</p>
{{/FIRST_TALK}}
{{#NOT_IN_SCOPE}}
<p>Du er ikke i den gruppe, der selv skal booke.</p>
{{/NOT_IN_SCOPE}}
{{#NOT_GUIDED}}
<p>Vi fortæller dig først, hvordan du booker. Det gør vi på jobcenteret.</p>
{{/NOT_GUIDED}}
{{/OTHER_BOOKS}}
{{#PAUSED}}
<div class="status">
<p>Du er meldt væk i denne tid. Du skal ikke booke nu.</p>
</div>
{{#UNTIL}}
<p>Det gælder til og med <time datetime="{{UNTIL_ISO}}">{{UNTIL}}</time>.</p>
{{/UNTIL}}
{{/PAUSED}}
{{#NOTHING}}
<div class="status status-done">
<p>Du skal ikke gøre noget nu.</p>
</div>
<p>Du har ingen samtale, og du skal ikke booke. Vi skriver, når du skal.</p>
{{/NOTHING}}
{{#MAY_BOOK}}
<div class="status">
<p>Du behøver ikke booke en samtale. Du må gerne.</p>
<p><a class="button button-primary" href="/book">Book en tid</a></p>
</div>
{{/MAY_BOOK}}
{{#RIGHT_AFTER_TALK}}
<p>Jobcenteret bestemmer tiden for de næste samtaler. Denne tid gælder stadig.</p>
{{#EXEMPT_AFTER_TALK}}
<p>Hvorfor? {{WHY}}</p>
{{/EXEMPT_AFTER_TALK}}
{{#REVOKED_AFTER_TALK}}
<p>Du må ikke booke selv mere. Jobcenteret bestemmer tiden.</p>
{{/REVOKED_AFTER_TALK}}
{{#UNTIL}}
<p>Det gælder til og med <time datetime="{{UNTIL_ISO}}">{{UNTIL}}</time>.</p>
{{/UNTIL}}
{{#REVIEW}}
<p>Vi ser på det igen senest <time datetime="{{REVIEW_ISO}}">{{REVIEW}}</time>.</p>
{{/REVIEW}}
{{#DECISION}}
<p><a href="/afgoerelse/{{DECISION}}">Læs hele afgørelsen</a></p>
{{/DECISION}}
{{#REVOKED_AFTER_TALK}}
<p>Du kan klage. <a href="/klage">Sådan klager du</a></p>
{{/REVOKED_AFTER_TALK}}
{{/RIGHT_AFTER_TALK}}
{{#MISSED_BEFORE_TALK}}
<p>Du bookede ikke i tide. En medarbejder ser på din sag. Du kan få færre penge.</p>
{{/MISSED_BEFORE_TALK}}
{{#HEARING}}
<div class="alert alert-warning"><div class="alert-body">
<h2 class="alert-heading">Vi vil gerne høre, hvad du mener</h2>
<p class="alert-text">Vi overvejer, om du stadig må booke selv.</p>
<p class="alert-text">Svar senest <time datetime="{{HEARING_UNTIL_ISO}}">{{HEARING_UNTIL}}</time>.</p>
{{#HEARING_LINK}}
<p class="alert-text"><a href="/hoering/{{HEARING_ID}}">Læs brevet, og sig, hvad du mener</a></p>
{{/HEARING_LINK}}
</div></div>
{{/HEARING}}
{{#ASKED}}
<div class="alert alert-warning"><div class="alert-body">
<h2 class="alert-heading">Vi vil gerne vide, hvad der skete</h2>
<p class="alert-text">Havde du en god grund? Så sker der ikke noget.</p>
<p class="alert-text">Svar senest <time datetime="{{ASKED_UNTIL_ISO}}">{{ASKED_UNTIL}}</time>.</p>
<p class="alert-text"><a href="/sag/{{CASE_ID}}">Fortæl os, hvad der skete</a></p>
</div></div>
{{/ASKED}}
{{#CASE_DECISION}}
<div class="alert alert-info"><div class="alert-body">
<h2 class="alert-heading">Vi har bestemt i din sag</h2>
<p class="alert-text"><a href="/afgoerelse/{{CASE_DECISION}}">Læs, hvad vi har bestemt</a></p>
</div></div>
{{/CASE_DECISION}}
<h2>Mere</h2>
<ul class="links">
<li><a href="/beskeder">Beskeder fra jobcenteret</a></li>
<li><a href="/tidligere">Tidligere samtaler</a></li>
<li><a href="/indstillinger">Sprog, telefon og påmindelser</a></li>
<li><a href="/kan-ikke-booke">Kan du ikke booke selv?</a></li>
</ul>
{{#RULE}}
<p class="law">{{RULE}}</p>
{{/RULE}}
{{>WHY_LINK}}
</main>
{{>FOOTER}}

{{%AUTOESCAPE context="HTML"}}
<footer class="footer">
{{#CITIZEN_FOOTER}}
{{#TRANSLATED}}
<p class="translated-note">Teksten er oversat. Den danske tekst gælder.</p>
{{/TRANSLATED}}
<h2 class="footer-heading">Har du brug for hjælp?</h2>
<p>Ring til jobcenteret: <a class="phone" href="tel:{{PHONE_TEL}}"><bdi>{{PHONE}}</bdi></a></p>
{{! til oversætteren: åbningstiden er på dansk }}
<p>Telefonen er åben: <bdi lang="da">{{PHONE_HOURS}}</bdi></p>
<ul class="footer-links nobullet-list">
<li><a href="/hjaelp">Hjælp</a></li>
<li><a href="/kan-ikke-booke">Kan du ikke booke selv?</a></li>
<li><a href="/klage">Klage</a></li>
<li><a href="/regler">Reglerne</a></li>
{{! til oversætteren: privatliv = hvordan vi bruger dine oplysninger }}
<li><a href="/privatliv">Dine oplysninger</a></li>
<li>{{#ACCESSIBILITY_OWN}}<a href="/tilgaengelighed">Tilgængelighedserklæring</a>{{/ACCESSIBILITY_OWN}}{{#ACCESSIBILITY_AWAY}}<a href="{{ACCESSIBILITY_URL}}">Tilgængelighedserklæring</a>{{/ACCESSIBILITY_AWAY}}</li>
</ul>
{{/CITIZEN_FOOTER}}
{{#STAFF_FOOTER}}
<p translate="no">Jobsamtale – {{AUTHORITY}} – intranet</p>
<p translate="no"><a href="/regler">Reglerne</a></p>
{{/STAFF_FOOTER}}
</footer>
</body>
</html>

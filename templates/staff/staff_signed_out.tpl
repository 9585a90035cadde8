{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Du er logget ud – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>Du er logget ud</h1>
<p><a href="/log-ind">Log ind igen</a></p>
</main>
{{>FOOTER}}

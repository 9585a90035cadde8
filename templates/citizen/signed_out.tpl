{{%AUTOESCAPE context="HTML"}}
{{>TOP}}<title>Du er logget ud – Jobsamtale – {{AUTHORITY}}</title>
{{>HEADER}}
<main id="indhold">
<h1>Du er logget ud</h1>
<p>Bruger andre denne computer? Så luk alle vinduer i browseren.</p>
<p><a href="/log-ind">Log ind igen</a></p>
<p><a href="/">Gå til forsiden</a></p>
</main>
{{>FOOTER}}

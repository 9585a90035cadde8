{{%AUTOESCAPE context="HTML"}}
{{#MADE}}
<table class="table table--compact">
<caption>{{MADE_CAPTION}}</caption>
<thead><tr><th scope="col">Dag</th><th scope="col">Klokken</th><th scope="col" class="number">Antal</th></tr></thead>
<tbody>
{{#MADE_DAY}}
<tr><th scope="row" data-title="Dag"><time datetime="{{DAY_ISO}}">{{DAY_NAME}}</time></th><td data-title="Klokken">{{CLOCKS}}</td><td data-title="Antal" class="number">{{NUMBER}}</td></tr>
{{/MADE_DAY}}
</tbody>
</table>
{{/MADE}}
{{#SKIPPED}}
<table class="table table--compact">
<caption>{{SKIPPED_CAPTION}}</caption>
<thead><tr><th scope="col">Dag</th><th scope="col">Klokken</th><th scope="col">Hvorfor</th></tr></thead>
<tbody>
{{#SKIP}}
<tr><th scope="row" data-title="Dag"><time datetime="{{DAY_ISO}}">{{DAY_NAME}}</time></th><td data-title="Klokken">{{CLOCKS}}</td><td data-title="Hvorfor">{{WHY}}</td></tr>
{{/SKIP}}
</tbody>
</table>
{{/SKIPPED}}
{{#NO_SKIPS}}<p>Intet bliver sprunget over.</p>{{/NO_SKIPS}}

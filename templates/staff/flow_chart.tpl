{{%AUTOESCAPE context="HTML"}}
{{#FLOW_NONE}}<p>Her er intet at tegne endnu. Vinduer, frister, samtaler, fravær og afgørelser vises her.</p>{{/FLOW_NONE}}
{{#FLOW}}
<div class="columns">
<figure class="flow">
<svg class="flow-drawing" viewBox="0 0 390 {{FLOW_HEIGHT}}" width="390" height="{{FLOW_HEIGHT}}" role="img" aria-label="Tegning af kontaktforløbet. Alt i den står også i tabellen.">
<rect x="0" y="0" width="390" height="{{FLOW_HEIGHT}}" fill="#ffffff"/>
<g font-size="17" fill="#1a1a1a" text-anchor="middle"><text x="92" y="18">Vindue</text><text x="148" y="39">Fravær</text><text x="204" y="18">Selvbooking</text><text x="260" y="39">Frist</text><text x="316" y="18">Samtale</text></g>
<g stroke="#767676" stroke-width="1"><line x1="64" y1="46" x2="64" y2="{{FLOW_BOTTOM}}"/><line x1="120" y1="46" x2="120" y2="{{FLOW_BOTTOM}}"/><line x1="176" y1="46" x2="176" y2="{{FLOW_BOTTOM}}"/><line x1="232" y1="46" x2="232" y2="{{FLOW_BOTTOM}}"/><line x1="288" y1="46" x2="288" y2="{{FLOW_BOTTOM}}"/><line x1="344" y1="46" x2="344" y2="{{FLOW_BOTTOM}}"/></g>
{{#FLOW_MONTH}}
<line x1="64" y1="{{FLOW_MONTH_Y}}" x2="344" y2="{{FLOW_MONTH_Y}}" stroke="#dcdcdc" stroke-width="1"/><text x="60" y="{{FLOW_MONTH_TEXT_Y}}" font-size="17" fill="#1a1a1a" text-anchor="end">{{FLOW_MONTH_NAME}}</text>
{{/FLOW_MONTH}}
{{#FLOW_BAR}}
<rect x="{{FLOW_X}}" y="{{FLOW_Y}}" width="25" height="{{FLOW_LENGTH}}" rx="3" fill="{{FLOW_FILL}}" stroke="#1a1a1a" stroke-width="1"{{#FLOW_OPEN}} stroke-dasharray="4 3"{{/FLOW_OPEN}}/><text x="{{FLOW_TEXT_X}}" y="{{FLOW_TEXT_Y}}" font-size="17" font-weight="bold" fill="#1a1a1a" text-anchor="middle">{{FLOW_NUMBER}}</text>
{{/FLOW_BAR}}
{{#FLOW_TODAY}}
<line x1="64" y1="{{FLOW_TODAY_Y}}" x2="344" y2="{{FLOW_TODAY_Y}}" stroke="#b30000" stroke-width="2"/><text x="347" y="{{FLOW_TODAY_TEXT_Y}}" font-size="17" fill="#b30000">i dag</text>
{{/FLOW_TODAY}}
{{#FLOW_POINT}}
<line x1="{{FLOW_TICK_X}}" y1="{{FLOW_TICK_Y}}" x2="{{FLOW_X}}" y2="{{FLOW_Y}}" stroke="#1a1a1a" stroke-width="1"/>{{#FLOW_IS_ROUND}}<circle cx="{{FLOW_X}}" cy="{{FLOW_Y}}" r="13" fill="{{FLOW_FILL}}" stroke="#1a1a1a" stroke-width="2"{{#FLOW_DASHED}} stroke-dasharray="4 3"{{/FLOW_DASHED}}/>{{/FLOW_IS_ROUND}}{{#FLOW_IS_SQUARE}}<rect x="{{FLOW_LEFT}}" y="{{FLOW_TOP}}" width="25" height="25" fill="{{FLOW_FILL}}" stroke="#1a1a1a" stroke-width="2"{{#FLOW_DASHED}} stroke-dasharray="4 3"{{/FLOW_DASHED}}/>{{/FLOW_IS_SQUARE}}<text x="{{FLOW_X}}" y="{{FLOW_TEXT_Y}}" font-size="17" font-weight="bold" fill="{{FLOW_INK}}" text-anchor="middle">{{FLOW_NUMBER}}</text>
{{/FLOW_POINT}}
</svg>
<figcaption class="small-text">Tegningen viser {{FLOW_FROM}} til {{FLOW_UNTIL}}. Tallene er rækkerne i tabellen. Fyldt: er sket. Hul: kommer. Stiplet: skete ikke, eller uden slutdato.</figcaption>
</figure>
<div>
<table class="table table--compact">
<caption>Kontaktforløbet i tekst</caption>
<thead><tr><th scope="col">Nr.</th><th scope="col">Hvornår</th><th scope="col">Hvad</th></tr></thead>
<tbody>
{{#FLOW_ROW}}
<tr><td data-title="Nr.">{{FLOW_NUMBER}}</td><td data-title="Hvornår">{{FLOW_WHEN}}</td><td data-title="Hvad">{{FLOW_WHAT}}</td></tr>
{{/FLOW_ROW}}
</tbody>
</table>
</div>
</div>
{{/FLOW}}

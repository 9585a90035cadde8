{{%AUTOESCAPE context="HTML"}}
<table class="table table--compact">
<caption>{{ROWS_CAPTION}}</caption>
<thead><tr><th scope="col">Dag</th><th scope="col">Klokken</th>{{#ROWS_WHO}}<th scope="col">Hos</th>{{/ROWS_WHO}}<th scope="col">Samtale</th><th scope="col">Form</th><th scope="col">Tilstand</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td data-title="Dag"><time datetime="{{ROW_ISO}}">{{ROW_DAY}}</time></td>
<th scope="row" data-title="Klokken"><a href="/tider/{{ROW_ID}}" aria-label="{{ROW_LABEL}}">{{ROW_CLOCK}}</a></th>
{{#ROW_WHO}}<td data-title="Hos"><bdi>{{ROW_WHO}}</bdi></td>{{/ROW_WHO}}
<td data-title="Samtale">{{#ROW_TALK}}<a href="/samtaler/{{ROW_TALK_ID}}"><bdi>{{ROW_PERSON}}</bdi></a>{{/ROW_TALK}}{{#ROW_NO_TALK}}–{{/ROW_NO_TALK}}</td>
<td data-title="Form">{{ROW_FORM}}</td>
<td data-title="Tilstand"><span class="state {{ROW_CLASS}}">{{ROW_STATE}}</span></td>
</tr>
{{/ROW}}
</tbody>
</table>

{{%AUTOESCAPE context="HTML"}}
<fieldset class="form-group{{#ITEMS_ERROR}} form-error{{/ITEMS_ERROR}}">
<legend class="form-label">Hvad er forklaret for borgeren?</legend>
{{#ITEMS_ERROR}}{{>FIELD_ERROR}}{{/ITEMS_ERROR}}
{{#ITEM}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="{{ITEM_NAME}}" name="{{ITEM_NAME}}" value="ja"{{#ITEM_TICKED}} checked{{/ITEM_TICKED}}><label for="{{ITEM_NAME}}">{{ITEM_TEXT}}</label></div>
{{/ITEM}}
</fieldset>

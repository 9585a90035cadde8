{{%AUTOESCAPE context="HTML"}}
<fieldset class="form-group{{#RADIO_ERROR}} form-error{{/RADIO_ERROR}}">
<legend class="form-label">{{RADIO_LEGEND}}</legend>
{{#RADIO_HINT}}<span class="form-hint" id="{{RADIO_NAME}}-hint">{{RADIO_HINT}}</span>{{/RADIO_HINT}}
{{#RADIO_ERROR}}{{>FIELD_ERROR}}{{/RADIO_ERROR}}
{{#RADIO_CHOICE}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="{{RADIO_ID}}" name="{{RADIO_NAME}}" value="{{RADIO_VALUE}}"{{#RADIO_CHOSEN}} checked{{/RADIO_CHOSEN}}><label for="{{RADIO_ID}}">{{RADIO_TEXT}}</label></div>
{{/RADIO_CHOICE}}
</fieldset>

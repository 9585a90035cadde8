{{%AUTOESCAPE context="HTML"}}
<input type="hidden" name="formular" value="{{FORM_TOKEN}}">
<input type="hidden" name="nr" value="{{FORM_NUMBER}}">

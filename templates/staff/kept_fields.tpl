{{%AUTOESCAPE context="HTML"}}
{{#KEPT}}<input type="hidden" name="{{KEPT_NAME}}" value="{{KEPT_VALUE:p}}">
{{/KEPT}}

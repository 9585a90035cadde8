{{%AUTOESCAPE context="HTML"}}
<span class="form-error-message" id="{{ERROR_FIELD}}-fejl"><span class="sr-only">Fejl: </span>{{ERROR_TEXT}}</span>

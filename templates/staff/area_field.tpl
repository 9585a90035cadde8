{{%AUTOESCAPE context="HTML"}}
<div class="form-group{{#AREA_ERROR}} form-error{{/AREA_ERROR}}">
<label class="form-label" for="{{AREA_NAME}}">{{AREA_LABEL}}</label>
{{#AREA_HINT}}<span class="form-hint" id="{{AREA_NAME}}-hint">{{AREA_HINT}}</span>{{/AREA_HINT}}
{{#AREA_ERROR}}{{>FIELD_ERROR}}{{/AREA_ERROR}}
<textarea class="form-input" id="{{AREA_NAME}}" name="{{AREA_NAME}}" rows="{{AREA_ROWS}}"{{#AREA_DESCRIBED}} aria-describedby="{{AREA_DESCRIBED}}"{{/AREA_DESCRIBED}}{{#AREA_ERROR}} aria-invalid="true"{{/AREA_ERROR}}>{{AREA_TEXT:p}}</textarea>
</div>

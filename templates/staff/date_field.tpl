{{%AUTOESCAPE context="HTML"}}
<fieldset class="form-group{{#DATE_ERROR}} form-error{{/DATE_ERROR}}">
<legend class="form-label">{{DATE_LEGEND}}</legend>
{{#DATE_HINT}}<span class="form-hint" id="{{DATE_NAME}}-hint">{{DATE_HINT}}</span>{{/DATE_HINT}}
{{#DATE_ERROR}}{{>FIELD_ERROR}}{{/DATE_ERROR}}
<div class="date-group">
<div class="form-group-day">
<label class="form-label" for="{{DATE_NAME}}-dag">Dag</label>
<input class="form-input" type="text" inputmode="numeric" id="{{DATE_NAME}}-dag" name="{{DATE_NAME}}-dag" value="{{DATE_DAY}}" autocomplete="off"{{#DATE_ERROR}} aria-describedby="{{ERROR_FIELD}}-fejl" aria-invalid="true"{{/DATE_ERROR}}>
</div>
<div class="form-group-month">
<label class="form-label" for="{{DATE_NAME}}-maaned">Måned</label>
<input class="form-input" type="text" inputmode="numeric" id="{{DATE_NAME}}-maaned" name="{{DATE_NAME}}-maaned" value="{{DATE_MONTH}}" autocomplete="off">
</div>
<div class="form-group-year">
<label class="form-label" for="{{DATE_NAME}}-aar">År</label>
<input class="form-input" type="text" inputmode="numeric" id="{{DATE_NAME}}-aar" name="{{DATE_NAME}}-aar" value="{{DATE_YEAR}}" autocomplete="off">
</div>
</div>
</fieldset>

{{%AUTOESCAPE context="HTML"}}
<fieldset class="form-group{{#HOW_ERROR}} form-error{{/HOW_ERROR}}"{{#HOW_ERROR}} aria-describedby="form-fejl"{{/HOW_ERROR}}>
<legend class="form-label">Hvordan holdes samtalen?</legend>
{{#HOW_ERROR}}{{>FIELD_ERROR}}{{/HOW_ERROR}}
<div class="form-group-radio"><input class="form-radio" type="radio" id="form" name="form" value="fremmoede"{{#HOW_OFFICE}} checked{{/HOW_OFFICE}}><label for="form">Fremmøde</label></div>
<div class="form-group-radio"><input class="form-radio" type="radio" id="form-telefon" name="form" value="telefon"{{#HOW_PHONE}} checked{{/HOW_PHONE}}><label for="form-telefon">Telefon</label></div>
<div class="form-group-radio"><input class="form-radio" type="radio" id="form-video" name="form" value="video"{{#HOW_VIDEO}} checked{{/HOW_VIDEO}}><label for="form-video">Video</label></div>
</fieldset>
<div class="form-group{{#NUMBER_ERROR}} form-error{{/NUMBER_ERROR}}">
<label class="form-label" for="telefon">Borgerens telefon (kun til telefonsamtaler)</label>
{{#NUMBER_ERROR}}{{>FIELD_ERROR}}{{/NUMBER_ERROR}}
<input class="form-input input-char-11" type="tel" id="telefon" name="telefon" value="{{HOW_NUMBER}}" autocomplete="off"{{#NUMBER_ERROR}} aria-describedby="telefon-fejl" aria-invalid="true"{{/NUMBER_ERROR}}>
</div>

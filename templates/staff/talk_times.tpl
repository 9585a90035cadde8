{{%AUTOESCAPE context="HTML"}}
<div class="form-group{{#TID_ERROR}} form-error{{/TID_ERROR}}">
<label class="form-label" for="tid">Tid</label>
<span class="form-hint" id="tid-hint">{{TIMES_HINT}}</span>
{{#TID_ERROR}}{{>FIELD_ERROR}}{{/TID_ERROR}}
<select class="form-select input-width-xl" id="tid" name="tid" aria-describedby="tid-hint{{#TID_ERROR}} tid-fejl{{/TID_ERROR}}"{{#TID_ERROR}} aria-invalid="true"{{/TID_ERROR}}>
<option value="">Vælg en tid</option>
{{#TIMES_GROUP}}
<optgroup label="{{GROUP_LABEL}}">
{{#TIMES_CHOICE}}<option value="{{CHOICE_VALUE}}"{{#CHOICE_CHOSEN}} selected{{/CHOICE_CHOSEN}}>{{CHOICE_TEXT}}</option>
{{/TIMES_CHOICE}}
</optgroup>
{{/TIMES_GROUP}}
<option value="anden"{{#ANOTHER}} selected{{/ANOTHER}}>En anden tid, som skrives herunder</option>
</select>
</div>
<fieldset class="form-group">
<legend class="form-label">En anden tid hos dig</legend>
<span class="form-hint">Kun hvis ingen af tiderne passer. Den nye tid bliver kun til denne samtale.</span>
{{#OTHER_DAY}}{{>DATE_FIELD}}{{/OTHER_DAY}}
<div class="form-group{{#CLOCK_ERROR}} form-error{{/CLOCK_ERROR}}">
<label class="form-label" for="kl">Klokken</label>
{{#CLOCK_ERROR}}{{>FIELD_ERROR}}{{/CLOCK_ERROR}}
<input class="form-input input-char-8" type="text" inputmode="decimal" id="kl" name="kl" value="{{OTHER_CLOCK}}" autocomplete="off"{{#CLOCK_ERROR}} aria-describedby="kl-fejl" aria-invalid="true"{{/CLOCK_ERROR}}>
</div>
<div class="form-group{{#LENGTH_ERROR}} form-error{{/LENGTH_ERROR}}">
<label class="form-label" for="laengde">Længde i minutter</label>
{{#LENGTH_ERROR}}{{>FIELD_ERROR}}{{/LENGTH_ERROR}}
<input class="form-input input-char-4" type="text" inputmode="numeric" id="laengde" name="laengde" value="{{OTHER_LENGTH}}" autocomplete="off"{{#LENGTH_ERROR}} aria-describedby="laengde-fejl" aria-invalid="true"{{/LENGTH_ERROR}}>
</div>
<div class="form-group{{#PLACE_ERROR}} form-error{{/PLACE_ERROR}}">
<label class="form-label" for="sted">Sted</label>
{{#PLACE_ERROR}}{{>FIELD_ERROR}}{{/PLACE_ERROR}}
<input class="form-input input-width-xl" type="text" id="sted" name="sted" value="{{OTHER_PLACE}}" autocomplete="off"{{#PLACE_ERROR}} aria-describedby="sted-fejl" aria-invalid="true"{{/PLACE_ERROR}}>
</div>
<div class="form-group{{#OTHER_WHY_ERROR}} form-error{{/OTHER_WHY_ERROR}}">
<label class="form-label" for="grund-tid">Hvorfor uden for de tilbudte tider?</label>
{{#OTHER_WHY_ERROR}}{{>FIELD_ERROR}}{{/OTHER_WHY_ERROR}}
<input class="form-input input-width-xl" type="text" id="grund-tid" name="grund-tid" value="{{OTHER_WHY}}" autocomplete="off"{{#OTHER_WHY_ERROR}} aria-describedby="grund-tid-fejl" aria-invalid="true"{{/OTHER_WHY_ERROR}}>
</div>
{{#ASK_CLOSE}}
<div class="form-group{{#CLOSE_ERROR}} form-error{{/CLOSE_ERROR}}">
{{#CLOSE_ERROR}}{{>FIELD_ERROR}}{{/CLOSE_ERROR}}
<div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="luk-ledige" name="luk-ledige" value="ja"{{#CONFIRMED}} checked{{/CONFIRMED}}{{#CLOSE_ERROR}} aria-describedby="luk-ledige-fejl" aria-invalid="true"{{/CLOSE_ERROR}}><label for="luk-ledige">Luk de ledige tider, som den nye tid overlapper</label></div>
</div>
{{/ASK_CLOSE}}
</fieldset>

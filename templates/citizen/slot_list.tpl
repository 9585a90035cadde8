{{%AUTOESCAPE context="HTML"}}
{{#OWN_DAY}}
<h2 id="d-{{DAY_ISO}}">{{DAY_NAME}}</h2>
<ul class="slots">
{{#OWN_SLOT}}
<li><input type="submit" class="button button-secondary" name="tid.{{SLOT_ID}}" value="{{SLOT_CLOCK}}" aria-label="{{SLOT_LABEL}}"></li>
{{/OWN_SLOT}}
</ul>
{{/OWN_DAY}}
{{#OTHERS}}
<h2 id="andre">Tider hos andre</h2>
<p>Her taler du med en anden medarbejder.</p>
{{#OTHER_DAY}}
<h3 id="a-{{DAY_ISO}}">{{DAY_NAME}}</h3>
<ul class="slots">
{{#OTHER_SLOT}}
<li><input type="submit" class="button button-secondary" name="tid.{{SLOT_ID}}" value="{{SLOT_CLOCK}}" aria-label="{{SLOT_LABEL}}"></li>
{{/OTHER_SLOT}}
</ul>
{{/OTHER_DAY}}
{{/OTHERS}}

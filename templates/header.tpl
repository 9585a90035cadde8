{{%AUTOESCAPE context="HTML"}}
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="{{CSS}}">
</head>
<body{{#STAFF_SITE}} class="staff"{{/STAFF_SITE}}>
<header class="header">
<a class="skipnav" href="#indhold">Gå til sidens indhold</a>
{{#LANGUAGES}}
<nav class="languages" aria-label="Sprog / Language">
<ul class="language-list">
{{#LANGUAGE}}
<li>{{#LANGUAGE_OTHER}}<a href="{{LANGUAGE_HREF}}" lang="{{LANGUAGE_CODE}}" hreflang="{{LANGUAGE_CODE}}" dir="{{LANGUAGE_DIR}}">{{LANGUAGE_NAME}}</a>{{/LANGUAGE_OTHER}}{{#LANGUAGE_CURRENT}}<span aria-current="true" lang="{{LANGUAGE_CODE}}" dir="{{LANGUAGE_DIR}}">{{LANGUAGE_NAME}}</span>{{/LANGUAGE_CURRENT}}</li>
{{/LANGUAGE}}
</ul>
</nav>
{{/LANGUAGES}}
<div class="service">
<p class="service-name"><a href="/" translate="no">Jobsamtale</a></p>
<p class="service-authority"><bdi lang="da">{{AUTHORITY}}</bdi></p>
{{#SIGNED_IN}}
<div class="service-user">
{{! til oversætteren: står foran navnet på den, der er logget ind }}
<p>Logget ind: <bdi>{{USER}}</bdi></p>
<form method="post" action="/log-ud" aria-label="Log ud">
{{>FORM}}
<input type="submit" class="button button-secondary" value="Log ud">
</form>
</div>
{{/SIGNED_IN}}
</div>
{{#STAFF_NAV}}
<nav class="main-nav" aria-label="Hovedmenu" translate="no">
<ul>
<li><a href="/"{{#NAV_TODAY}} aria-current="true"{{/NAV_TODAY}}>I dag</a></li>
<li><a href="/borgere"{{#NAV_FIND}} aria-current="true"{{/NAV_FIND}}>Find borger</a></li>
<li><a href="/tider"{{#NAV_SLOTS}} aria-current="true"{{/NAV_SLOTS}}>Tider</a></li>
<li><a href="/kalender"{{#NAV_CALENDAR}} aria-current="true"{{/NAV_CALENDAR}}>Kalender</a></li>
</ul>
</nav>
{{/STAFF_NAV}}
{{#ADMINISTRATOR_NAV}}
<nav class="main-nav" aria-label="Hovedmenu" translate="no">
<ul>
<li><a href="/administration"{{#NAV_ADMINISTRATION}} aria-current="true"{{/NAV_ADMINISTRATION}}>Administration</a></li>
</ul>
</nav>
{{/ADMINISTRATOR_NAV}}
{{#OUTAGE}}
<div class="alert alert-warning"><div class="alert-body"><p class="alert-text">{{OUTAGE}}</p></div></div>
{{/OUTAGE}}
{{#DRAFT_IS_BACK}}
<div class="alert alert-info"><div class="alert-body">
{{! til oversætteren: det, man havde skrevet i en formular, før man blev logget ud }}
<p class="alert-text">Det, du skrev, er hentet frem. Det er ikke sendt endnu.</p>
</div></div>
{{/DRAFT_IS_BACK}}
{{#SESSION_REMINDER}}
<div class="alert alert-info"><div class="alert-body">
<p class="alert-text">{{SESSION_LIMIT}}</p>
<p class="alert-text"><a href="/indstillinger">Jeg har brug for mere tid</a></p>
</div></div>
{{/SESSION_REMINDER}}
</header>

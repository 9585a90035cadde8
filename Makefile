# jobsamtale: everything is built, run and tested from here. `make` alone lists what can be done.

B        ?= build
SAN      ?=
CC       ?= gcc
CXX      ?= g++
WERROR   ?= -Werror
ifeq ($(origin CC),default)
CC       := gcc
endif
ifeq ($(origin CXX),default)
CXX      := g++
endif
ifeq ($(SAN),1)
B        := build-san
SANFLAGS := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
HARDEN   := -O1 -g
# Instrumented code makes gcc warn of what is not there; the ordinary builds of gcc and clang refuse each warning.
WERROR   :=
else
HARDEN   := -O2 -g -D_FORTIFY_SOURCE=2
endif
Q        := $(if $(V),,@)# V=1 shows each command
SHELL    := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:
.DEFAULT_GOAL := help

# ---- what is installed (Debian 12); `make deps` asks for no rights when nothing is missing
DEB_BUILD := build-essential libfcgi-dev libctemplate-dev libsqlite3-dev libargon2-dev \
             nettle-dev libical-dev libjansson-dev libseccomp-dev libzxcvbn-dev nginx-light \
             gettext python3 python3-polib procps
DEB_CSS   := nodejs npm
DEB_TEST  := openssl chromium default-jre-headless lynx w3m jq
DEB_CHECK := clang clang-format clang-tidy cppcheck
DEB_BENCH := wrk

# ---- flags (security.md P8)
WARN     := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wformat=2 -Wvla -Wwrite-strings $(WERROR)
WARN_C   := -Wstrict-prototypes -Wmissing-prototypes
CPPFLAGS := -Iinclude -Icgi -I$(B)/gen -Ibuild/gen -Ibuild/static -D_GNU_SOURCE
COMMON   := $(HARDEN) $(SANFLAGS) -fstack-protector-strong -fPIE -fcf-protection -MMD -MP $(WARN)
CFLAGS   := -std=gnu17 $(COMMON) $(WARN_C)
CXXFLAGS := -std=gnu++17 $(COMMON)
LDFLAGS  := $(SANFLAGS) -pie -Wl,--as-needed -Wl,-z,relro,-z,now
# By name: on a fresh machine make reads this before `deps` has installed anything that could be asked.
LIBS     := -lfcgi -lctemplate -lsqlite3 -largon2 -lnettle -lical -licalss -licalvcal -ljansson -lseccomp -lzxcvbn \
            -lstdc++ -lm -lpthread

# ---- the rooms, lowest last: each links what stands to its right (style.md 1)
ROOMS    := admin pages auth view http store law base
NEEDS_base  := base
NEEDS_law   := law
NEEDS_store := store law base
NEEDS_http  := http base
NEEDS_auth  := auth store law base
NEEDS_view  := view law base
NEEDS_pages := app $(ROOMS)
NEEDS_admin := app $(ROOMS)
NEEDS_app   := app $(ROOMS)

SRC_app  := $(filter-out cgi/main.c,$(wildcard cgi/*.c cgi/demo/*.c))
$(foreach r,$(ROOMS),$(eval SRC_$(r) := $(wildcard cgi/$(r)/*.c cgi/$(r)/*.cc)))
SRC_store += $(B)/gen/schema.c
SRC_view  += $(B)/gen/words.c $(B)/gen/view_names.c
obj       = $(patsubst %,$(B)/obj/%.o,$(subst $(B)/,,$(1)))
$(foreach r,app $(ROOMS),$(eval OBJ_$(r) := $(call obj,$(SRC_$(r)))))
archives  = $(foreach r,$(1),$(B)/lib$(r).a)

PROGRAM  := $(B)/jobsamtale

##@ Everyday
help: ## lists the targets
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {print "\n" substr($$0, 5)} /^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

run: deps ## installs what is missing, builds, starts the whole service with demo data
	@$(EACH_CORE) all
	@nginx/run
# First what is missing is installed, then everything is built on each core.
EACH_CORE = $(MAKE) --no-print-directory -j$(shell nproc)

deps: ## installs the Debian packages that are missing to build and run
	@$(call install,$(DEB_BUILD) $(DEB_CSS))
deps-test: deps
	@$(call install,$(DEB_TEST))
deps-check: deps-test
	@$(call install,$(DEB_CHECK))

# Asks for rights only when something is missing; node may come from elsewhere than Debian.
install = have=" $$(dpkg-query -W -f '$${Package} $${Status}\n' $(1) 2>/dev/null | awk '/ ok installed$$/ { printf "%s ", $$1 }' || true)"; \
	missing=$$(for p in $(1); do case "$$have" in *" $$p "*) continue ;; esac; case $$p in \
	  nodejs) command -v node >/dev/null && continue ;; \
	  npm) command -v npm >/dev/null && continue ;; \
	  default-jre-headless) command -v java >/dev/null && continue ;; \
	  nginx-light) command -v nginx >/dev/null && continue; [ -x /usr/sbin/nginx ] && continue ;; esac; \
	  echo $$p; done); \
	if [ -n "$$missing" ]; then \
	  sudo=$$([ "$$(id -u)" -eq 0 ] || echo sudo); \
	  if [ "$$sudo" ] && ! command -v sudo >/dev/null; then \
	    echo "Packages are missing, and there is no sudo here. As root:  apt-get install --no-install-recommends" $$missing; exit 1; fi; \
	  echo "Installing:" $$missing; \
	  $$sudo env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends '"$$(echo $$missing)" >/dev/null; fi

# ---- building
MAKEFLAGS += --no-builtin-rules
.PHONY: all-objects check-rest help all run deps deps-test deps-check unit test check law layers bench clean
all: $(PROGRAM) ## builds the program, its templates and its style sheets

$(PROGRAM): $(call obj,cgi/main.c) $(call archives,app $(ROOMS))
	$(Q)$(CC) $(LDFLAGS) -o $@ $< -Wl,--start-group $(call archives,app $(ROOMS)) -Wl,--end-group $(LIBS)

define room_archive
$(B)/lib$(1).a: $$(OBJ_$(1))
	@rm -f $$@
	$$(Q)ar rcs $$@ $$^
endef
$(foreach r,app $(ROOMS),$(eval $(call room_archive,$(r))))

$(B)/obj/%.c.o: %.c | generated
	@mkdir -p $(@D)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<
$(B)/obj/%.cc.o: %.cc | generated
	@mkdir -p $(@D)
	$(Q)$(CXX) $(CPPFLAGS) $(CXXFLAGS) -c -o $@ $<
$(B)/obj/gen/%.c.o: $(B)/gen/%.c | generated
	@mkdir -p $(@D)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<
$(B)/obj/gen/%.cc.o: $(B)/gen/%.cc | generated
	@mkdir -p $(@D)
	$(Q)$(CXX) $(CPPFLAGS) $(CXXFLAGS) -c -o $@ $<

# ---- style sheets (static/build.mjs says what is in them)
CSS_STAMP := build/static/manifest.h
.PHONY: css
css: $(CSS_STAMP)
static/node_modules/.package-lock.json: static/package.json static/package-lock.json
	cd static && npm ci --silent --no-audit --no-fund && touch node_modules/.package-lock.json
$(CSS_STAMP): static/node_modules/.package-lock.json static/build.mjs static/classes.txt static/LICENSES.md $(wildcard static/scss/*.scss)
	node static/build.mjs

# ---- generated sources
.PHONY: generated
GENERATED := $(B)/gen/schema.c $(CSS_STAMP)

$(B)/gen/schema.c: $(sort $(wildcard cgi/store/schema/*.sql)) cgi/store/schema/embed.awk
	@mkdir -p $(@D)
	awk -f cgi/store/schema/embed.awk $(filter %.sql,$^) > $@

# ---- view: begin (templates, their handles, words; how to: templates/tools/tpl.py)
PYTHON    ?= /usr/bin/python3 -B
TPL_TOOLS := templates/tools
TPL_FROM  := $(sort $(wildcard templates/*.tpl templates/*/*.tpl templates/po/*.po cgi/view/words*.def) \
             $(wildcard $(TPL_TOOLS)/*.py))
GENERATED += $(B)/gen/made.stamp

$(B)/gen/made.stamp: $(TPL_FROM)
	@mkdir -p $(@D)
	$(PYTHON) $(TPL_TOOLS)/markers.py $(B)/gen
	$(PYTHON) $(TPL_TOOLS)/words.py $(B)/gen
	$(PYTHON) $(TPL_TOOLS)/translate.py $(B)/templates
	@touch $@
# Written anew only when they change: who includes them is rebuilt then, and only then.
$(B)/gen/words.c $(B)/gen/view_names.c: $(B)/gen/made.stamp
	@:
$(B)/gen/made/%.h: $(B)/gen/made.stamp
	@:

.PHONY: pot templates
templates: $(B)/gen/made.stamp ## checks templates and catalogues: escaping, markers, translations
	$(PYTHON) $(TPL_TOOLS)/check.py $(B)/templates

pot: ## gathers the texts to translate into templates/po/
	$(PYTHON) $(TPL_TOOLS)/extract.py
# ---- view: end

generated: $(GENERATED)

##@ Proof
TEST_SRC  := $(sort $(wildcard tests/*/test_*.c))
TEST_BIN  := $(patsubst %.c,$(B)/%,$(TEST_SRC))
TEST_FILE := $(sort $(wildcard tests/*/test_*.py tests/*/test_*.sh))

room_of    = $(word 2,$(subst /, ,$(1)))

define test_program
$(patsubst %.c,$(B)/%,$(1)): $(1) tests/check.h $(wildcard tests/$(call room_of,$(1))/harness*.[ch]) $(call archives,$(NEEDS_$(call room_of,$(1)))) | generated
	@mkdir -p $$(@D)
	$$(Q)$$(CC) $$(CPPFLAGS) -Itests $$(CFLAGS) -MT $$@ -MF $$@.d $$(LDFLAGS) -o $$@ $$< $(wildcard tests/$(call room_of,$(1))/harness*.c) -Wl,--start-group $(call archives,$(NEEDS_$(call room_of,$(1)))) -Wl,--end-group $$(LIBS)
endef
$(foreach t,$(TEST_SRC),$(eval $(call test_program,$(t))))

# ---- http: a small program around the real serve, which tests/http/*.py attack
SERVE_FIXTURE := $(B)/tests/http/serve_fixture
$(SERVE_FIXTURE): tests/http/serve_fixture.c \
    $(call obj,cgi/serve.c cgi/worker.c cgi/supervisor.c cgi/sandbox.c cgi/config_command.c) $(call archives,$(ROOMS)) \
    | generated $(CSS_STAMP)
	@mkdir -p $(@D)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.c %.o,$^) -Wl,--start-group $(call archives,$(ROOMS)) -Wl,--end-group $(LIBS)

unit: $(TEST_BIN) $(PROGRAM) $(SERVE_FIXTURE) ## unit, store and page tests only (no browser)
	@B=$(B) tests/run $(TEST_BIN) $(TEST_FILE)

# ---- web: what people and their machines see (tests/web/lib.mjs tells how to write a journey)
STATE_TESTS := tests/web/test_states.mjs tests/web/test_dumps.mjs # read what the page tests wrote
WEB_TESTS := $(filter-out $(STATE_TESTS),$(sort $(wildcard tests/web/test_*.mjs)))
WEB_STAMP := tests/web/node_modules/.package-lock.json
$(WEB_STAMP): tests/web/package.json tests/web/package-lock.json
	cd tests/web && npm ci --silent --no-audit --no-fund && touch node_modules/.package-lock.json
gate: $(WEB_STAMP) css ## the checkers of HTML and accessibility, on what the page tests left in build/states
	@node tests/web/gate.mjs
pictures: $(WEB_STAMP) css ## pictures of every state at 320 and 1280 px, in build/pictures
	@node tests/web/pictures.mjs
.PHONY: gate pictures

test: deps-test ## everything: unit, store, pages, journeys, browser; ends with "N passed, N failed"
	@$(EACH_CORE) all-objects $(WEB_STAMP)
	@rm -rf build/states
	@B=$(B) tests/run $(TEST_BIN) $(TEST_FILE) -- $(STATE_TESTS) -- $(WEB_TESTS)

check: test check-rest ## test, and: gcc and clang, sanitizers, cppcheck, layers, templates

# Each kind of build has its own folder, so none disturbs another; gcc's is the ordinary one.
check-rest: deps-check
	$(EACH_CORE) all-objects layers templates law
	$(EACH_CORE) all-objects B=build-clang CC=clang CXX=clang++
	cppcheck --quiet --std=c11 --language=c --enable=warning,portability,performance --error-exitcode=1 \
	  --inline-suppr --suppress=missingIncludeSystem --suppress=varFuncNullUB --suppress=unknownMacro \
	  -Iinclude -Icgi -Ibuild/gen -i cgi/view/shim.cc -j2 cgi
	$(EACH_CORE) all-objects SAN=1
	$(MAKE) --no-print-directory unit SAN=1
	@echo "check: all is well"
all-objects: $(PROGRAM) $(TEST_BIN) $(SERVE_FIXTURE)

$(B)/bench/responder: tests/bench/responder.c
	@mkdir -p $(@D)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o $@ $< $(LIBS)
bench: deps all $(B)/bench/responder ## measures; prints a table, no pass or fail (under three minutes)
	@$(call install,$(DEB_BENCH))
	@$(PYTHON) tests/bench/run.py $(PROGRAM) $(B)/bench/responder

# ---- law: the table of cgi/law/statute.c beside what stands in the tests and on the pages
LAW_TABLE := $(B)/tests/law/print_statute
$(LAW_TABLE): tests/law/print_statute.c $(call archives,law base) | generated
	@mkdir -p $(@D)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.c %.a,$^) $(LIBS)
law: $(LAW_TABLE) ## each sentence of § 20 with its rule, tests and pages; fails on what lacks one
	@$(PYTHON) tests/law/proof.py $(LAW_TABLE)

layers: ## fails on an include that points up, and on what may stand in one room alone
	@awk -f tests/layers.awk $$(find cgi include -name '*.[ch]' -o -name '*.cc')

clean: ## removes what was built; the data in var/ stay
	rm -rf build build-*

-include $(shell find $(B)/obj $(B)/tests -name '*.d' 2>/dev/null)

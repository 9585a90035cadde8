# The targets that prove things: unit tests, page tests, the browser, the gate, the linters.

TEST_SRC  := $(sort $(wildcard tests/*/test_*.c))
TEST_BIN  := $(patsubst %.c,$(B)/%,$(TEST_SRC))
TEST_FILE := $(sort $(wildcard tests/*/test_*.py tests/*/test_*.sh))

room_of    = $(word 2,$(subst /, ,$(1)))

define test_program
$(patsubst %.c,$(B)/%,$(1)): $(1) tests/check.h $(call archives,$(NEEDS_$(call room_of,$(1)))) | generated
	@mkdir -p $$(@D)
	$$(CC) $$(CPPFLAGS) -Itests $$(CFLAGS) $$(LDFLAGS) -o $$@ $$< -Wl,--start-group $(call archives,$(NEEDS_$(call room_of,$(1)))) -Wl,--end-group $$(LIBS)
endef
$(foreach t,$(TEST_SRC),$(eval $(call test_program,$(t))))

unit: $(TEST_BIN) $(PROGRAM) ## unit, store and page tests only (no browser)
	@B=$(B) tests/run $(TEST_BIN) $(TEST_FILE)

/* `jobsamtale law RULE`: the rules that the pages use, asked from the command line. One JSON object
 * a line in, one a line out, in the same order; no database, no clock. */
#include "internal.h"
#include "law_question.h"

#include <stdio.h>
#include <string.h>

enum { LINE_MAX_BYTES = 1 << 20 };

/* clang-format off */
static const struct rule {
    const char *name;
    law_rule_fn *answer;
    const char *keys; /* each with a space before and after */
    const char *help;
} rules[] = {
    { "takeover", rule_takeover, " allocated_on ", "the day the municipality takes over a refugee" },
    { "contract-due", rule_contract_due, " taken_on ", "when the contract is due" },
    { "readiness-due", rule_readiness_due, " taken_on ", "when the readiness assessment is due" },
    { "programme-age", rule_programme_age, " born taken_on ", "age at takeover, and whether the programme is a duty" },
    { "rule-set", rule_rule_set, " concluded_on ukraine_act ", "the rule set of a contract" },
    { "follow-up", rule_follow_up,
      " on rule_set concluded_on assessed_on held leaves work benefit entitled_to_benefit goals_met_on ended_on needs migrated_on migrated_to ",
      "which follow-ups are due on a day" },
    { "booking-deadline", rule_booking_deadline, " available_on period_days ", "earliest and proposed deadline for booking" },
    { "rebook-until", rule_rebook_until, " deadline interview cutoff_days ", "until when a booking may be moved" },
    { "closes", rule_closes, " deadline ", "the moment a deadline is over" },
    { "outage", rule_outage, " deadline outages ", "whether outages move a deadline" },
    { "selfbooking-status", rule_selfbooking_status,
      " on readiness manifestly_unable taken_on benefit guided_on exemptions revocations absences contract_from contract_to ",
      "who must book on a day, and until when" },
    { "deregistration", rule_deregistration, " deadline registers_on ", "deregistration after a missed deadline, and registering again" },
    { "deduction-days", rule_deduction_days, " kind event_on contact_on guided ", "days of deduction that may be proposed" },
    { "complaint-until", rule_complaint_until, " available_on ", "last day to complain" },
    { "hearing-until", rule_hearing_until, " available_on days ", "last day to answer a hearing" },
    { "letter-received", rule_letter_received, " posted_on ", "presumed receipt of a letter" },
    { "reassess-by", rule_reassess_by, " received_on ", "last day to reassess after a complaint" },
    { "family-tests", rule_family_tests, " registered_on ", "Danish tests of spouses" },
    { "offer-limits", rule_offer_limits, " kind parts ", "whether an offer keeps within its length" },
    { "workday", rule_workday, " date ", "working day, holiday, closing day" },
    { "cpr", rule_cpr, " cpr on ", "what a CPR number says" },
}; /* clang-format on */

static void list_rules(FILE *to)
{
    (void)fprintf(to, "usage: jobsamtale law RULE < questions.jsonl > answers.jsonl\n\n");
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        (void)fprintf(to, "  %-20s %s\n", rules[i].name, rules[i].help);
}

/* A setting's value as one would write it in the config file; null when it is no such thing. */
static const char *setting_text(struct arena *a, const json_t *value)
{
    const char *text = "";

    if (json_is_string(value))
        return json_string_value(value);
    if (json_is_integer(value))
        return arena_printf(a, "%lld", (long long)json_integer_value(value));
    if (json_is_boolean(value))
        return json_is_true(value) ? "yes" : "no";
    if (!json_is_array(value))
        return NULL;
    for (size_t i = 0; i < json_array_size(value); i++) {
        const json_t *item = json_array_get(value, i);
        const char *part = json_is_array(item) ? NULL : setting_text(a, item);

        if (part == NULL)
            return NULL;
        text = arena_printf(a, "%s%s%s", text, i > 0 ? "," : "", part);
    }
    return text;
}

/* Every key is one of the rule's or a setting; settings are taken over at once. */
static void check_keys(struct question *q, const struct rule *rule)
{
    const char *key, *why = "", *text;
    json_t *value;
    size_t count;
    const struct law_setting_row *rows = law_settings_rows(&count);

    json_object_foreach(q->asked, key, value)
    {
        bool is_setting = false;

        if (strchr(key, ' ') == NULL && strstr(rule->keys, arena_printf(q->a, " %s ", key)) != NULL)
            continue;
        for (size_t i = 0; i < count; i++)
            is_setting = is_setting || strcmp(rows[i].key, key) == 0;
        if (!is_setting) {
            question_fail(q, arena_strdup(q->a, key), "unknown key");
        } else if (!json_is_null(value)) {
            text = setting_text(q->a, value);
            if (text == NULL)
                question_fail(q, key, "wrong type");
            else if (!law_settings_set(&q->settings, key, text, &why))
                question_fail(q, key, why);
        }
    }
}

/* One line: the answer, or the fault. Returns whether it was answered. */
static bool ask(const struct rule *rule, struct arena *a, const struct law_settings *settings,
                const char *line, size_t bytes)
{
    json_error_t fault;
    struct question q = { .a = a, .settings = *settings };
    json_t *shown;
    char *text;

    q.asked = json_loadb(line, bytes, JSON_REJECT_DUPLICATES, &fault);
    q.answer = json_object();
    q.cites = json_array();
    q.readings = json_array();
    if (!json_is_object(q.asked)) {
        question_fail(&q, NULL, q.asked == NULL ? fault.text : "must be one JSON object");
    } else {
        check_keys(&q, rule);
        if (q.error == NULL)
            rule->answer(&q);
    }
    if (q.error != NULL) {
        shown = json_pack("{s:s,s:s?}", "error", q.error, "key", q.key);
    } else {
        must(json_object_set(q.answer, "cites", q.cites) == 0);
        if (json_array_size(q.readings) > 0)
            must(json_object_set(q.answer, "readings", q.readings) == 0);
        shown = json_incref(q.answer);
    }
    must(shown != NULL);
    text = json_dumps(shown, JSON_COMPACT);
    must(text != NULL);
    (void)puts(text);
    free(text);
    json_decref(shown);
    json_decref(q.readings);
    json_decref(q.cites);
    json_decref(q.answer);
    json_decref(q.asked);
    return q.error == NULL;
}

/* Reads a line into the buffer; a longer one is skipped to its end. Returns its bytes, or -1 at the
 * end of the input; `is_whole` says whether all of it fitted. */
static long read_line(char *buffer, bool *is_whole)
{
    long bytes = 0;
    int c;

    *is_whole = true;
    while ((c = getchar()) != EOF && c != '\n') {
        if (bytes < LINE_MAX_BYTES)
            buffer[bytes++] = (char)c;
        else
            *is_whole = false;
    }
    return c == EOF && bytes == 0 ? -1 : bytes;
}

int admin_law(int argc, char **argv)
{
    const struct law_settings settings = law_settings_default();
    const struct rule *rule = NULL;
    struct arena *buffers, *a;
    char *line;
    long bytes;
    bool is_whole;
    int status = ADMIN_DONE;

    for (size_t i = 0; argc == 2 && i < sizeof rules / sizeof *rules; i++)
        if (strcmp(argv[1], rules[i].name) == 0)
            rule = &rules[i];
    if (rule == NULL) {
        list_rules(argc < 2 ? stdout : stderr);
        return argc < 2 ? ADMIN_DONE : ADMIN_USAGE;
    }
    buffers = arena_new();
    a = arena_new();
    line = arena_alloc(buffers, LINE_MAX_BYTES);
    while ((bytes = read_line(line, &is_whole)) >= 0) {
        if (!is_whole) {
            (void)puts("{\"error\":\"longer than 1 MB\",\"key\":null}");
            status = ADMIN_FAILED;
        } else if (!ask(rule, a, &settings, line, (size_t)bytes)) {
            status = ADMIN_FAILED;
        }
        arena_reset(a);
    }
    arena_free(a);
    arena_free(buffers);
    return fflush(stdout) == 0 ? status : ADMIN_FAILED;
}

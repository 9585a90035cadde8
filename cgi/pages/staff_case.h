/* What the two files of a consequence case share: loading with the law's view of the evidence, and
 * the page. */
#ifndef CGI_PAGES_STAFF_CASE_H
#define CGI_PAGES_STAFF_CASE_H

#include "staff_right.h"
#include "store/case.h"
#include "view/consequence.h"

enum { CASE_REASON_MOST = 2500, CASE_QUESTION_MOST = 1000, CASE_ANSWER_MOST = 8000 };

struct staff_case {
    struct store_case_file file;
    struct store_person p;
    struct store_evidence *evidence;
    size_t evidence_count;
    struct store_case_answer *answers;
    size_t answer_count;
    struct store_facts facts;
    struct law_case law; /* file.law, with what the evidence says today */
};
/** The gate and the case of the path: five statements. Anything but HTTP_OK is the handler's answer.
 */
must_check enum http_status staff_case_open(struct ctx *c, struct staff_case *out);

/** The page as the case stands; `stop` and `stopped`: why the last act was not done, or null. */
enum http_status staff_case_show(struct ctx *c, const struct staff_case *k, const char *stop,
                                 const char *stopped, enum http_status status);

/** All that a letter of the case says today. `approved_by` null: one person decides. */
struct decision_facts staff_case_letter(struct ctx *c, const struct staff_case *k,
                                        const struct law_case *law, const char *question,
                                        const char *approved_by);
/** One piece of evidence in words; false: it says nothing by itself. */
bool staff_case_line(struct ctx *c, const struct store_evidence *e, struct view_case_line *out);
/** Whether the one who is signed in may decide what is proposed. */
bool staff_case_may_decide(const struct ctx *c, const struct staff_case *k);

#endif

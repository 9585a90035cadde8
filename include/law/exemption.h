/* Exemption from the duty to book: bases, mandatory fields, review, end (law.md 2.5, 5.2;
 * IL § 20, stk. 5, 1.-2. pkt.; BEK 1216/2023 § 45). */
#ifndef LAW_EXEMPTION_H
#define LAW_EXEMPTION_H

#include "law/period.h"
#include "law/settings.h"
#include "law/verdict.h"

enum law_exemption_basis {
    LAW_EXEMPTION_UNSET = 0,
    LAW_EXEMPTION_PAR20_5,  /* language and IT abilities do not suffice; support plan and review */
    LAW_EXEMPTION_BEK45_IT, /* on request: very poor IT skills */
    LAW_EXEMPTION_BEK45_LANGUAGE,    /* on request: considerable language barriers */
    LAW_EXEMPTION_BEK45_IMPAIRMENT,  /* on request: physical, cognitive or mental impairment */
    LAW_EXEMPTION_BEK45_PREMISES,    /* special premises, unless the person does not want it */
    LAW_EXEMPTION_BEK45_INTERPRETER, /* interpreter, unless the person does not want it */
    LAW_EXEMPTION__COUNT
};

enum law_answer { LAW_ANSWER_UNSET = 0, LAW_ANSWER_YES, LAW_ANSWER_NO };

/** The form as filled in. Texts are UTF-8, NULL or "" when empty. */
struct law_exemption {
    enum law_exemption_basis basis;
    const char *facts; /* what was found in this case */
    const char
        *facts_template; /* the text the page suggested, if any: must not be sent back as it is */
    bool language_insufficient; /* PAR20_5: at least one of the two */
    bool it_insufficient;
    civil_day from;
    civil_day to;        /* CIVIL_NONE: until it is ended */
    civil_day review_on; /* mandatory for PAR20_5; checked when given */
    const char *support_what;
    const char *support_who;
    civil_day support_by;
    civil_day requested_on;          /* the three bases on request */
    enum law_answer citizen_accepts; /* premises, interpreter */
    civil_day taken_on;              /* takeover; CIVIL_NONE: not checked */
};

/** All that is missing or wrong, in the order of the form. `today` is the day it is saved. */
size_t law_exemption_issues(const struct law_exemption *exemption, civil_day today,
                            const struct law_settings *settings, struct law_issues *out);
/** The verdict on the whole: ALLOWED with the paragraph of the basis, or the first issue. */
struct law_verdict law_exemption_check(const struct law_exemption *exemption, civil_day today,
                                       const struct law_settings *settings);
/** The last lawful review day, and the one proposed: P-17 months after `from`. */
civil_day law_exemption_review_by(civil_day from, const struct law_settings *settings);
/** What follows when an exemption ends: the day the duty returns and the earliest deadline if it is
 * made available that day (2.5 "End"). */
struct law_exemption_end {
    civil_day duty_returns_on;
    civil_day earliest_deadline;
};
struct law_exemption_end law_exemption_end(civil_day last_day);
/** The paragraph of a basis. */
enum law_cite law_exemption_cite(enum law_exemption_basis basis);
/** "par20_5", "bek45_it" ..., and back (UNSET for an unknown one). */
const char *law_exemption_code(enum law_exemption_basis basis);
enum law_exemption_basis law_exemption_from(const char *code);

#endif

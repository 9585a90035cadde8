/* One table for each of the law's lists. Danish where only staff read it. */
#include "view/names.h"

#include "base/err.h"
#include "view/words.h"

const char *name_form(enum lang lang, enum law_form form)
{
    switch (form) {
    case LAW_FORM_OFFICE:
        return words(lang, WORD_FORM_OFFICE);
    case LAW_FORM_PHONE:
        return words(lang, WORD_FORM_PHONE);
    case LAW_FORM_VIDEO:
        return words(lang, WORD_FORM_VIDEO);
    case LAW_FORM_UNSET:
        break;
    }
    return "";
}

const char *name_form_choice(enum lang lang, enum law_form form)
{
    switch (form) {
    case LAW_FORM_OFFICE:
        return words(lang, WORD_FORM_OFFICE_CHOICE);
    case LAW_FORM_PHONE:
        return words(lang, WORD_FORM_PHONE_CHOICE);
    case LAW_FORM_VIDEO:
        return words(lang, WORD_FORM_VIDEO_CHOICE);
    case LAW_FORM_UNSET:
        break;
    }
    return "";
}

const char *name_exemption_plain(enum lang lang, enum law_exemption_basis basis)
{
    static const enum word plain[LAW_EXEMPTION__COUNT] = {
        [LAW_EXEMPTION_UNSET] = WORD_EXEMPTION_PAR20_5,
        [LAW_EXEMPTION_PAR20_5] = WORD_EXEMPTION_PAR20_5,
        [LAW_EXEMPTION_BEK45_IT] = WORD_EXEMPTION_IT,
        [LAW_EXEMPTION_BEK45_LANGUAGE] = WORD_EXEMPTION_LANGUAGE,
        [LAW_EXEMPTION_BEK45_IMPAIRMENT] = WORD_EXEMPTION_IMPAIRMENT,
        [LAW_EXEMPTION_BEK45_PREMISES] = WORD_EXEMPTION_PREMISES,
        [LAW_EXEMPTION_BEK45_INTERPRETER] = WORD_EXEMPTION_INTERPRETER,
    };

    must(basis < LAW_EXEMPTION__COUNT);
    return words(lang, plain[basis]);
}

const char *name_exemption(enum law_exemption_basis basis)
{
    static const char *const name[LAW_EXEMPTION__COUNT] = {
        [LAW_EXEMPTION_UNSET] = "",
        [LAW_EXEMPTION_PAR20_5] = "Sprog og it rækker ikke til at booke (integrationsloven § 20, stk. 5, 1. pkt.)",
        [LAW_EXEMPTION_BEK45_IT] = "Borgeren beder om det: meget ringe it-færdigheder (§ 45, stk. 1, nr. 1)",
        [LAW_EXEMPTION_BEK45_LANGUAGE] = "Borgeren beder om det: betydelige sproglige barrierer (§ 45, stk. 1, nr. 2)",
        [LAW_EXEMPTION_BEK45_IMPAIRMENT] = "Borgeren beder om det: betydelig fysisk, kognitiv eller psykisk funktionsnedsættelse (§ 45, stk. 1, nr. 3)",
        [LAW_EXEMPTION_BEK45_PREMISES] = "Samtalen kræver særlige lokaler (§ 45, stk. 2)",
        [LAW_EXEMPTION_BEK45_INTERPRETER] = "Samtalen kræver tolk (§ 45, stk. 2)",
    };

    must(basis < LAW_EXEMPTION__COUNT);
    return name[basis];
}

const char *name_selfbook(enum law_selfbook_status status)
{
    static const char *const name[LAW_SELFBOOK__COUNT] = {
        [LAW_SELFBOOK_UNSET] = "",
        [LAW_SELFBOOK_NOT_COVERED] = "ikke omfattet",
        [LAW_SELFBOOK_REVOKED] = "frataget retten til at booke",
        [LAW_SELFBOOK_EXEMPT] = "undtaget",
        [LAW_SELFBOOK_PAUSED] = "fravær",
        [LAW_SELFBOOK_OBLIGED] = "skal booke selv",
        [LAW_SELFBOOK_OBLIGED_NOT_GUIDED] = "skal booke selv, mangler vejledning",
        [LAW_SELFBOOK_VOLUNTARY] = "må booke selv",
    };

    must(status < LAW_SELFBOOK__COUNT);
    return name[status];
}

const char *name_deadline(enum law_deadline_state state)
{
    static const char *const name[LAW_DEADLINE_STATE__COUNT] = {
        [LAW_DEADLINE_NONE] = "ingen frist",
        [LAW_DEADLINE_DRAFT] = "kladde",
        [LAW_DEADLINE_OPEN] = "åben",
        [LAW_DEADLINE_BOOKED] = "booket",
        [LAW_DEADLINE_HELD] = "holdt",
        [LAW_DEADLINE_NO_SHOW] = "udeblevet",
        [LAW_DEADLINE_CANCELLED_LATE] = "sent afbud",
        [LAW_DEADLINE_MISSED] = "overskredet",
        [LAW_DEADLINE_EXCUSED] = "undskyldt",
        [LAW_DEADLINE_CONSEQUENCE_OPEN] = "sag om konsekvens",
        [LAW_DEADLINE_WITHDRAWN] = "trukket tilbage",
        [LAW_DEADLINE_CLOSED] = "afsluttet",
    };

    must(state < LAW_DEADLINE_STATE__COUNT);
    return name[state];
}

const char *name_revocation(enum law_revocation_state state)
{
    static const char *const name[LAW_REVOCATION_STATE__COUNT] = {
        [LAW_REVOCATION_NONE] = "ikke begyndt",
        [LAW_REVOCATION_FACTS] = "trin 1: hændelser registreret",
        [LAW_REVOCATION_HEARING] = "trin 2: partshøring",
        [LAW_REVOCATION_PROPOSED] = "trin 3: vurderet, venter på godkendelse",
        [LAW_REVOCATION_DECIDED] = "trin 4: afgjort",
        [LAW_REVOCATION_DROPPED] = "opgivet",
        [LAW_REVOCATION_LIFTED] = "ophævet",
    };

    must(state < LAW_REVOCATION_STATE__COUNT);
    return name[state];
}

const char *name_case(enum law_case_state state)
{
    static const char *const name[LAW_CASE_STATE__COUNT] = {
        [LAW_CASE_NONE] = "ikke åbnet",
        [LAW_CASE_OPENED] = "åbnet",
        [LAW_CASE_REASON_ASKED] = "borgeren er spurgt om grunden",
        [LAW_CASE_HEARD] = "borgeren er hørt",
        [LAW_CASE_DECIDED] = "afgjort",
        [LAW_CASE_NOTIFIED] = "afgjort, borgeren har fået brev",
        [LAW_CASE_COMPLAINT] = "borgeren har klaget",
        [LAW_CASE_CLOSED] = "lukket",
    };

    must(state < LAW_CASE_STATE__COUNT);
    return name[state];
}

const char *name_case_outcome(enum law_case_outcome outcome)
{
    static const char *const name[LAW_CASE_OUTCOME__COUNT] = {
        [LAW_CASE_OUTCOME_UNSET] = "ikke valgt",
        [LAW_CASE_NO_CONSEQUENCE] = "Ingen konsekvens",
        [LAW_CASE_REFERRAL] = "Send sagen til ydelseskontoret",
        [LAW_CASE_DEREGISTER] = "Afmeld som jobsøgende",
        [LAW_CASE_BOTH] = "Send sagen til ydelseskontoret, og afmeld som jobsøgende",
    };

    must(outcome < LAW_CASE_OUTCOME__COUNT);
    return name[outcome];
}

const char *name_revocation_basis(enum law_revocation_basis basis)
{
    switch (basis) {
    case LAW_REVOCATION_OTHERWISE_THAN_AGREED:
        return "Borgeren booker anderledes end aftalt.";
    case LAW_REVOCATION_DEFEATS_CONTACT:
        return "Borgeren booker sådan, at kontaktforløbet ikke kan gennemføres.";
    case LAW_REVOCATION_UNSET:
        break;
    }
    return "";
}

const char *name_absence(enum law_absence_kind kind)
{
    static const char *const name[LAW_ABSENCE__COUNT] = {
        [LAW_ABSENCE_UNSET] = "",
        [LAW_ABSENCE_SICKNESS] = "sygdom",
        [LAW_ABSENCE_HOLIDAY] = "ferie",
        [LAW_ABSENCE_WORK] = "arbejde",
        [LAW_ABSENCE_COURSE] = "kursus eller uddannelse",
        [LAW_ABSENCE_PARENTAL_LEAVE] = "barsel",
        [LAW_ABSENCE_CHILDCARE] = "børnepasning",
        [LAW_ABSENCE_FUNERAL] = "begravelse",
        [LAW_ABSENCE_INTERVIEW_ELSEWHERE] = "samtale et andet sted",
        [LAW_ABSENCE_CONTACT_WITH_CHILD_IN_CARE] = "samvær med anbragt barn",
        [LAW_ABSENCE_OTHER] = "andet",
    };

    must(kind < LAW_ABSENCE__COUNT);
    return name[kind];
}

const char *name_booking_kind(enum law_booking_kind kind)
{
    switch (kind) {
    case LAW_BOOKING_SELF:
        return "booket af borgeren";
    case LAW_BOOKING_BY_CASEWORKER:
        return "booket af sagsbehandler";
    case LAW_BOOKING_SUMMONS:
        return "indkaldelse";
    case LAW_BOOKING_UNSET:
        break;
    }
    return "";
}

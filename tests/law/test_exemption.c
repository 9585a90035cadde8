/* Exemption: the fields of each basis, review, end; and texts in own words. 2.5, 5.2, G06-G08, G15.
 */
#include "dates.h"
#include "law/exemption.h"
#include "law/statement.h"

static const char facts[] =
    "Borgeren læser arabisk, men ikke dansk. Hun har prøvet at logge ind tre "
    "gange sammen med sin kontaktperson uden at komme videre.";

static struct law_exemption par20_5(void)
{
    return (struct law_exemption){
        .basis = LAW_EXEMPTION_PAR20_5,
        .facts = facts,
        .language_insufficient = true,
        .it_insufficient = false,
        .from = D("2026-06-01"),
        .to = D("2026-09-30"),
        .review_on = D("2026-09-01"),
        .support_what = "It-kursus på biblioteket",
        .support_who = "Frivillig Vejleder",
        .support_by = D("2026-08-31"),
        .requested_on = CIVIL_NONE,
        .taken_on = D("2026-01-02"),
    };
}

static struct law_exemption on_request(enum law_exemption_basis basis)
{
    struct law_exemption e = par20_5();

    e.basis = basis;
    e.language_insufficient = false;
    e.review_on = CIVIL_NONE;
    e.support_what = e.support_who = NULL;
    e.support_by = CIVIL_NONE;
    e.requested_on = D("2026-05-20");
    return e;
}

static void expect(const char *name, const struct law_exemption *e, enum law_field field,
                   enum law_reason reason)
{
    const struct law_settings settings = law_settings_default();
    struct law_issues issues;
    const size_t count = law_exemption_issues(e, D("2026-06-01"), &settings, &issues);

    if (field == LAW_FIELD_NONE) {
        CHECK_INT(name, count, 0);
        CHECK_INT(name, law_exemption_check(e, D("2026-06-01"), &settings).outcome, LAW_ALLOWED);
        return;
    }
    if (CHECK(name, count >= 1)) {
        CHECK_STR(name, law_field_code(issues.at[0].field), law_field_code(field));
        CHECK_STR(name, law_reason_code(issues.at[0].reason), law_reason_code(reason));
    }
    CHECK_INT(name, law_exemption_check(e, D("2026-06-01"), &settings).outcome, LAW_REFUSED);
}

static void check_bases(void)
{
    struct law_exemption e = par20_5();
    struct law_issues issues;
    const struct law_settings settings = law_settings_default();

    expect("G15 one insufficient side is enough", &e, LAW_FIELD_NONE, LAW_REASON_NONE);
    CHECK_INT("G15 by R-08", law_exemption_check(&e, D("2026-06-01"), &settings).reading, LAW_R08);
    e.language_insufficient = false;
    expect("R-08 none stated", &e, LAW_FIELD_ABILITY, LAW_REASON_ABILITY_NOT_STATED);
    e.it_insufficient = true;
    expect("G15 IT alone", &e, LAW_FIELD_NONE, LAW_REASON_NONE);
    e.support_what = "  ";
    expect("G06 no support plan", &e, LAW_FIELD_SUPPORT_WHAT, LAW_REASON_SUPPORT_PLAN_MISSING);
    e.support_who = "";
    e.support_by = e.review_on = CIVIL_NONE;
    CHECK_INT("G06 all four at once", law_exemption_issues(&e, D("2026-06-01"), &settings, &issues),
              4);
    CHECK_INT("G06 by 2. pkt.", issues.at[0].cite, IL_20_5_2);
    e = par20_5();
    e.review_on = CIVIL_NONE;
    expect("G06 no review date", &e, LAW_FIELD_REVIEW_ON, LAW_REASON_REVIEW_MISSING);
    e.review_on = D("2026-09-02");
    expect("P-17 a day past three months", &e, LAW_FIELD_REVIEW_ON, LAW_REASON_REVIEW_TOO_LATE);
    e.review_on = D("2026-06-01");
    expect("P-17 on the first day", &e, LAW_FIELD_REVIEW_ON, LAW_REASON_REVIEW_TOO_EARLY);
    e.review_on = D("2026-06-02");
    expect("P-17 the day after", &e, LAW_FIELD_NONE, LAW_REASON_NONE);
    e.support_by = D("2026-05-31");
    expect("G06 support in the past", &e, LAW_FIELD_SUPPORT_BY, LAW_REASON_DATE_IN_PAST);
    e = on_request(LAW_EXEMPTION_BEK45_IT);
    expect("G07 with a request", &e, LAW_FIELD_NONE, LAW_REASON_NONE);
    e.requested_on = CIVIL_NONE;
    expect("G07 without one", &e, LAW_FIELD_REQUESTED_ON, LAW_REASON_NEEDS_REQUEST);
    CHECK_INT("G07 by § 45", law_exemption_check(&e, D("2026-06-01"), &settings).cite,
              BEK1216_45_1_1);
    e = on_request(LAW_EXEMPTION_BEK45_LANGUAGE);
    e.requested_on = D("2026-06-02");
    expect("G07 asked tomorrow", &e, LAW_FIELD_REQUESTED_ON, LAW_REASON_DATE_IN_FUTURE);
    e = on_request(LAW_EXEMPTION_BEK45_IMPAIRMENT);
    e.from = D("2026-05-19");
    expect("G07 begins before it was asked for", &e, LAW_FIELD_FROM,
           LAW_REASON_REQUEST_AFTER_START);
    e = on_request(LAW_EXEMPTION_BEK45_INTERPRETER);
    e.citizen_accepts = LAW_ANSWER_NO;
    expect("G08 does not want it", &e, LAW_FIELD_CITIZEN_ACCEPTS, LAW_REASON_NEEDS_ACCEPTANCE);
    e.citizen_accepts = LAW_ANSWER_UNSET;
    expect("G08 not asked", &e, LAW_FIELD_CITIZEN_ACCEPTS, LAW_REASON_FIELD_MISSING);
    e.citizen_accepts = LAW_ANSWER_YES;
    expect("G08 wants it", &e, LAW_FIELD_NONE, LAW_REASON_NONE);
    e = par20_5();
    e.basis = LAW_EXEMPTION_UNSET;
    expect("2.5 no basis", &e, LAW_FIELD_BASIS, LAW_REASON_BASIS_MISSING);
    e = par20_5();
    e.from = CIVIL_NONE;
    expect("2.5 no first day", &e, LAW_FIELD_FROM, LAW_REASON_FIELD_MISSING);
    e = par20_5();
    e.to = D("2026-05-31");
    expect("2.5 ends before it begins", &e, LAW_FIELD_TO, LAW_REASON_ENDS_BEFORE_START);
    e.to = CIVIL_NONE;
    expect("2.5 open end", &e, LAW_FIELD_NONE, LAW_REASON_NONE);
    e.taken_on = D("2026-06-02");
    expect("2.5 before takeover", &e, LAW_FIELD_FROM, LAW_REASON_BEFORE_TAKEOVER);
    CHECK_DAY("P-17", law_exemption_review_by(D("2025-11-30"), &settings), "2026-02-28");
    CHECK_DAY("G01 duty returns", law_exemption_end(D("2026-05-31")).duty_returns_on, "2026-06-01");
    CHECK_DAY("G01 earliest deadline", law_exemption_end(D("2026-05-31")).earliest_deadline,
              "2026-06-09");
    for (int b = 1; b < LAW_EXEMPTION__COUNT; b++)
        CHECK_INT("basis codes",
                  law_exemption_from(law_exemption_code((enum law_exemption_basis)b)), b);
    CHECK_INT("unknown basis", law_exemption_from("par20_6"), LAW_EXEMPTION_UNSET);
}

static void check_texts(void)
{
    static const char template_text[] =
        "Vi har talt om brug af computer og telefon og set på læsning og skrivning.";
    static const struct {
        const char *name, *text;
        enum law_reason want;
    } cases[] = {
        { "5.2 empty", "", LAW_REASON_FIELD_MISSING },
        { "5.2 spaces", " \n\t ", LAW_REASON_FIELD_MISSING },
        { "5.2 too short", "Kan ikke booke.", LAW_REASON_TEXT_TOO_SHORT },
        { "5.2 dots do not make it longer", "Kan ikke ............................................",
          LAW_REASON_TEXT_TOO_SHORT },
        { "5.2 the paragraph itself",
          "Udlændingens sproglige og it-mæssige forudsætninger er ikke tilstrækkelige til, at "
          "udlændingen kan opfylde kravene.",
          LAW_REASON_TEXT_REPEATS_LAW },
        { "5.2 the paragraph in capitals",
          "UDLÆNDINGENS SPROGLIGE OG IT-MÆSSIGE FORUDSÆTNINGER ER IKKE TILSTRÆKKELIGE.",
          LAW_REASON_TEXT_REPEATS_LAW },
        { "5.2 the third sentence",
          "Personen booker jobsamtaler på en måde, som kommunalbestyrelsen vurderer vil medføre, "
          "at "
          "kontaktforløbet ikke kan gennemføres efter hensigten.",
          LAW_REASON_TEXT_REPEATS_LAW },
        { "5.2 the template", template_text, LAW_REASON_TEXT_REPEATS_LAW },
        { "5.2 one word again and again",
          "sommerhus sommerhus sommerhus sommerhus sommerhus sommerhus sommerhus",
          LAW_REASON_TEXT_REPEATS_LAW },
        { "5.2 own words", facts, LAW_REASON_NONE },
        { "5.2 another script", "المواطنة لا تستطيع استخدام الحاسوب وقد حاولت ثلاث مرات مع موظفة",
          LAW_REASON_NONE },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_STR(cases[i].name, law_reason_code(law_statement_check(cases[i].text, template_text)),
                  law_reason_code(cases[i].want));
    CHECK_INT("5.2 no text", law_statement_check(NULL, NULL), LAW_REASON_FIELD_MISSING);
    CHECK_INT("5.2 no template", law_statement_check(facts, NULL), LAW_REASON_NONE);
}

static void check_paragraphs(void)
{
    static const struct {
        const char *name;
        enum law_exemption_basis basis;
        enum law_cite cite;
    } cases[] = {
        { "2.5 par20_5", LAW_EXEMPTION_PAR20_5, IL_20_5_1 },
        { "G07 it", LAW_EXEMPTION_BEK45_IT, BEK1216_45_1_1 },
        { "G07 language", LAW_EXEMPTION_BEK45_LANGUAGE, BEK1216_45_1_2 },
        { "G07 impairment", LAW_EXEMPTION_BEK45_IMPAIRMENT, BEK1216_45_1_3 },
        { "2.5 premises", LAW_EXEMPTION_BEK45_PREMISES, BEK1216_45_2 },
        { "G08 interpreter", LAW_EXEMPTION_BEK45_INTERPRETER, BEK1216_45_2 },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(cases[i].name, law_exemption_cite(cases[i].basis), cases[i].cite);
}

int main(void)
{
    check_paragraphs();
    check_bases();
    check_texts();
    return CHECK_DONE();
}

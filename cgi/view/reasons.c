/* One table: what each reason of the law is called on pages. The formal sentence is for staff and
 * written decisions, the plain word for citizens; NONE: only staff meet it. */
#include "view/reasons.h"

#include "base/err.h"
#include "base/text.h"
#include "law/cites.h"
#include "law/statement.h"
#include "view/words.h"

#define PLAIN(name) (WORD_REASON_##name + 1)
#define NONE        0

/* clang-format off */
_Static_assert(LAW_STATEMENT_MIN_CHARS == 40, "TEXT_TOO_SHORT says how long");

static const struct {
    const char *formal;
    int plain; /* the word plus one; NONE: whom to call */
} table[LAW_REASON__COUNT] = {
    [LAW_REASON_NONE] = { "", NONE },

    /* status of a person on a day */
    [LAW_REASON_NO_CONTRACT] = { "Borgeren har ingen integrationskontrakt, der gælder den dag.", PLAIN(NO_CONTRACT) },
    [LAW_REASON_CONTRACT_ENDED] = { "Integrationskontrakten er ophørt.", PLAIN(NO_CONTRACT) },
    [LAW_REASON_IS_REVOKED] = { "Borgeren er frataget retten til selv at booke.", PLAIN(IS_REVOKED) },
    [LAW_REASON_IS_EXEMPT] = { "Borgeren er undtaget fra at booke selv; jobcenteret indkalder.", PLAIN(IS_EXEMPT) },
    [LAW_REASON_IS_PAUSED] = { "Et registreret fravær dækker dagen.", PLAIN(IS_PAUSED) },
    [LAW_REASON_NOT_GUIDED] = { "Der er ikke registreret vejledning om selvbooking.", PLAIN(NOT_GUIDED) },
    [LAW_REASON_JOB_READY] = { "Borgeren er visiteret som jobparat.", PLAIN(MUST_BOOK) },
    [LAW_REASON_DEEMED_JOB_READY] = { "Borgeren er endnu ikke visiteret og anses derfor for jobparat.", PLAIN(MUST_BOOK) },
    [LAW_REASON_ACTIVITY_READY] = { "Borgeren er aktivitetsparat, og kommunen lader den gruppe booke selv.", PLAIN(MUST_BOOK) },
    [LAW_REASON_OUT_OF_SCOPE] = { "Borgeren hører ikke til dem, der skal booke selv; booking er frivillig.", PLAIN(OUT_OF_SCOPE) },
    [LAW_REASON_VOLUNTARY_CLOSED] = { "Borgeren skal ikke booke selv, og kommunen tilbyder ikke frivillig booking.", PLAIN(IS_EXEMPT) },

    /* issuing a deadline */
    [LAW_REASON_DEADLINE_ISSUED] = { "Fristen kan gives.", NONE },
    [LAW_REASON_STATUS_NOT_OBLIGED] = { "Kun den, der skal booke selv, kan få en frist; indkald i stedet.", NONE },
    [LAW_REASON_GUIDANCE_AFTER_ISSUE] = { "Vejledningen er givet senere end den dag, fristen gives.", NONE },
    [LAW_REASON_DEADLINE_TOO_SOON] = { "Der er færre end 8 dage fra den dag, fristen er tilgængelig.", NONE },
    [LAW_REASON_DEADLINE_NOT_WORKDAY] = { "Fristen er ikke en arbejdsdag, og kommunen kræver arbejdsdage.", NONE },
    [LAW_REASON_DEADLINE_BEFORE_TODAY] = { "Fristen ville være gjort tilgængelig en dag, der er gået.", NONE },
    [LAW_REASON_TOO_FEW_SLOTS] = { "Der er færre ledige tider end indstillingen kræver frem til den seneste samtaledag.", NONE },
    [LAW_REASON_OTHER_DEADLINE_OPEN] = { "Borgeren har allerede en åben frist.", NONE },
    [LAW_REASON_FUTURE_BOOKING_EXISTS] = { "Borgeren har allerede en kommende samtale; flyt den i stedet.", PLAIN(FUTURE_BOOKING_EXISTS) },
    [LAW_REASON_FIRST_BY_SUMMONS] = { "Den første samtale sker ved indkaldelse.", PLAIN(IS_EXEMPT) },
    [LAW_REASON_DUTY_ENDS_FIRST] = { "Pligten til at booke selv slutter, før fristen ville udløbe.", NONE },
    [LAW_REASON_INTERVIEW_TOO_LATE_SETTING] = { "Den seneste samtaledag ligger mere end en uge efter fristen.", NONE },

    /* booking, moving, cancelling */
    [LAW_REASON_BOOKING_ALLOWED] = { "Tiden kan bookes.", PLAIN(BOOKING_ALLOWED) },
    [LAW_REASON_REBOOKING_ALLOWED] = { "Samtalen kan flyttes.", PLAIN(REBOOKING_ALLOWED) },
    [LAW_REASON_CANCELLING_ALLOWED] = { "Borgeren kan melde afbud; fristen løber videre.", PLAIN(CANCELLING_ALLOWED) },
    [LAW_REASON_DEADLINE_PASSED] = { "Fristens sidste dag er gået.", PLAIN(DEADLINE_PASSED) },
    [LAW_REASON_CUTOFF_PASSED] = { "Det er for sent at flytte samtalen eller melde afbud frit.", PLAIN(CUTOFF_PASSED) },
    [LAW_REASON_SLOT_TAKEN] = { "Tiden er ikke længere ledig.", PLAIN(SLOT_TAKEN) },
    [LAW_REASON_SLOT_CLOSED] = { "Jobcenteret har lukket tiden.", PLAIN(SLOT_CLOSED) },
    [LAW_REASON_SLOT_AFTER_LATEST] = { "Tiden ligger efter den seneste samtaledag.", PLAIN(SLOT_AFTER_LATEST) },
    [LAW_REASON_SLOT_TOO_SOON] = { "Tiden begynder tidligere, end varslet for booking tillader.", PLAIN(SLOT_TOO_SOON) },
    [LAW_REASON_SLOT_PAST] = { "Tiden er begyndt eller gået.", PLAIN(SLOT_PAST) },
    [LAW_REASON_SLOT_FORM_MISSING] = { "Tiden udbydes ikke i den valgte form.", PLAIN(SLOT_FORM_MISSING) },
    [LAW_REASON_SLOT_NO_INTERPRETER] = { "Der er ikke tolk på tiden, og borgeren har brug for tolk.", PLAIN(SLOT_NO_INTERPRETER) },
    [LAW_REASON_SAME_SLOT] = { "Den nye tid er den, der allerede er booket.", PLAIN(SAME_SLOT) },
    [LAW_REASON_NO_BOOKING] = { "Der er ingen booket samtale.", PLAIN(NO_BOOKING) },
    [LAW_REASON_INTERVIEW_STARTED] = { "Samtalen er begyndt eller slut.", PLAIN(INTERVIEW_STARTED) },
    [LAW_REASON_NOT_SELF_BOOKED] = { "Samtalen er fastsat af jobcenteret og kan ikke flyttes af borgeren.", PLAIN(NOT_SELF_BOOKED) },
    [LAW_REASON_AFBUD_RECORDED] = { "Afbuddet kom efter tidsgrænsen og er registreret; en sagsbehandler tager stilling.", PLAIN(AFBUD_RECORDED) },
    [LAW_REASON_AFBUD_REASON_MISSING] = { "Et sent afbud skal have en grund.", PLAIN(AFBUD_REASON_MISSING) },
    [LAW_REASON_AUTHORITY_CANCELLED] = { "Jobcenteret har aflyst; der er tid nok, og fristen løber videre.", PLAIN(AUTHORITY_CANCELLED) },
    [LAW_REASON_AUTHORITY_CANCELLED_NEW_DEADLINE] = { "Jobcenteret har aflyst, og der er for kort tid tilbage; der gives en ny frist på mindst 8 dage, eller borgeren indkaldes.", PLAIN(AUTHORITY_CANCELLED_NEW_DEADLINE) },
    [LAW_REASON_AUTHORITY_MOVED] = { "Jobcenteret har flyttet samtalen.", PLAIN(AUTHORITY_MOVED) },
    [LAW_REASON_CONTACT_RESTORED] = { "Borgeren har genoptaget kontakten; dagene tælles ikke videre.", PLAIN(CONTACT_RESTORED) },

    /* the deadline's other events */
    [LAW_REASON_REMINDER_DUE] = { "Der skal sendes en påmindelse i dag.", NONE },
    [LAW_REASON_REMINDER_NOT_DUE] = { "Der skal ikke sendes en påmindelse i dag.", NONE },
    [LAW_REASON_NO_TIMES_LOGGED] = { "Det er registreret, at der ikke var ledige tider.", PLAIN(NO_TIMES_LOGGED) },
    [LAW_REASON_HELD_IN_FUTURE] = { "En samtale kan ikke registreres som holdt før sin dag.", NONE },
    [LAW_REASON_HELD_RECORDED] = { "Samtalen er holdt.", PLAIN(HELD_RECORDED) },
    [LAW_REASON_ABSENT_TOO_EARLY] = { "Tidspunktet er ikke passeret endnu.", NONE },
    [LAW_REASON_ABSENT_CONFIRMED] = { "En sagsbehandler har bekræftet, at borgeren udeblev.", PLAIN(ABSENT_CONFIRMED) },
    [LAW_REASON_NEEDS_CASEWORKER] = { "Kun en sagsbehandler kan registrere dette; intet afgøres automatisk.", NONE },
    [LAW_REASON_DEADLINE_RUNNING] = { "Fristens sidste dag er ikke gået endnu.", PLAIN(MUST_BOOK) },
    [LAW_REASON_DEADLINE_MISSED] = { "Der var ikke booket en samtale ved udgangen af fristens sidste dag.", PLAIN(DEADLINE_MISSED) },
    [LAW_REASON_DEADLINE_EXTENDED] = { "En driftsforstyrrelse har flyttet fristen.", PLAIN(DEADLINE_EXTENDED) },
    [LAW_REASON_SERVICE_STILL_DOWN] = { "Booking er stadig utilgængelig; den nye frist sættes, når den virker igen.", PLAIN(SERVICE_STILL_DOWN) },
    [LAW_REASON_NO_OUTAGE] = { "Ingen driftsforstyrrelse har ramt det sidste døgn længe nok.", NONE },
    [LAW_REASON_EXCUSED_NO_SLOTS] = { "Borgeren søgte, og der var ingen ledige tider.", PLAIN(EXCUSED_NO_SLOTS) },
    [LAW_REASON_EXCUSED_AUTHORITY_FAULT] = { "Fejlen var myndighedens egen.", PLAIN(EXCUSED_AUTHORITY_FAULT) },
    [LAW_REASON_EXCUSED_ABSENCE] = { "Et registreret fravær dækkede fristen.", PLAIN(EXCUSED_ABSENCE) },
    [LAW_REASON_EXCUSED_OUTAGE] = { "Booking var ikke tilgængelig, da fristen udløb.", PLAIN(DEADLINE_EXTENDED) },
    [LAW_REASON_EXCUSE_UNFOUNDED] = { "Der er ikke angivet en grund, der kan undskylde.", NONE },
    [LAW_REASON_EXCUSE_EXISTS] = { "Der er registreret en grund, der undskylder; der må ikke åbnes en sag om konsekvens.", NONE },
    [LAW_REASON_NO_TIMES_UNANSWERED] = { "En melding om manglende tider er ikke besvaret; der må ikke følge en konsekvens.", NONE },
    [LAW_REASON_CONSEQUENCE_OPENED] = { "Der er åbnet en sag om konsekvens; en sagsbehandler afgør den.", PLAIN(CONSEQUENCE_OPENED) },
    [LAW_REASON_WITHDRAWN_EXEMPTION] = { "Fristen er trukket tilbage, fordi borgeren er undtaget.", PLAIN(IS_EXEMPT) },
    [LAW_REASON_WITHDRAWN_REVOCATION] = { "Fristen er trukket tilbage, fordi retten til at booke er frataget.", PLAIN(IS_REVOKED) },
    [LAW_REASON_WITHDRAWN_ABSENCE] = { "Fristen er trukket tilbage på grund af fravær.", PLAIN(IS_PAUSED) },
    [LAW_REASON_WITHDRAWN_SCOPE] = { "Fristen er trukket tilbage, fordi borgeren ikke længere skal booke selv.", PLAIN(OUT_OF_SCOPE) },
    [LAW_REASON_WITHDRAWN_CONTRACT_ENDED] = { "Fristen er trukket tilbage, fordi kontrakten er ophørt.", PLAIN(NO_CONTRACT) },
    [LAW_REASON_WITHDRAWN_BY_AUTHORITY] = { "Jobcenteret har trukket fristen tilbage.", PLAIN(WITHDRAWN_BY_AUTHORITY) },
    [LAW_REASON_WITHDRAWAL_UNFOUNDED] = { "Der er ikke angivet en grund til at trække fristen tilbage.", NONE },
    [LAW_REASON_CASE_DECIDED] = { "Sagen om konsekvens er afgjort.", PLAIN(CASE_DECIDED) },
    [LAW_REASON_DEADLINE_CLOSED] = { "Det, der skulle følge, er gjort; fristen er afsluttet.", PLAIN(CASE_DECIDED) },
    [LAW_REASON_WRONG_STATE] = { "Handlingen passer ikke til den tilstand, fristen er i.", PLAIN(WRONG_STATE) },

    /* missing times and outages */
    [LAW_REASON_NO_SEARCHES] = { "Der er ikke registreret søgninger de sidste tre dage.", NONE },
    [LAW_REASON_TIMES_WERE_SHOWN] = { "En søgning i de sidste tre dage viste ledige tider.", NONE },
    [LAW_REASON_OFFERED_AFTERWARDS] = { "Borgeren fik tilbudt tider bagefter.", NONE },

    /* forms in general */
    [LAW_REASON_FIELD_MISSING] = { "Feltet skal udfyldes.", NONE },
    [LAW_REASON_TEXT_TOO_SHORT] = { "Skriv mindst 40 bogstaver. Teksten er for kort til at sige, hvad der er sket i denne sag.", NONE },
    [LAW_REASON_TEXT_REPEATS_LAW] = { "Teksten gentager kun reglen eller skabelonen; skriv med egne ord.", NONE },
    [LAW_REASON_ENDS_BEFORE_START] = { "Den sidste dag ligger før den første.", NONE },
    [LAW_REASON_PERIOD_OVERLAPS] = { "Der er registreret en periode af samme slags for nogle af dagene.", NONE },
    [LAW_REASON_DATE_IN_FUTURE] = { "Dagen er ikke kommet endnu.", NONE },
    [LAW_REASON_DATE_IN_PAST] = { "Dagen er gået.", NONE },
    [LAW_REASON_BEFORE_TAKEOVER] = { "Dagen ligger før, kommunen overtog ansvaret.", NONE },

    /* exemption */
    [LAW_REASON_EXEMPTION_COMPLETE] = { "Betingelserne for at undtage er opfyldt.", PLAIN(IS_EXEMPT) },
    [LAW_REASON_BASIS_MISSING] = { "Vælg et grundlag.", NONE },
    [LAW_REASON_SUPPORT_PLAN_MISSING] = { "Skriv, hvilken hjælp borgeren får, hvem der giver den, og hvornår.", NONE },
    [LAW_REASON_REVIEW_MISSING] = { "Sæt en dag, hvor sagen tages op igen.", NONE },
    [LAW_REASON_REVIEW_TOO_LATE] = { "Dagen, hvor sagen tages op igen, ligger senere end kommunen tillader.", NONE },
    [LAW_REASON_REVIEW_TOO_EARLY] = { "Dagen, hvor sagen tages op igen, skal ligge efter den første dag.", NONE },
    [LAW_REASON_NEEDS_REQUEST] = { "Denne grund kræver, at borgeren har bedt om det; brug ellers § 20, stk. 5.", NONE },
    [LAW_REASON_NEEDS_ACCEPTANCE] = { "Borgeren ønsker ikke at blive undtaget.", NONE },
    [LAW_REASON_ABILITY_NOT_STATED] = { "Vælg, om det er sprog eller it, der ikke er tilstrækkeligt.", NONE },
    [LAW_REASON_REQUEST_AFTER_START] = { "Undtagelsen begynder, før borgeren bad om den.", NONE },

    /* revocation */
    [LAW_REASON_REVOCATION_STEP_DONE] = { "Trinnet kan tages.", NONE },
    [LAW_REASON_STEP_OUT_OF_ORDER] = { "Trinnet før er ikke gjort færdigt.", NONE },
    [LAW_REASON_EVENTS_MISSING] = { "Der skal være mindst én konkret hændelse.", NONE },
    [LAW_REASON_HEARING_MISSING] = { "Borgeren er ikke blevet partshørt.", NONE },
    [LAW_REASON_HEARING_RUNNING] = { "Borgerens tid til at svare er ikke udløbet.", PLAIN(HEARING_RUNNING) },
    [LAW_REASON_HEARING_TOO_SHORT] = { "Tiden til at svare er kortere, end kommunen har bestemt.", NONE },
    [LAW_REASON_SAME_PERSON] = { "Den, der godkender, skal være en anden end den, der har forberedt sagen.", NONE },
    [LAW_REASON_NOT_ENTITLED_TO_DECIDE] = { "Kun den, der afgør for kommunalbestyrelsen, kan godkende.", NONE },
    [LAW_REASON_STARTS_BEFORE_DECISION] = { "Afgørelsen må ikke få virkning, før den er truffet.", NONE },
    [LAW_REASON_ASSESSMENT_MISSING] = { "Den konkrete, individuelle vurdering mangler.", NONE },
    [LAW_REASON_NOT_IN_FORCE] = { "Der er ingen gældende afgørelse at ophæve.", NONE },
    [LAW_REASON_HEARING_NOT_WEIGHED] = { "Vurderingen skal forholde sig til det, borgeren har svaret.", NONE },

    /* hearing and decisions */
    [LAW_REASON_DECISION_COMPLETE] = { "Afgørelsen har alle de dele, den skal have.", NONE },
    [LAW_REASON_REASONS_NOT_NEEDED] = { "Borgeren fik fuldt medhold; begrundelse kan udelades.", NONE },
    [LAW_REASON_HEARING_NOT_NEEDED] = { "Partshøring er ikke nødvendig for disse oplysninger.", NONE },
    [LAW_REASON_HEARING_EXCEPTED] = { "Partshøring er undladt efter en undtagelse, der er begrundet.", NONE },
    [LAW_REASON_WITHIN_LIMIT] = { "Inden for fristen.", NONE },
    [LAW_REASON_AFTER_LIMIT] = { "Efter fristen; klagen registreres og sendes videre med en bemærkning.", NONE },

    /* summons and absence */
    [LAW_REASON_SUMMONS_COMPLETE] = { "Indkaldelsen kan sendes.", NONE },
    [LAW_REASON_NOTICE_TOO_SHORT] = { "Varslet er kortere, end kommunen har bestemt; skriv hvorfor.", NONE },
    [LAW_REASON_CHILDCARE_KNOWN] = { "Borgeren har kendte problemer med børnepasning den ugedag; bekræft eller vælg en anden tid.", NONE },
    [LAW_REASON_HEALTH_KNOWN] = { "Borgeren har et kendt helbredsproblem; bekræft eller vælg en anden tid.", NONE },
    [LAW_REASON_NOT_A_WORKDAY] = { "Dagen er ikke en arbejdsdag.", NONE },
    [LAW_REASON_HOLIDAY_RIGHT] = { "Ferien er meldt to uger før, og intet er aftalt; borgeren har ret til den.", NONE },
    [LAW_REASON_HOLIDAY_NEEDS_APPROVAL] = { "Ferien er meldt senere end to uger før, eller noget er aftalt; den skal godkendes.", NONE },
    [LAW_REASON_ABSENCE_WITHDRAWS] = { "Fraværet dækker fristens dag; fristen trækkes tilbage.", PLAIN(IS_PAUSED) },
    [LAW_REASON_ABSENCE_TO_WEIGH] = { "Fraværet indgår i vurderingen, men trækker ikke fristen tilbage.", NONE },

    /* guidance */
    [LAW_REASON_GUIDANCE_RECORDED] = { "Vejledningen er registreret.", NONE },
    [LAW_REASON_GUIDANCE_INCOMPLETE] = { "Et punkt i vejledningen er ikke givet.", NONE },

    /* CPR */
    [LAW_REASON_CPR_OK] = { "CPR-nummeret er muligt.", NONE },
    [LAW_REASON_CPR_SUBSTITUTE] = { "Nummeret er et erstatningsnummer.", NONE },
    [LAW_REASON_CPR_MODULUS_NOTE] = { "Nummeret opfylder ikke modulus 11-kontrollen; det er tilladt siden 2007.", NONE },
    [LAW_REASON_CPR_WRONG_LENGTH] = { "Skriv et CPR-nummer med 10 tal.", PLAIN(CPR_WRONG) },
    [LAW_REASON_CPR_NOT_DIGITS] = { "Skriv CPR-nummeret kun med tal.", PLAIN(CPR_WRONG) },
    [LAW_REASON_CPR_NO_SUCH_DATE] = { "De første 6 tal i CPR-nummeret er ikke en dato.", PLAIN(CPR_WRONG) },
    [LAW_REASON_CPR_BORN_IN_FUTURE] = { "CPR-nummerets fødselsdag ligger i fremtiden.", PLAIN(CPR_WRONG) },

    /* takeover, contract, assessment, follow-up and later rules */
    [LAW_REASON_TAKEOVER_FIRST_OF_MONTH] = { "Ansvaret går over den 1. i måneden efter den første hele måned.", NONE },
    [LAW_REASON_TAKEOVER_NEXT_WEEKDAY] = { "Den 1. er en weekend eller helligdag; ansvaret går over den næste hverdag.", NONE },
    [LAW_REASON_LIMIT_COMPUTED] = { "Den sidste lovlige dag følger af reglen.", NONE },
    [LAW_REASON_EARLY_CONTRACT] = { "En flygtnings kontrakt kan indgås før overtagelsen.", NONE },
    [LAW_REASON_EARLY_ONLY_REFUGEES] = { "Kun flygtninge kan indgå kontrakt før overtagelsen.", NONE },
    [LAW_REASON_ADULT] = { "Borgeren var 18 år eller ældre ved overtagelsen.", NONE },
    [LAW_REASON_NOT_ADULT] = { "Borgeren var under 18 år ved overtagelsen.", NONE },
    [LAW_REASON_EDUCATION_ORDER_POSSIBLE] = { "Borgeren er under 25 år; uddannelsespålæg er muligt.", NONE },
    [LAW_REASON_EDUCATION_ORDER_TOO_OLD] = { "Borgeren er ikke mellem 18 og 25 år; der er intet uddannelsespålæg.", NONE },
    [LAW_REASON_RULE_SET_FOUND] = { "Dagen, kontrakten blev indgået, bestemmer regelsættet.", NONE },
    [LAW_REASON_RULE_SET_UKRAINE] = { "Opholdstilladelse efter særloven om Ukraine; reglerne fra 2020 gælder fortsat.", NONE },
    [LAW_REASON_RULE_SET_TOO_OLD] = { "Kontrakten er fra før 1. april 2006; et andet regelsæt gælder.", NONE },
    [LAW_REASON_GOALS_MET] = { "Kontraktens mål er opfyldt.", NONE },
    [LAW_REASON_ON_LEAVE] = { "Borgeren er på barsel.", NONE },
    [LAW_REASON_WORK_WITHOUT_BENEFIT] = { "Borgeren er i ordinært arbejde eller uddannelse uden ydelse.", NONE },
    [LAW_REASON_NOT_ENTITLED_TO_BENEFIT] = { "Borgeren er ikke berettiget til ydelse.", NONE },
    [LAW_REASON_NOT_ASSESSED] = { "Visitationen er ikke gennemført.", NONE },
    [LAW_REASON_WINDOW_OPEN] = { "Der mangler opfølgningssamtaler inden for 6 måneder efter visitationen.", NONE },
    [LAW_REASON_ENOUGH_HELD] = { "De fire opfølgningssamtaler er holdt.", NONE },
    [LAW_REASON_WINDOW_CLOSED] = { "De 6 måneder er gået, og der er holdt for få opfølgningssamtaler.", NONE },
    [LAW_REASON_WINDOW_OVER] = { "De 6 måneder er gået; der følges op efter behov.", NONE },
    [LAW_REASON_INTERVAL_RUNNING] = { "Den næste opfølgning følger af regelsættets interval.", NONE },
    [LAW_REASON_INTERVAL_BREACHED] = { "Intervallet er gået uden opfølgning.", NONE },
    [LAW_REASON_MUST_BOOK_AT_REREGISTRATION] = { "Borgeren skal booke ved ny tilmelding; samtalen skal holdes inden ti dage.", NONE },
    [LAW_REASON_CONDITION_LAPSED] = { "Der er gået tre måneder; der er intet krav om booking.", NONE },
    [LAW_REASON_DAYS_PROPOSED] = { "Der kan foreslås fradrag for disse dage.", NONE },
    [LAW_REASON_NO_WRITTEN_GUIDANCE] = { "Borgeren er ikke vejledt skriftligt; der må ikke foreslås fradrag.", NONE },
    [LAW_REASON_NO_CONTACT_YET] = { "Kontakten er ikke genoptaget; dagene tælles fortsat.", NONE },
    [LAW_REASON_CONTACT_NOT_TRIED] = { "Borgeren er aktivitetsparat; personlig kontakt skal forsøges først.", NONE },
    [LAW_REASON_OFFER_WITHIN] = { "Tilbuddet holder sig inden for den tilladte længde.", NONE },
    [LAW_REASON_OFFER_PART_TOO_LONG] = { "En del af tilbuddet er længere end tilladt.", NONE },
    [LAW_REASON_OFFER_SUM_TOO_LONG] = { "Delene er tilsammen længere end tilladt.", NONE },
    [LAW_REASON_OFFER_FINISHED_TOO_LATE] = { "Tilbuddet slutter senere end tilladt efter starten.", NONE },
    [LAW_REASON_OFFER_NO_PARTS] = { "Der er ingen dele, eller en del mangler en dato.", NONE },
    [LAW_REASON_DATE_UNKNOWN] = { "En dato, som reglen skal bruge, er ikke oplyst.", NONE },

    /* the record of a follow-up and its notices */
    [LAW_REASON_EXACTLY_ONE] = { "Vælg netop én mulighed.", NONE },
    [LAW_REASON_OUT_OF_RANGE] = { "Vælg en af skemaets muligheder.", NONE },
    [LAW_REASON_SIGNATURE_MISSING] = { "Der mangler en underskrift, en anden accept eller en begrundelse.", NONE },
    [LAW_REASON_NOT_SAME_DAY] = { "Erklæringen er ikke underskrevet samme dag som kontrakten; skriv hvorfor.", NONE },
    [LAW_REASON_NEEDS_ENDORSEMENT] = { "En indgået kontrakt ændres ved en påtegning med begge underskrifter.", NONE },
    [LAW_REASON_STILL_DRAFT] = { "Kontrakten er ikke indgået endnu og kan rettes.", NONE },
    [LAW_REASON_NO_SUSPENSION] = { "Afgørelsen gælder, mens klagen behandles.", NONE },
    [LAW_REASON_AUTHORITY_RESTORES] = { "Kommunen har begået en fejl og genopretter selv tilmeldingen.", NONE },
    [LAW_REASON_COUNTS_AS_FOLLOW_UP] = { "Kontakten tæller som opfølgning.", NONE },
    [LAW_REASON_LETTER_NEEDS_REASON] = { "Skriv, hvorfor opfølgningen sker ved brev.", NONE },
    [LAW_REASON_NO_GUIDELINE] = { "Ingen retningslinje tillader, at denne kontakt træder i stedet for en samtale.", NONE },
    [LAW_REASON_NOT_A_CONVERSATION] = { "Kontakten er gemt, men den er ikke en opfølgning.", NONE },
    [LAW_REASON_WRONG_CONVERSATION] = { "Borgeren modtager ydelse; samtalen skal være en cv-samtale eller en jobsamtale.", NONE },
    [LAW_REASON_NOTICE_GIVEN] = { "Borgeren er vejledt om alle punkter i meddelelsen.", NONE },
    [LAW_REASON_NOTICE_ITEM_MISSING] = { "Borgeren er ikke vejledt om alle punkter i meddelelsen.", NONE },
    [LAW_REASON_RESIDENCE_INFO_GIVEN] = { "Borgeren er gjort opmærksom på betingelserne for tidsubegrænset ophold.", NONE },
    [LAW_REASON_RESIDENCE_INFO_MISSING] = { "Borgeren skal først gøres opmærksom på betingelserne for tidsubegrænset ophold.", NONE },

    /* the consequence case */
    [LAW_REASON_CASE_STEP_DONE] = { "Trinnet i sagen kan tages.", NONE },
    [LAW_REASON_GROUND_ACCEPTED] = { "Der må kun følge noget, når det er vurderet, at borgeren ikke havde en rimelig grund.", NONE },
    [LAW_REASON_TIME_BAR_OVER] = { "Der er gået tre hele kalendermåneder efter hændelsen; der kan ikke trækkes i ydelsen mere.", NONE },
    [LAW_REASON_SEPARATE_REASON_MISSING] = { "Skriv for sig, hvorfor både ydelse og afmelding er nødvendige.", NONE },
    [LAW_REASON_DEREGISTER_NEEDS_DEADLINE] = { "Kun en overskredet bookingfrist kan føre til afmelding.", NONE },
};
/* clang-format on */

const char *reason_plain(enum lang lang, enum law_reason reason)
{
    const int plain = reason < LAW_REASON__COUNT ? table[reason].plain : NONE;

    return words(lang, plain == NONE ? WORD_REASON_ASK_US : (enum word)(plain - 1));
}

const char *reason_formal(enum law_reason reason)
{
    must(reason < LAW_REASON__COUNT && table[reason].formal);
    return table[reason].formal;
}

char *reason_with_cite(struct arena *a, enum law_reason reason, enum law_cite cite)
{
    const char *sentence = reason_formal(reason);
    const char *paragraph = law_citation(cite)->in_words;
    struct text t = text_new(a, 160);
    size_t bytes = 0;

    while (sentence[bytes])
        bytes++;
    if (cite == LAW_CITE_NONE || cite == LAW_CHOICE || bytes == 0) {
        text_add(&t, sentence);
        return t.bytes;
    }
    text_add_bytes(&t, sentence, bytes - 1); /* the full stop comes after the paragraph */
    text_add(&t, " (");
    text_add(&t, paragraph);
    text_add(&t, ").");
    return t.bytes;
}

char *reason_rule(struct arena *a, enum lang lang, enum law_cite cite)
{
    if (cite == LAW_CITE_NONE || cite == LAW_CHOICE)
        return arena_strdup(a, "");
    /* the Danish name stands in a text that may run the other way: isolated (U+2068, U+2069) */
    return words_fill(a, lang, WORD_REASON_RULE, "rule",
                      lang == LANG_DA
                          ? law_citation(cite)->in_words
                          : arena_printf(a, "\u2068%s\u2069", law_citation(cite)->in_words),
                      NULL);
}

/* The numbered readings in words: where the law is silent or in doubt, what was chosen, and why. */
#include "law/statute.h"

/* clang-format off */
static const struct law_reading_row rows[] = {
    [LAW_READING_NONE] = { LAW_READING_NONE, "", "" },
    [LAW_R01] = { LAW_R01, "Tæller måneden med, når visiteringen til kommunen sker den 1.?",
        "Ja. Den dag er måneden stadig hel." },
    [LAW_R02] = { LAW_R02, "Hvornår fylder man år, når man er født den 29. februar?",
        "Den 1. marts, når året ikke er et skudår. Den sene dag er den forsigtige." },
    [LAW_R03] = { LAW_R03, "Hvad sker der, når den sidste dag er en fridag?",
        "Borgerens frist for at klage eller svare går til næste hverdag. "
        "Frister for at booke står fast, for siden er altid åben. "
        "Kommunens egne frister flyttes aldrig." },
    [LAW_R04] = { LAW_R04, "Hvilke samtaler tæller i de 6 måneder?",
        "Alle opfølgninger efter visitationens dag, til og med den sidste dag. "
        "Selve visitationen er ikke en opfølgning." },
    [LAW_R05] = { LAW_R05, "Hvad sker der med de 4 samtaler under barsel?",
        "Barslen stopper uret. De 4 samtaler falder ikke bort. "
        "Et kort fravær giver kun én opfølgning, når det slutter." },
    [LAW_R06] = { LAW_R06, "Hvornår begynder de 12 måneder?",
        "Ved den sidste opfølgning. Er der ingen, så den første dag i arbejde eller uddannelse." },
    [LAW_R07] = { LAW_R07, "Hvad gælder, når forholdene skifter inden for de 6 måneder?",
        "De nye regler gælder fra den dag. "
        "Skifter det tilbage i tide, mangler samtalerne igen inden den samme dag." },
    [LAW_R08] = { LAW_R08, "Skal både sprog og it mangle?",
        "Nej. Det er nok, at det ene gør det umuligt at booke." },
    [LAW_R09] = { LAW_R09, "Hvad følger af en frist, der ikke er holdt?",
        "Aldrig noget af sig selv. Programmet åbner en sag. En sagsbehandler spørger, hører og afgør. "
        "Loven kan læses på to måder. En forkert afmelding tager ydelsen fra nogen." },
    [LAW_R10] = { LAW_R10, "Skal man flytte i tide, eller skal den nye tid det?",
        "Begge dele. Den nye tid skal være senest 7 dage efter fristen." },
    [LAW_R11] = { LAW_R11, "Skal aktivitetsparate også booke selv?",
        "Kun hvis kommunen har valgt det. Teksten, vi har fået, nævner kun jobparate." },
    [LAW_R12] = { LAW_R12, "Skal den første samtale bookes af borgeren?",
        "Nej. Jobcenteret indkalder til den. Borgeren skal vejledes før enhver pligt." },
    [LAW_R13] = { LAW_R13, "Hvilke regler gælder for gamle kontrakter?",
        "Dem fra den dag, kontrakten blev indgået. "
        "En sagsbehandler kan skrive den over på de nye regler." },
    [LAW_R14] = { LAW_R14, "Hvordan tælles mindst 8 dage?",
        "Den dag, fristen kan ses, tæller ikke med." },
    [LAW_R15] = { LAW_R15, "Kan et brev være en opfølgning?",
        "Ja, men kun med en skreven grund. Loven taler om en samtale." },
    [LAW_R16] = { LAW_R16, "Er fritagelse og fratagelse afgørelser?",
        "Ja. De ændrer borgerens pligter. Derfor kan man klage." },
    [LAW_R17] = { LAW_R17, "Hvad gælder for den, der er omfattet af § 16, stk. 4, og har arbejde?",
        "Hver 12. måned. Den mere præcise sætning går forud." },
    [LAW_R18] = { LAW_R18, "Gælder de 4 samtaler på 6 måneder stadig?",
        "Ja. Nyere bekendtgørelser nævner ikke tallet, men vi har ikke set det ophævet." },
};
/* clang-format on */

const struct law_reading_row *law_reading_row(enum law_reading reading)
{
    const size_t at = (size_t)reading < sizeof rows / sizeof *rows ? (size_t)reading : 0;

    return &rows[at];
}

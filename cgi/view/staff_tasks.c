/* What waits for a caseworker. */
#include "view/staff_tasks.h"

#include "base/text.h"
#include "view/words.h"

const char *task_name(const char *code)
{
    static const struct {
        const char *code;
        enum word name;
    } kinds[] = {
        { "help_request", WORD_TASK_HELP_REQUEST },
        { "no_times", WORD_TASK_NO_TIMES },
        { "late_cancel", WORD_TASK_LATE_CANCEL },
        { "attendance", WORD_TASK_ATTENDANCE },
        { "missed_deadline", WORD_TASK_MISSED_DEADLINE },
        { "consequence", WORD_TASK_CONSEQUENCE },
        { "new_deadline", WORD_TASK_NEW_DEADLINE },
        { "exemption_review", WORD_TASK_EXEMPTION_REVIEW },
        { "revocation_review", WORD_TASK_REVOCATION_REVIEW },
        { "hearing_over", WORD_TASK_HEARING_OVER },
        { "hearing_answered", WORD_TASK_HEARING_ANSWERED },
        { "approve", WORD_TASK_APPROVE },
        { "locked_account", WORD_TASK_LOCKED_ACCOUNT },
        { "summon", WORD_TASK_SUMMON },
    };

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (text_same(kinds[i].code, code))
            return words(LANG_DA, kinds[i].name);
    return "";
}

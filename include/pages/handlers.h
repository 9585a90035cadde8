/* Every handler, by family; routes.c alone needs them all. */
#ifndef PAGES_HANDLERS_H
#define PAGES_HANDLERS_H

#include "pages/administration.h"
#include "pages/booking.h"
#include "pages/ctx.h"
#include "pages/signin.h"
#include "pages/messages.h"
#include "pages/open.h"
#include "pages/own_right.h"
#include "pages/staff_calendar.h"
#include "pages/staff_talk.h"
#include "pages/staff_record.h"
#include "pages/staff_times.h"
#include "pages/staff_person.h"
#include "pages/staff_selfbook.h"
#include "pages/staff_facts.h"
#include "pages/staff_code.h"
#include "pages/staff_case.h"
#include "pages/staff_no_times.h"
#include "pages/staff_today.h"
#include "pages/staff_persons.h"
#include "pages/staff_followup.h"
#include "pages/staff_deadline.h"
#include "pages/staff_guidance.h"
#include "pages/why.h"

#endif

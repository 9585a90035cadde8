"""`jobsamtale law`: worked examples of the law through the program, and every kind of bad input."""
import json
import os
import subprocess

PROGRAM = os.path.join(os.environ.get("B", "build"), "jobsamtale")
passed = failed = 0


def check(name, got, want):
    global passed, failed
    if got == want:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {name}\n    got  {got!r}\n    want {want!r}")


def ask(rule, *lines):
    """The answers to some lines, and the exit status."""
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    run = subprocess.run([PROGRAM, "law", rule], input=text.encode(), capture_output=True, timeout=60)
    return [json.loads(line) for line in run.stdout.decode().splitlines()], run.returncode


def due(*days):
    return [{"on": on, "plan_by": by} for on, by in days]


BASE = {"readiness": "job_ready", "guided_on": "2026-01-05", "contract_from": "2026-01-01"}
WINDOW = {"assessed_on": "2026-01-15"}
EXAMPLES = [  # id, rule, question, part of the answer
    ("A01", "takeover", {"allocated_on": "2026-03-10"}, {"taken_on": "2026-05-01"}),
    ("A04", "takeover", {"allocated_on": "2026-09-01"}, {"taken_on": "2026-10-01", "readings": ["R-01"]}),
    ("A07", "contract-due", {"taken_on": "2026-01-31"},
     {"due": "2026-02-28", "plan_by": "2026-02-27", "cites": ["IL § 19, stk. 1"]}),
    ("B02", "readiness-due", {"taken_on": "2026-05-01"}, {"due": "2026-08-01", "plan_by": "2026-07-31"}),
    ("A12", "programme-age", {"born": "2008-05-02", "taken_on": "2026-05-01"}, {"age": 17, "duty": False}),
    ("A14", "programme-age", {"born": "2008-02-29", "taken_on": "2026-03-01"},
     {"age": 18, "duty": True, "readings": ["R-02"]}),
    ("D06", "rule-set", {"concluded_on": "2006-03-31"}, {"rule_set": None, "reason": "rule_set_too_old"}),
    ("D14", "rule-set", {"concluded_on": "2026-02-01"}, {"rule_set": "par20_2026"}),
    ("D19", "rule-set", {"concluded_on": "2025-06-01", "ukraine_act": True}, {"rule_set": "par20_2020"}),
    ("C01", "follow-up", WINDOW | {"on": "2026-02-01", "held": []},
     {"regime": "four_in_six", "window_end": "2026-07-15", "required": 4, "counted": 0, "missing": 4,
      "breached": False, "due": due(("2026-07-15", "2026-07-15")),
      "plan": ["2026-03-01", "2026-04-15", "2026-05-30", "2026-07-15"],
      "cites": ["IL § 20, stk. 1, 2. pkt."], "readings": ["R-04"]}),
    ("C07", "follow-up", WINDOW | {"on": "2026-07-16", "held": ["2026-02-20", "2026-04-01", "2026-06-01",
                                                               "2026-07-16"]},
     {"regime": "as_needed", "counted": 3, "missing": 1, "breached": True}),
    ("C14", "follow-up", {"on": "2026-09-15", "leaves": [{"from": "2026-08-31", "to": "2027-06-30",
                                                         "birth": "2026-08-31"}]},
     {"regime": "parental_leave", "due": due(("2027-02-28", "2027-02-26"), ("2027-06-30", "2027-06-30"))}),
    ("C20", "follow-up", WINDOW | {"on": "2026-05-01", "held": ["2026-02-20", "2026-04-10"],
                                   "work": [{"from": "2026-05-01"}]},
     {"regime": "every_12_months", "due": due(("2027-04-10", "2027-04-09"))}),
    ("C27", "follow-up", {"on": "2026-09-15", "entitled_to_benefit": False,
                          "work": [{"from": "2026-08-31"}]},
     {"regime": "every_12_months", "due": due(("2027-08-31", "2027-08-31")), "readings": ["R-06", "R-17"]}),
    ("D15", "follow-up", {"on": "2026-01-25", "concluded_on": "2008-06-10", "held": ["2026-01-20"]},
     {"regime": "every_3_months", "due": due(("2026-04-20", "2026-04-20")), "readings": ["R-13"]}),
    ("D16", "follow-up", {"on": "2026-02-01", "concluded_on": "2008-06-10", "held": ["2026-01-20"],
                          "migrated_on": "2026-02-01", "migrated_to": "par20_2026",
                          "work": [{"from": "2025-01-01"}]},
     {"regime": "every_12_months", "due": due(("2027-01-20", "2027-01-20"))}),
    ("D17", "follow-up", {"on": "2017-10-01", "rule_set": "par20_2016", "assessed_on": "2017-08-31"},
     {"regime": "four_in_twelve", "window_end": "2018-08-31"}),
    ("E04", "booking-deadline", {"available_on": "2026-03-23"},
     {"earliest": "2026-03-31", "proposed": "2026-04-07", "latest_interview": "2026-04-14"}),
    ("E05", "booking-deadline", {"available_on": "2026-03-26", "booking_deadline_days": 8},
     {"proposed": "2026-04-07", "readings": ["R-14", "R-03"]}),
    ("E09", "rebook-until", {"deadline": "2026-05-20", "interview": "2026-05-13T09:00", "cutoff_days": 1},
     {"until": "2026-05-12T09:00", "until_utc": "2026-05-12T07:00:00Z",
      "latest_new_interview": "2026-05-27"}),
    ("E10", "rebook-until", {"deadline": "2026-05-20", "interview": "2026-05-26T09:00"},
     {"until_utc": "2026-05-20T22:00:00Z", "readings": ["R-10"]}),
    ("I12", "rebook-until", {"interview": "2026-03-30T09:00", "cutoff_days": 2},
     {"until": "2026-03-28T09:00", "until_utc": "2026-03-28T08:00:00Z"}),
    ("I10", "closes", {"deadline": "2026-03-29"}, {"closes_utc": "2026-03-29T22:00:00Z"}),
    ("I11", "closes", {"deadline": "2026-10-25"}, {"closes_utc": "2026-10-25T23:00:00Z"}),
    ("E19", "outage", {"deadline": "2026-04-17", "outages": [{"from": "2026-04-17T20:00",
                                                             "to": "2026-04-17T21:30"}]},
     {"extended": True, "deadline": "2026-04-20", "latest_interview": "2026-04-27"}),
    ("E20", "outage", {"deadline": "2026-04-17", "outages": [{"from": "2026-04-15T20:00",
                                                             "to": "2026-04-15T20:40"}]},
     {"extended": False, "deadline": "2026-04-17"}),
    ("B05", "selfbooking-status", {"on": "2026-06-30", "manifestly_unable": True, "taken_on": "2026-05-01",
                                   "benefit": [{"from": "2026-05-01"}], "guided_on": "2026-05-20",
                                   "contract_from": "2026-05-01",
                                   "selfbook_scope": "jobparat_and_aktivitetsparat"},
     {"status": "obliged", "earliest_deadline": "2026-07-08"}),
    ("G01", "selfbooking-status", BASE | {"on": "2026-02-01",
                                          "exemptions": [{"from": "2026-01-10", "to": "2026-03-31"},
                                                         {"from": "2026-03-15", "to": "2026-05-31"}]},
     {"status": "exempt", "until": "2026-05-31", "next_status": "obliged", "earliest_deadline": None,
      "merged_exemptions": [{"from": "2026-01-10", "to": "2026-05-31"}]}),
    ("G03", "selfbooking-status", BASE | {"on": "2026-04-30", "exemptions": [{"to": "2026-04-29"},
                                                                            {"from": "2026-05-01"}]},
     {"status": "obliged", "until": "2026-04-30", "earliest_deadline": None}),
    ("G10", "selfbooking-status", BASE | {"on": "2026-08-15",
                                          "exemptions": [{"from": "2026-01-10", "to": "2026-09-30"}],
                                          "revocations": [{"from": "2026-08-01", "to": "2026-10-31"}]},
     {"status": "revoked", "until": "2026-10-31", "next_status": "obliged",
      "cites": ["IL § 20, stk. 5, 3. pkt.", "IL § 20, stk. 5, 1. pkt."]}),
    ("F05", "deregistration", {"deadline": "2026-03-09", "registers_on": "2026-06-09"},
     {"effective_on": "2026-03-10", "lapses_on": "2026-06-10", "must_book": True,
      "interview_by": "2026-06-19"}),
    ("F09", "deduction-days", {"kind": "missed_deadline", "event_on": "2026-04-20",
                               "contact_on": "2026-04-24", "guided": True},
     {"days": 4, "latest_deduction_on": "2026-07-31"}),
    ("F12", "deduction-days", {"kind": "missed_deadline", "event_on": "2026-04-20",
                               "contact_on": "2026-04-21", "guided": False}, {"days": None}),
    ("H01", "complaint-until", {"available_on": "2026-03-05"}, {"until": "2026-04-07", "readings": ["R-03"]}),
    ("H05", "hearing-until", {"available_on": "2026-03-23", "days": 14}, {"until": "2026-04-07"}),
    ("H11", "letter-received", {"posted_on": "2026-05-08"}, {"received_on": "2026-05-18"}),
    ("H04", "reassess-by", {"received_on": "2026-04-07"}, {"by": "2026-05-05"}),
    ("J05", "family-tests", {"registered_on": "2025-08-31"},
     {"a1_by": "2026-02-28", "a1_resit_by": "2026-05-28", "a2_by": "2026-05-31", "a2_resit_by": "2026-08-31"}),
    ("K09", "offer-limits", {"kind": "special_course", "parts": [{"from": "2006-05-01", "to": "2006-06-30"},
                                                                 {"from": "2006-08-01", "to": "2006-09-15"}]},
     {"allowed": False, "days": 107, "days_allowed": 92}),
    ("K10", "offer-limits", {"kind": "practice_in_course", "parts": [{"from": "2006-05-31",
                                                                      "to": "2006-06-29"}]},
     {"allowed": True, "last_day": "2006-06-29"}),
    ("I08", "workday", {"date": "2024-04-26"}, {"workday": True, "holiday": None, "cites": ["BEK 270/2023"]}),
    ("I09", "workday", {"date": "2026-06-05"}, {"workday": False, "holiday": None, "closing_day": True,
                                                "next_workday": "2026-06-08"}),
    ("I06", "cpr", {"cpr": "7502720000", "on": "2026-11-22"},
     {"valid": True, "born": "1972-02-15", "substitute": True, "reason": "cpr_substitute"}),
    ("I07", "cpr", {"cpr": "1503595008", "on": "2026-11-22"}, {"valid": True, "modulus11": True, "reason": None}),
]

BAD = [  # what, rule, line, key of the fault
    ("unknown key", "takeover", {"allocatd_on": "2026-03-10"}, "allocatd_on"),
    ("a key of another rule", "takeover", {"taken_on": "2026-03-10"}, "taken_on"),
    ("two keys in one", "programme-age", {"born taken_on": "2026-03-10"}, "born taken_on"),
    ("wrong type", "takeover", {"allocated_on": 20260310}, "allocated_on"),
    ("impossible date", "takeover", {"allocated_on": "2026-02-30"}, "allocated_on"),
    ("needed and null", "takeover", {"allocated_on": None}, "allocated_on"),
    ("not JSON", "takeover", "allocated_on=2026-03-10", None),
    ("a list", "takeover", [], None),
    ("empty", "takeover", "", None),
    ("the same key twice", "takeover", '{"allocated_on":"2026-03-10","allocated_on":"2026-03-11"}', None),
    ("NUL in a text", "cpr", '{"cpr":"15027\\u000020000","on":"2026-11-22"}', None),
    ("deep nesting", "takeover", "[" * 5000, None),
    ("a huge line", "takeover", '{"allocated_on":"' + "x" * (1 << 20) + '"}', None),
    ("E06 below the floor", "booking-deadline", {"available_on": "2026-03-02", "booking_deadline_days": 7},
     "booking_deadline_days"),
    ("fixed by law", "deregistration", {"deadline": "2026-03-09", "reregistration_interview_days": 11},
     "reregistration_interview_days"),
    ("E06 by period", "booking-deadline", {"available_on": "2026-03-02", "period_days": 7}, "period_days"),
    ("a huge number", "booking-deadline", {"available_on": "2026-03-02", "period_days": 10 ** 15}, "period_days"),
    ("skipped hour", "rebook-until", {"deadline": "2026-03-30", "interview": "2026-03-29T02:30"}, "interview"),
    ("25 o'clock", "rebook-until", {"deadline": "2026-03-30", "interview": "2026-03-28T25:00"}, "interview"),
    ("backwards", "offer-limits", {"kind": "wage_subsidy", "parts": [{"from": "2026-03-28", "to": "2026-03-27"}]},
     "parts"),
    ("unknown key inside", "follow-up", {"on": "2026-03-28", "leaves": [{"born": "2026-03-27"}]}, "leaves"),
    ("a date that is none inside", "follow-up", {"on": "2026-03-28", "held": ["2026-03-32"]}, "held"),
    ("unknown rule set", "follow-up", {"on": "2026-03-28", "rule_set": "par20_2030"}, "rule_set"),
]


def main():
    for name, rule, question, want in EXAMPLES:
        answers, status = ask(rule, question)
        check(f"{name} status", status, 0)
        check(f"{name} one answer", len(answers), 1)
        check(name, {key: answers[0].get(key, "absent") for key in want}, want)
        check(f"{name} cites", isinstance(answers[0].get("cites"), list), True)
    good = {"allocated_on": "2026-03-10"}
    for what, rule, line, key in BAD:
        answers, status = ask(rule, line)
        check(f"{what}: status", status, 1)
        check(f"{what}: key", [answer.get("key", "absent") for answer in answers], [key])
        check(f"{what}: says why", bool(answers and answers[0].get("error")), True)
    answers, status = ask("takeover", good, {"allocated_on": "no"}, good)
    check("the other lines are answered", ["taken_on" in answer for answer in answers], [True, False, True])
    check("exit status 1 with a fault", status, 1)
    check("no lines, no answers", ask("takeover"), ([], 0))
    many, status = ask("takeover", *[good] * 20000)
    check("20 000 lines", (len(many), status), (20000, 0))
    unknown = subprocess.run([PROGRAM, "law", "nothing"], capture_output=True)
    check("unknown rule", unknown.returncode, 2)
    check("unknown rule lists the rules", b"booking-deadline" in unknown.stderr, True)
    alone = subprocess.run([PROGRAM, "law"], capture_output=True)
    check("alone: status", alone.returncode, 0)
    check("alone: one line a rule", sum(line.startswith(b"  ") for line in alone.stdout.splitlines()), 21)
    print(f"{passed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    raise SystemExit(main())

-- A large municipality for `make bench`: 10 units, 200 caseworkers, 20 000 citizens who must book, and times.
-- :slots times in all, :today a civil day, :now a UTC moment. Ids are made readable by translate(), see run.py.
PRAGMA synchronous = OFF;
PRAGMA foreign_keys = OFF;
INSERT INTO unit (id, public_id, name, phone, place)
    SELECT n, public_id(), 'Enhed ' || n, '10203040', 'Gade ' || n FROM numbers WHERE n <= 10;
INSERT INTO staff_user (id, public_id, user_name, full_name, role, unit_id, phone, created_utc)
    SELECT n, public_id(), 'bruger' || n, 'Sagsbehandler ' || n,
           CASE WHEN n <= 10 THEN 'team_leader' ELSE 'caseworker' END, 1 + n % 10, '10203040', :now - 40000000
      FROM numbers WHERE n <= 200;
INSERT INTO person (id, public_id, cpr, cpr_kind, given_names, family_name, born_on, language, phone, unit_id,
                    caseworker_id, taken_on, created_utc)
    SELECT n, public_id(), printf('%010d', n), 'administrative', 'Fornavn' || n % 700, 'Efternavn' || n % 900, 3650,
           'da', '10203040', 1 + (1 + n % 200) % 10, 1 + n % 200, :today - 300, :now - 25000000
      FROM numbers WHERE n <= 20000;
INSERT INTO person_name_word (word, person_id)
    SELECT 'fornavn' || n % 700, n FROM numbers WHERE n <= 20000
    UNION SELECT 'efternavn' || n % 900, n FROM numbers WHERE n <= 20000;
INSERT INTO contract (person_id, concluded_on, rule_set, recorded_by, recorded_utc)
    SELECT n, :today - 280, 'par20_2026', 1 + n % 200, :now - 24000000 FROM numbers WHERE n <= 20000;
INSERT INTO benefit (person_id, kind, from_day, recorded_by, recorded_utc)
    SELECT n, 'ydelse', :today - 300, 1 + n % 200, :now - 24000000 FROM numbers WHERE n <= 20000;
INSERT INTO readiness (person_id, from_day, result, recorded_by, recorded_utc)
    SELECT n, :today - 220, 'job_ready', 1 + n % 200, :now - 19000000 FROM numbers WHERE n <= 20000;
INSERT INTO guidance (public_id, person_id, given_on, channel, language, points, text_version, written, given_by,
                      recorded_utc)
    SELECT public_id(), n, :today - 270, 'office', 'dansk', 31, '2026-1', 1, 1 + n % 200, :now - 23000000
      FROM numbers WHERE n <= 20000;

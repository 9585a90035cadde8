-- A large municipality for `make bench`: 10 units, 200 caseworkers, 20 000 citizens who must book, and their times.
-- :now a UTC moment, :today a civil day, :past_days and :coming_days working days with eight times each,
-- :held_from the day from which every second past time was used. ID(n) is a public id made of a number.

CREATE TEMP TABLE number (n INTEGER PRIMARY KEY);
INSERT INTO number WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 20000) SELECT n FROM c;
CREATE TEMP TABLE workday (day INTEGER PRIMARY KEY);
INSERT INTO workday SELECT :today - n FROM number WHERE (:today - n + 3) % 7 < 5 ORDER BY n LIMIT :past_days;
INSERT INTO workday SELECT :today + n FROM number WHERE (:today + n + 3) % 7 < 5 ORDER BY n LIMIT :coming_days;

INSERT INTO unit (id, public_id, name, phone, place)
    SELECT n, ID(n), 'Enhed ' || n, '10203040', 'Gade ' || n FROM number WHERE n <= 10;
INSERT INTO staff_user (id, public_id, user_name, full_name, role, unit_id, phone, created_utc)
    SELECT n, ID(n), 'bruger' || n, 'Sagsbehandler ' || n,
           CASE WHEN n <= 10 THEN 'team_leader' ELSE 'caseworker' END, 1 + n % 10, '10203040', :now - 40000000
      FROM number WHERE n <= 200;
INSERT INTO person (id, public_id, cpr, cpr_kind, given_names, family_name, born_on, language, phone, unit_id,
                    caseworker_id, taken_on, created_utc)
    SELECT n, ID(n), printf('%010d', n), 'administrative', 'Fornavn' || n % 700, 'Efternavn' || n % 900, 3650,
           'da', '10203040', 1 + (1 + n % 200) % 10, 1 + n % 200, :today - 300, :now - 25000000
      FROM number;
INSERT INTO person_name_word (word, person_id)
    SELECT 'fornavn' || n % 700, n FROM number UNION SELECT 'efternavn' || n % 900, n FROM number;
INSERT INTO contract (person_id, concluded_on, rule_set, recorded_by, recorded_utc)
    SELECT n, :today - 280, 'par20_2026', 1 + n % 200, :now - 24000000 FROM number;
INSERT INTO benefit (person_id, kind, from_day, recorded_by, recorded_utc)
    SELECT n, 'ydelse', :today - 300, 1 + n % 200, :now - 24000000 FROM number;
INSERT INTO readiness (person_id, from_day, result, recorded_by, recorded_utc)
    SELECT n, :today - 220, 'job_ready', 1 + n % 200, :now - 19000000 FROM number;
INSERT INTO guidance (public_id, person_id, given_on, channel, language, points, text_version, written, given_by,
                      recorded_utc)
    SELECT ID(n), n, :today - 270, 'office', 'dansk', 31, '2026-1', 1, 1 + n % 200, :now - 23000000 FROM number;

-- Times at 8:00, 8:45 ... of winter clock; every second of the past was taken.
INSERT INTO slot (public_id, user_id, unit_id, day, minute, starts_utc, length_min, place, forms, taken)
    SELECT ID(u.n * 1000000 + w.day * 10 + k.n), u.n, 1 + u.n % 10, w.day, 435 + 45 * k.n,
           w.day * 86400 + (435 + 45 * k.n) * 60 - 3600, 30, 'Gade ' || (1 + u.n % 10), 7,
           w.day < :today AND k.n % 2
      FROM number u CROSS JOIN workday w CROSS JOIN number k WHERE u.n <= 200 AND k.n <= 8;
-- Talks of the last months, each held; six for every citizen.
INSERT INTO booking (public_id, reference, person_id, slot_id, user_id, starts_utc, kind, form, state, takes_slot,
                     ended_utc, uid, booked_utc, updated_utc)
    SELECT ID(id), printf('%08X', id), 1 + (row_number() OVER () - 1) % 20000, id, user_id, starts_utc, 'self',
           'office', 'held', 1, starts_utc + 3600, ID(id) || '@jobsamtale', starts_utc - 600000, starts_utc + 3600
      FROM slot WHERE taken = 1 AND day >= :held_from;

-- Everybody must book within three weeks.
INSERT INTO deadline (public_id, person_id, state, deadline_on, latest_on, available_on, available_utc, closes_utc,
                      channel, made_by, made_utc, issued_utc)
    SELECT ID(n), n, 'open', :today + 21, :today + 49, :today - 2, :now - 172800, (:today + 22) * 86400 - 3600,
           'digital_post', 1 + n % 200, :now - 172800, :now - 172800 FROM number;

-- All but the first stand on the check page, with a time of their unit held that no first page of times shows; the
-- first look for one.
CREATE TEMP TABLE free_time AS
    SELECT id, unit_id, row_number() OVER (PARTITION BY unit_id ORDER BY day, id) AS place FROM slot
     WHERE taken = 0 AND day BETWEEN :today + 15 AND :today + 48;
CREATE TEMP TABLE queue AS
    SELECT id, unit_id, row_number() OVER (PARTITION BY unit_id ORDER BY id) AS place FROM person WHERE id > 100;
CREATE UNIQUE INDEX temp.free_time_place ON free_time (unit_id, place);
INSERT INTO slot_hold (slot_id, person_id, until_utc)
    SELECT f.id, q.id, :now + 7200 FROM queue q JOIN free_time f USING (unit_id, place);
INSERT INTO booking_choice (person_id, form, slot_id, interpreter_answered, needs_answered, updated_utc)
    SELECT person_id, 'office', slot_id, 1, 1, :now FROM slot_hold;
INSERT INTO booking_choice (person_id, form, interpreter_answered, needs_answered, updated_utc)
    SELECT n, 'office', 0, 0, :now FROM number WHERE n <= 100;

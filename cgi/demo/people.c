/* Invented units, users and names; no number or name here belongs to anybody. */
#include "people.h"

/* Numbers that begin with 1 are given to no subscriber in Denmark. */
const struct demo_unit demo_units[] = {
    { "Integration Nord", "10203040", "Nordre Plads 1, 1. sal, lokale 104" },
    { "Integration Syd", "10203050", "Søndergade 22, indgang B" },
    { "Flygtningeteamet", "10203060", "Rådhuset, lokale 12" },
};
const size_t demo_unit_count = sizeof demo_units / sizeof *demo_units;

/* clang-format off */
const struct demo_user demo_users[] = {
    { "karin",  "Karin Holmgaard",   STORE_TEAM_LEADER,   0, true  },
    { "mette",  "Mette Lindskov",    STORE_CASEWORKER,    0, false },
    { "jonas",  "Jonas Vestermark",  STORE_CASEWORKER,    0, true  },
    { "pernille", "Pernille Agerbo", STORE_CASEWORKER,    0, false },
    { "bente",  "Bente Skovbjerg",   STORE_TEAM_LEADER,   1, true  },
    { "ole",    "Ole Kirkeby",       STORE_CASEWORKER,    1, false },
    { "amalie", "Amalie Damsgaard",  STORE_CASEWORKER,    1, false },
    { "torben", "Torben Enghave",    STORE_CASEWORKER,    1, false },
    { "susanne", "Susanne Brinch",   STORE_TEAM_LEADER,   2, true  },
    { "naja",   "Naja Fabritius",    STORE_CASEWORKER,    2, false },
    { "emil",   "Emil Rosenlund",    STORE_CASEWORKER,    2, false },
    { "drift",  "Drift og Support",  STORE_ADMINISTRATOR, 0, false },
};
const size_t demo_user_count = sizeof demo_users / sizeof *demo_users;

const struct demo_login demo_logins[] = {
    { "Amina",  "Yusuf",     "en", NULL,       DEMO_MUST_BOOK   },
    { "Samir",  "Haddad",    "ar", "arabisk",  DEMO_MUST_BOOK   },
    { "Olena",  "Kravets",   "da", NULL,       DEMO_BOOKED      },
    { "Nour",   "Al-Masri",  "ar", "arabisk",  DEMO_EXEMPT      },
    { "Tesfay", "Gebre",     "en", "tigrinya", DEMO_REVOKED     },
    { "Leila",  "Rahimi",    "da", NULL,       DEMO_TOO_LATE    },
    { "Daniel", "Okafor",    "en", NULL,       DEMO_SUMMONED    },
    { "Mariam", "Barakat",   "ar", "arabisk",  DEMO_HEARING     },
    { "Rosa",   "Santos",    "da", NULL,       DEMO_VOLUNTARY   },
    { "Ivan",   "Moroz",     "en", NULL,       DEMO_NOTHING     },
};
const size_t demo_login_count = sizeof demo_logins / sizeof *demo_logins;

const char *const demo_given[] = {
    "Abel", "Adnan", "Aisha", "Aleksandra", "Ali", "Amal", "Anh", "Aram", "Bahar", "Bilal", "Chidi",
    "Dalia", "Darya", "Elif", "Emine", "Farah", "Fatou", "Filmon", "Hamid", "Hana", "Hassan",
    "Helen", "Idris", "Iryna", "Jamal", "Joy", "Kamal", "Katya", "Khadra", "Lina", "Luul", "Malaika",
    "Mehmet", "Mina", "Mustafa", "Nadia", "Natalia", "Nima", "Omar", "Oksana", "Parisa", "Phuong",
    "Rahel", "Rania", "Reza", "Saba", "Salma", "Semira", "Sergej", "Shirin", "Suda", "Tariq",
    "Vera", "Viktor", "Yasmin", "Yonas", "Zahra", "Zeinab",
};
const size_t demo_given_count = sizeof demo_given / sizeof *demo_given;

const char *const demo_family[] = {
    "Abdi", "Afzal", "Aydin", "Bajwa", "Belay", "Bondar", "Cruz", "Demir", "Diallo", "Elmi",
    "Farooq", "Gashi", "Ghebremedhin", "Guled", "Hakimi", "Hoang", "Ibrahim", "Jabari", "Kaya",
    "Khalil", "Kidane", "Kovalenko", "Lysenko", "Mahdavi", "Marek", "Mbeki", "Mohamud", "Najafi",
    "Nguyen", "Noor", "Obi", "Osman", "Petrenko", "Qasim", "Rashid", "Reyes", "Saleh", "Sharif",
    "Sithole", "Somchai", "Sultani", "Tadesse", "Tekle", "Tran", "Usman", "Warsame", "Yildiz",
    "Zaman",
};
const size_t demo_family_count = sizeof demo_family / sizeof *demo_family;
/* clang-format on */

/* What the benchmark compares with: the least that a FastCGI program can do behind the same web
 * server. usage: responder constant SOCKET WORKERS     a page of constant bytes: /constant/BYTES
 *        responder insert SOCKET WORKERS DB     one durable insert for each request, then a 303 */
#include <fcgiapp.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define FILLER "Lorem ipsum er ikke dansk, men det fylder. "

static void serve_constant(FCGX_Request *r)
{
    char *page = NULL;
    size_t made = 0;

    while (FCGX_Accept_r(r) == 0) {
        const char *uri = FCGX_GetParam("DOCUMENT_URI", r->envp);
        const char *number = uri ? strrchr(uri, '/') : NULL;
        const size_t bytes = number ? (size_t)strtoul(number + 1, NULL, 10) : 0;

        if (bytes != made) {
            const int head = snprintf(
                NULL, 0, "Content-Type: text/html; charset=utf-8\r\nContent-Length: %zu\r\n\r\n",
                bytes);

            free(page);
            page = malloc((size_t)head + bytes + sizeof FILLER);
            if (!page)
                abort();
            (void)sprintf(page,
                          "Content-Type: text/html; charset=utf-8\r\nContent-Length: %zu\r\n\r\n",
                          bytes);
            for (size_t at = 0; at < bytes; at += sizeof FILLER - 1)
                memcpy(page + (size_t)head + at, FILLER, sizeof FILLER - 1);
            page[(size_t)head + bytes] = '\0';
            made = bytes;
        }
        (void)FCGX_PutStr(page, (int)strlen(page), r->out);
        FCGX_Finish_r(r);
    }
}

static void run(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) {
        (void)fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(db));
        abort();
    }
}

static void serve_insert(FCGX_Request *r, const char *path)
{
    static const char answer[] =
        "Status: 303 See Other\r\nLocation: /\r\nContent-Length: 0\r\n\r\n";
    sqlite3 *db;
    sqlite3_stmt *insert;
    char lock_path[500], body[4096];
    int lock;

    (void)snprintf(lock_path, sizeof lock_path, "%s.lock", path);
    lock = open(lock_path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (lock < 0 || flock(lock, LOCK_EX) != 0 || sqlite3_open(path, &db) != SQLITE_OK)
        abort();
    /* the service's own settings (security.md 7), checkpoints included: none in a worker */
    run(db, "PRAGMA busy_timeout = 5000");
    run(db, "PRAGMA journal_mode = WAL");
    run(db, "PRAGMA synchronous = FULL");
    run(db, "PRAGMA wal_autocheckpoint = 0");
    run(db, "PRAGMA cell_size_check = ON");
    run(db, "PRAGMA secure_delete = ON");
    run(db, "CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT");
    if (sqlite3_prepare_v2(db, "INSERT INTO t (body) VALUES (?1)", -1, &insert, NULL) != SQLITE_OK)
        abort();
    (void)flock(lock, LOCK_UN);
    while (FCGX_Accept_r(r) == 0) {
        const int got = FCGX_GetStr(body, (int)sizeof body, r->in);

        (void)flock(lock, LOCK_EX);
        run(db, "BEGIN IMMEDIATE");
        sqlite3_bind_text(insert, 1, body, got, SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE)
            abort();
        sqlite3_reset(insert);
        run(db, "COMMIT");
        (void)flock(lock, LOCK_UN);
        (void)FCGX_PutStr(answer, (int)strlen(answer), r->out);
        FCGX_Finish_r(r);
    }
}

int main(int argc, char **argv)
{
    FCGX_Request request;
    int listener, workers;

    if (argc < 4)
        return 2;
    workers = atoi(argv[3]);
    if (FCGX_Init() != 0 || (listener = FCGX_OpenSocket(argv[2], 1024)) < 0)
        return 1;
    (void)chmod(argv[2], 0666);
    for (int i = 0; i < workers; i++) {
        if (fork() == 0) {
            (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
            (void)FCGX_InitRequest(&request, listener, 0);
            if (strcmp(argv[1], "constant") == 0)
                serve_constant(&request);
            else
                serve_insert(&request, argv[4]);
            return 0;
        }
    }
    while (wait(NULL) > 0)
        ;
    return 0;
}

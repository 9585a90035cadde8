"""The processes of `serve`: start, peers that misbehave, kills, TERM, HUP, limits (P1-P6, R3,
security.md 10)."""
import os
import re
import resource
import signal
import socket
import struct
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fcgi import (BEGIN, PARAMS, STDIN, Answer, Load, Server, begin, check, done, is_alive, pair, params,
                  record, request)


def timed(call):
    began = time.monotonic()
    return call(), time.monotonic() - began


def ended(peer):
    try:
        return peer.recv(10) == b""
    except ConnectionResetError:
        return True


def test_start_and_answers():
    with Server() as s:
        _, took = timed(s.start)
        check("start: ready within half a second", took < 0.5, took)
        a = s.get()
        check("R1 a good request", a.status == 200 and a.ended and b"greeting=hello" in a.body)
        check("O4 length is the body's", a.header("Content-Length") == str(len(a.body)))
        pools = {p: s.get(pool=p).body.split()[0] for p in
                 ("citizen", "staff", "citizen-signin", "staff-signin")}
        check("P1 each socket has its own pool", len(set(pools.values())) == 4, pools)
        for p in pools:
            mode = os.stat(f"{s.dir}/run/{p}.sock").st_mode & 0o777
            check("P3 socket mode 0660", mode == 0o660, oct(mode))
        check("start: nine workers of pages and sign-in, one of maintenance",
              len(s.workers()) == 11, s.workers())
        large = s.get("/large")
        check("a megabyte arrives whole", large.status == 200 and len(large.body) == 1000000)
        head = s.get("/", REQUEST_METHOD="HEAD")
        check("HEAD has the length and no body",
              head.body == b"" and int(head.header("Content-Length")) > 10)
        c = s.get("/cookie")
        check("303 with Location and cookie", c.status == 303 and c.header("Location") == "/"
              and c.header("Set-Cookie").startswith("jobsamtale=da.a.x; Path=/; HttpOnly"))
        nice = [os.getpriority(os.PRIO_PROCESS, pid) for pid in s.workers()]
        check("sign-in pools run at nice 5", sorted(nice)[-2:] == [n + 5 for n in sorted(nice)[:2]],
              nice)
        time.sleep(1.2)
        check("maintenance ticks each second", os.path.getsize(s.dir + "/data/ticks") >= 2)
        core = resource.prlimit(s.workers()[0], resource.RLIMIT_CORE)
        check("D2 core files are off", core == (0, 0), core)


def test_bodies():
    with Server() as s:
        s.start()
        check("R3 exact body", s.post("/echo", b"navn=%C3%86ble").body == "Æble".encode())
        cases = [
            ("R3 short body", request(b"navn=x", CONTENT_LENGTH="9"), 400),
            ("R3 long body", request(b"navn=xyz", CONTENT_LENGTH="3"), 400),
            ("R3 absent length", request(REQUEST_METHOD="POST", CONTENT_LENGTH=None), 411),
            ("R3 length of letters", request(b"a=b", CONTENT_LENGTH="3x"), 400),
            ("R3 negative length", request(b"a=b", CONTENT_LENGTH="-3"), 400),
            ("R3 huge length", request(b"a=b", CONTENT_LENGTH="99999999999999999999"), 413),
            ("R3 body over 256 KiB", request(b"a" * (256 * 1024 + 1)), 413),
            ("R4 another type", request(b"{}", CONTENT_TYPE="application/json"), 415),
            ("R1 no method", request(REQUEST_METHOD=None), 400),
            ("R1 no path", request(DOCUMENT_URI=None), 400),
            ("R1 no protocol", request(SERVER_PROTOCOL=None), 400),
            ("AC13 a variable twice", begin() + record(PARAMS, params() + pair("HTTP_ORIGIN", "a")
             + pair("HTTP_ORIGIN", "b")) + record(PARAMS) + record(STDIN), 400),
        ]
        for name, raw, want in cases:
            a = s.send(raw)
            check(name, a.status == want, a.status)
        big = b"navn=" + b"x" * 200000
        check("a body of 200 kB is read whole", len(s.post("/echo", big).body) == 200000)
        cut = request(b"navn=x" * 1000)[:-3000]
        check("AC14 a cut body has no effect", s.send(cut, close=True).status in (0, 400))
        check("and the service goes on", s.get().status == 200)


def malformed():
    huge = struct.pack(">II", 0xfffffffe, 0xfffffffe) + b"x" * 40
    values = b"".join(pair(n, "") for n in
                      ("FCGI_MAX_CONNS", "FCGI_MAX_REQS", "FCGI_MPXS_CONNS", "FCGI_MAX_CONNS"))
    return [
        ("P4 parameter length near 2^31", begin() + record(PARAMS, huge)),
        ("P4 get-values with four names", record(9, values, request=0)),
        ("P4 get-values inside a request", begin() + record(9, values, request=0)),
        ("wrong version", record(BEGIN, b"\0\1\0\0\0\0\0\0", version=2)),
        ("wrong role", begin(role=3) + record(PARAMS) + record(STDIN)),
        ("no begin", record(PARAMS, params()) + record(PARAMS) + record(STDIN)),
        ("begin of wrong length", record(BEGIN, b"\0\1\0")),
        ("other request's records", begin() + record(PARAMS, params(), request=2)),
        ("HTTP in place of FastCGI", b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
        ("abort", begin() + record(2)),
        ("zeros", b"\0" * 4000),
        ("noise", bytes(range(256)) * 40),
    ]


def test_malformed_peers():
    with Server() as s:
        s.start()
        before = s.workers()
        for name, raw in malformed():
            a, took = timed(lambda raw=raw: s.send(raw))
            check(f"{name}: closed at once", not a.status and took < 2, (a.status, took))
            good, took = timed(lambda: s.get(timeout=5))
            check(f"{name}: next request answered", good.status == 200 and took < 1, took)
        check("P4 no worker died of them", s.workers() == before)


def test_silent_peers():
    with Server(workers="4") as s:
        s.start()
        whole = request()
        kinds = [("silent", b""), ("one byte", b"\1"), ("half a record", whole[:12]),
                 ("all but the end", whole[:-1])]
        for name, raw in kinds:
            peers = []
            for _ in range(12):
                p = s.connect()
                p.sendall(raw)
                peers.append(p)
            slowest = max(timed(lambda: s.get(timeout=6))[1] for _ in range(20))
            check(f"P3 twelve peers, {name}: others do not wait", slowest < 0.5, slowest)
            if name == "all but the end":
                peers[0].sendall(whole[-1:])
                check("P3 a slow peer that ends is answered",
                      Answer(peers[0].recv(65536)).status == 200)
            for p in peers:
                p.close()
        p = s.connect(timeout=8)
        p.sendall(b"\1")
        got, took = timed(lambda: ended(p))
        check("P3 a silent peer is dropped after 5 s", got and 4 < took < 6.5, took)
        peers = [s.connect() for _ in range(300)]
        good, took = timed(lambda: s.get(timeout=6))
        check("P3 three hundred silent peers", good.status == 200 and took < 1, took)
        for p in peers:
            p.close()
        for _ in range(8):  # readers that never read: the answer stays in the socket
            p = s.connect()
            p.sendall(request(DOCUMENT_URI="/large"))
            peers.append(p)
        good, took = timed(lambda: s.get(timeout=15))
        check("P3 eight peers that never read", good.status == 200 and took < 11, took)


def test_killed_workers():
    with Server(workers="4") as s:
        s.start()
        load = Load(s)
        kills = 0
        until = time.monotonic() + 3
        while time.monotonic() < until:
            time.sleep(0.1)
            alive = s.workers()
            if alive:
                os.kill(alive[kills % len(alive)], signal.SIGKILL)
                kills += 1
        load.stop()
        check("P2 at most one failed request a kill", len(load.bad) <= kills,
              (kills, load.good, load.bad[:5]))
        check("P2 no request waits over a second", load.slowest < 1.0, load.slowest)
        time.sleep(1)
        check("P2 all seats are taken again", len(s.workers()) == 11, s.workers())
        s.get("/crash", timeout=3)
        check("P2 a crash costs its own request alone", s.get().status == 200)
        for _ in range(12):
            s.get("/crash", timeout=5)
        good, took = timed(lambda: s.get(timeout=5))
        check("P2 back-off ends within a second", good.status == 200 and took < 1.2, took)


def test_stop():
    with Server() as s:
        s.start()
        p = s.connect()
        p.sendall(request(DOCUMENT_URI="/slow"))
        time.sleep(0.1)
        code, took = timed(s.stop)
        check("TERM: the running request is answered", Answer(p.recv(65536)).body == b"slow")
        check("TERM: ends with 0, soon", code == 0 and took < 2, (code, took))
        check("TERM: no socket is left", not [f for f in os.listdir(s.dir + "/run")
                                              if f.endswith(".sock")])
    with Server() as s:
        s.start()
        workers = s.workers()
        s.process.kill()
        s.process.wait()
        time.sleep(0.5)
        left = [pid for pid in workers if is_alive(pid)]
        check("supervisor killed: its workers leave", not left, left)
        _, took = timed(s.start)
        check("supervisor killed: stale sockets are no obstacle", s.get().status == 200)
        check("INT: ends with 0", s.stop(signal.SIGINT) == 0)


def test_second_instance():
    with Server() as s:
        s.start()
        second = subprocess.run(s.command(), capture_output=True, text=True, timeout=10)
        check("second instance is refused", second.returncode == 1)
        check("and told why", "already running as process" in second.stderr
              and "run_dir" in second.stderr, second.stderr)
        check("the first goes on", s.get().status == 200)


def test_reload():
    with Server() as s:
        s.start()
        before = set(s.workers())
        load = Load(s, threads=2)
        s.configure(greeting="again")
        s.process.send_signal(signal.SIGHUP)
        s.wait_log('"event":"reload"')
        until = time.monotonic() + 10
        while set(s.workers()) & before and time.monotonic() < until:
            time.sleep(0.05)
        time.sleep(0.2)
        check("HUP: every process is replaced", not set(s.workers()) & before)
        check("HUP: the new settings hold", b"greeting=again" in s.get().body)
        s.configure(greeting="broken")
        s.process.send_signal(signal.SIGHUP)
        s.wait_log("reload-refused")
        check("HUP: a broken config is refused, the old one serves on",
              b"greeting=again" in s.get().body)
        s.configure(greeting="fine", nonsense="1")
        s.process.send_signal(signal.SIGHUP)
        s.wait_log("reload-refused", 2)
        check("HUP: an unknown key is refused too", b"greeting=again" in s.get().body)
        load.stop()
        check("HUP: no request failed", not load.bad, load.bad[:5])
        check("HUP: no request waited", load.slowest < 1, load.slowest)


def test_refused_starts():
    with Server(greeting="broken") as s:
        s.start(wait=False)
        check("start: what load refuses is not served", s.process.wait(10) == 1)
    with Server(greeting="unopenable") as s:
        s.start(wait=False)
        check("start: what a worker cannot open ends the start", s.process.wait(10) == 1)
    with Server(workers="0") as s:
        check("start: a bad value", subprocess.run(s.command(), capture_output=True,
                                                   timeout=10).returncode == 1)
    with Server() as s:
        quiet = subprocess.run(s.command() + ["-n"], capture_output=True, timeout=10)
        check("-n only checks", quiet.returncode == 0 and not os.path.exists(s.dir + "/run"))
        env = dict(os.environ, JOBSAMTALE_NOW="+86400")
        s.configure(production="true", certificate="/x", certificate_key="/y")
        shifted = subprocess.run(s.command() + ["-n"], capture_output=True, timeout=10, env=env)
        check("production refuses a shifted clock", shifted.returncode == 1
              and b"JOBSAMTALE_NOW" in shifted.stderr, shifted.stderr)


def test_descriptors():
    with Server(workers="1") as s:
        s.start(preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (24, 24)))
        before = s.workers()
        peers = [s.connect() for _ in range(60)]
        time.sleep(0.5)
        check("P5 descriptors run out: nobody dies", s.workers() == before)
        for p in peers:
            p.close()
        good, took = timed(lambda: s.get(timeout=8))
        check("P5 and the service recovers", good.status == 200 and took < 6, took)


def test_request_limit():
    with Server(workers="2", requests_per_worker="20") as s:
        s.start()
        before = set(s.workers())
        answers = [s.get().status for _ in range(200)]
        check("P2 a worker leaves after its requests, and none fails", answers == [200] * 200)
        time.sleep(0.3)
        check("P2 and is replaced", len(s.workers()) == 7 and len(set(s.workers()) & before) <= 5)


def test_sandbox():
    with Server(sandbox="true") as s:
        s.start(wait=False)
        s.wait_log("serve-ready")
        said = dict(re.findall(rb"(\w+)=(\d+)", s.get("/sandbox").body))
        want = {b"data": b"0", b"template_read": b"0", b"template_write": b"13", b"passwd": b"13",
                b"socket": b"1"}
        check("P6 only data and templates, no sockets", said == want, said)
        for pid in s.workers():
            with open(f"/proc/{pid}/status", encoding="ascii") as f:
                status = f.read()
            check("P6 no new privileges, seccomp filter", "NoNewPrivs:\t1" in status
                  and "Seccomp:\t2" in status)
        before = s.workers()
        s.get("/exec", timeout=5)
        time.sleep(0.2)
        check("P6 exec ends the worker", len(set(before) - set(s.workers())) == 1)
        time.sleep(1.1)
        check("P6 maintenance works inside", os.path.getsize(s.dir + "/data/ticks") >= 2)
        check("P6 and so do pages", s.get("/large").status == 200)


def sandbox_is_possible():
    import ctypes
    return ctypes.CDLL(None).syscall(444, None, 0, 1) >= 1


test_start_and_answers()
test_bodies()
test_malformed_peers()
test_silent_peers()
test_killed_workers()
test_stop()
test_second_instance()
test_reload()
test_refused_starts()
test_descriptors()
test_request_limit()
if sandbox_is_possible() and os.environ.get("SAN") != "1":
    test_sandbox()
done()

"""What the tests of the http room share: a FastCGI client that can misbehave, the fixture server,
and the count of checks."""
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

BUILD = os.environ.get("B", "build")
BEGIN, END, PARAMS, STDIN, STDOUT = 1, 3, 4, 5, 6

passed = failed = 0


def check(name, holds, detail=""):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {name} {detail}", file=sys.stderr)
    return holds


def done():
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


def record(kind, content=b"", request=1, version=1, length=None, padding=0):
    length = len(content) if length is None else length
    return struct.pack(">BBHHBx", version, kind, request, length, padding) + content + b"\0" * padding


def begin(role=1, flags=0):
    return record(BEGIN, struct.pack(">HB5x", role, flags))


def pair(name, value):
    def size(n):
        return bytes([n]) if n < 128 else struct.pack(">I", n | 0x80000000)
    name, value = name.encode(), value.encode()
    return size(len(name)) + size(len(value)) + name + value


def params(**more):
    values = {"REQUEST_METHOD": "GET", "DOCUMENT_URI": "/", "SERVER_PROTOCOL": "HTTP/1.1",
              "QUERY_STRING": "", "CONTENT_LENGTH": "", "REMOTE_ADDR": "127.0.0.1",
              "HTTP_HOST": "localhost:8080"}
    values.update(more)
    return b"".join(pair(k, v) for k, v in values.items() if v is not None)


def request(body=b"", **more):
    if body:
        more.setdefault("CONTENT_LENGTH", str(len(body)))
        more.setdefault("REQUEST_METHOD", "POST")
        more.setdefault("CONTENT_TYPE", "application/x-www-form-urlencoded")
    out = begin() + record(PARAMS, params(**more)) + record(PARAMS)
    for i in range(0, len(body), 60000):
        out += record(STDIN, body[i:i + 60000])
    return out + record(STDIN)


class Answer:
    def __init__(self, raw):
        self.raw, self.out, self.ended, at = raw, b"", False, 0
        while at + 8 <= len(raw):
            _, kind, _, length, padding = struct.unpack(">BBHHB", raw[at:at + 7])
            if kind == STDOUT:
                self.out += raw[at + 8:at + 8 + length]
            self.ended = self.ended or kind == END
            at += 8 + length + padding
        head, _, self.body = self.out.partition(b"\r\n\r\n")
        self.headers = [tuple(line.split(": ", 1)) for line in head.decode().split("\r\n") if line]
        status = self.header("Status")
        self.status = int(status.split()[0]) if status else 0

    def header(self, name):
        return next((v for k, v in self.headers if k == name), None)


def is_alive(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as f:
            return f.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


class Server:
    """The fixture, in a scratch folder of its own."""

    def __init__(self, **settings):
        self.dir = tempfile.mkdtemp(prefix="jobsamtale-serve-")
        self.settings = {"data_dir": self.dir + "/data", "audit_dir": self.dir + "/audit", "run_dir": self.dir + "/run",
                         "template_dir": self.dir + "/templates", "workers": "4",
                         "sandbox": "false"}
        self.settings.update(settings)
        os.mkdir(self.dir + "/data")
        os.mkdir(self.dir + "/templates")
        with open(self.dir + "/templates/page.tpl", "w", encoding="utf-8") as f:
            f.write("a page\n")
        self.configure()
        self.log = open(self.dir + "/log", "ab")
        self.process = None

    def configure(self, **settings):
        self.settings.update(settings)
        with open(self.dir + "/config", "w", encoding="utf-8") as f:
            f.writelines(f"{k} = {v}\n" for k, v in self.settings.items())

    def command(self):
        return [BUILD + "/tests/http/serve_fixture", "-c", self.dir + "/config"]

    def start(self, wait=True, **popen):
        starts = self.log_text().count("serve-ready")
        self.process = subprocess.Popen(self.command(), stderr=self.log, **popen)
        if wait:
            self.wait_log("serve-ready", starts + 1)
        return self

    def wait_log(self, text, count=1, seconds=10):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.log_text().count(text) >= count:
                return True
            time.sleep(0.01)
        return check(f"log says {text} {count} times", False, self.log_text()[-2000:])

    def log_text(self):
        with open(self.dir + "/log", encoding="utf-8") as f:
            return f.read()

    def connect(self, pool="citizen", timeout=20):
        s = socket.socket(socket.AF_UNIX)
        s.settimeout(timeout)
        s.connect(f"{self.settings['run_dir']}/{pool}.sock")
        return s

    def send(self, raw, pool="citizen", timeout=20, close=False):
        """Sends bytes, reads to the end; an answer without status when the peer only closed."""
        with self.connect(pool, timeout) as s:
            got = b""
            try:
                s.sendall(raw)
                if close:
                    s.shutdown(socket.SHUT_WR)
            except ConnectionError:
                pass  # it may have answered all the same
            try:
                while chunk := s.recv(65536):
                    got += chunk
            except (ConnectionError, TimeoutError):
                pass
            return Answer(got)

    def get(self, path="/", pool="citizen", timeout=20, **more):
        return self.send(request(DOCUMENT_URI=path, **more), pool, timeout)

    def post(self, path, body, **more):
        return self.send(request(body, DOCUMENT_URI=path, **more))

    def workers(self):
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children",
                  encoding="ascii") as f:
            return [int(pid) for pid in f.read().split()]

    def stop(self, number=signal.SIGTERM):
        if self.process and self.process.poll() is None:
            self.process.send_signal(number)
            self.process.wait(15)
        return self.process.returncode if self.process else None

    def remove(self):
        self.stop()
        self.log.close()
        shutil.rmtree(self.dir)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.remove()


class Load:
    """Good requests without pause, from several threads, while something else happens."""

    def __init__(self, server, threads=4, path="/"):
        self.server, self.path, self.good, self.bad, self.slowest = server, path, 0, [], 0.0
        self.running, self.lock = True, threading.Lock()
        self.threads = [threading.Thread(target=self.run) for _ in range(threads)]
        for t in self.threads:
            t.start()

    def run(self):
        while self.running:
            began = time.monotonic()
            try:
                status = self.server.get(self.path).status
            except OSError as e:
                status = str(e)
            took = time.monotonic() - began
            with self.lock:
                self.slowest = max(self.slowest, took)
                if status == 200:
                    self.good += 1
                else:
                    self.bad.append(status)

    def stop(self):
        self.running = False
        for t in self.threads:
            t.join()
        return self

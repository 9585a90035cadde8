"""Processes of `make bench`: the service behind its own web server, and nothing left behind at the end."""
import atexit, ctypes, http.client, os, random, re, shutil, signal, socket, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# A folder on disk, unlike /tmp on some machines: what is durable must cost what it costs.
SCRATCH = tempfile.mkdtemp(prefix='jobsamtale-bench-', dir='/var/tmp')
PARENT_DIES = 1  # PR_SET_PDEATHSIG
WAIT_S = 60
groups = []


def clean_up():
    for how in (signal.SIGTERM, signal.SIGKILL):
        until = time.monotonic() + 5
        for child in groups:
            try:
                os.killpg(child.pid, how)
            except OSError:
                pass
        for child in groups:
            try:
                child.wait(max(0.1, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                pass
    shutil.rmtree(SCRATCH, ignore_errors=True)


atexit.register(clean_up)
for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
    signal.signal(number, lambda *_: sys.exit(1))


def start(*argv, **more):
    """In a process group of its own, and gone when this process is."""
    prctl = ctypes.CDLL(None).prctl
    child = subprocess.Popen(argv, cwd=ROOT, stdin=subprocess.DEVNULL, start_new_session=True,
                             preexec_fn=lambda: prctl(PARENT_DIES, signal.SIGTERM), **more)
    groups.append(child)
    return child


def stop(child):
    os.killpg(child.pid, signal.SIGTERM)
    try:
        child.wait(15)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait(5)
    groups.remove(child)


def free_port():
    """Below the ports that connections going out are given, so that none of them takes it meanwhile."""
    while True:
        with socket.socket() as s:
            try:
                s.bind(('127.0.0.1', random.randrange(20000, 32000)))
                return s.getsockname()[1]
            except OSError:
                pass


def family(pid):
    """The process and all it started."""
    out = [pid]
    try:
        for child in open(f'/proc/{pid}/task/{pid}/children').read().split():
            out += family(int(child))
    except OSError:
        pass
    return out


def fetch(port, path, cookie='', timeout=10):
    c = http.client.HTTPConnection('127.0.0.1', port, timeout=timeout)
    try:
        c.request('GET', path, headers={'Host': 'localhost', 'Cookie': cookie})
        r = c.getresponse()
        return r.status, r.read(), r.headers
    finally:
        c.close()


class Service:
    """One database, and the service on it."""

    def __init__(self, program, name, workers):
        self.program, self.folder = program, f'{SCRATCH}/{name}'
        self.data, self.run = f'{self.folder}/data', f'{self.folder}/run'
        self.citizen, self.staff = free_port(), free_port()
        os.makedirs(self.run)
        self.configure(workers)
        self.command('migrate')

    def command(self, *words):
        done = subprocess.run([self.program, *words, '-c', f'{self.folder}/conf'], cwd=ROOT, timeout=WAIT_S,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f'bench: {" ".join(words)}: {done.stderr}')
        return done.stdout.strip()

    def configure(self, workers):
        sandbox = subprocess.run([self.program, 'config', 'sandbox'], cwd=ROOT, timeout=WAIT_S, capture_output=True,
                                 text=True).stdout.strip()
        with open(f'{self.folder}/conf', 'w') as f:
            f.write(f'data_dir = {self.data}\nrun_dir = {self.run}\ncitizen_port = {self.citizen}\n'
                    f'staff_port = {self.staff}\nworkers = {workers}\nrequests_per_worker = 1000000\n'
                    f'audit_dir = {self.folder}/audit\ntemplate_dir = {os.path.dirname(self.program)}/templates\nsandbox = {sandbox}\n')

    def start_web(self, more=''):
        conf = self.command('config', 'nginx')
        if more:
            text = open(conf).read().rstrip()
            open(conf, 'w').write(f'{text[:-1]}{more}}}\n')
        self.web = start('nginx', '-p', os.path.dirname(conf), '-c', conf, '-e', 'stderr')
        for _ in range(500):
            try:
                return socket.create_connection(('127.0.0.1', self.citizen), 1).close()
            except OSError:
                time.sleep(0.01)
        sys.exit('bench: the web server did not start')

    def start(self):
        """Returns the seconds until the first page was there."""
        log = open(f'{self.folder}/log', 'a')
        begun = time.perf_counter()
        self.serve = start(self.program, 'serve', '-c', f'{self.folder}/conf', stdout=log, stderr=log)
        log.close()
        while time.perf_counter() - begun < WAIT_S:
            try:
                if fetch(self.citizen, '/', timeout=2)[0] == 200:
                    return time.perf_counter() - begun
            except OSError:
                pass
            time.sleep(0.001)
        sys.exit('bench: the service did not answer: ' + open(f'{self.folder}/log').read()[-2000:])

    def settle(self):
        """Until all workers are there."""
        for _ in range(500):
            if open(f'{self.folder}/log').read().count('serve-ready') >= 1:
                return time.sleep(0.3)
            time.sleep(0.02)

    def rest(self):
        """Until the page views of before are in the audit log, and the first sweep of the day is over."""
        for _ in range(100):
            before = cpu_s(family(self.serve.pid))
            time.sleep(0.3)
            if cpu_s(family(self.serve.pid)) - before < 0.05 and not [
                    f for f in os.listdir(f'{self.data}/journal') if f.endswith('.log')]:
                return

    def stop(self):
        stop(self.serve)
        os.remove(f'{self.folder}/log')

    def pids(self):
        return family(self.web.pid) + family(self.serve.pid)


def cpu_s(pids):
    ticks = 0
    for pid in pids:
        try:
            ticks += sum(int(x) for x in open(f'/proc/{pid}/stat').read().rsplit(')', 1)[1].split()[11:15])
        except OSError:
            pass
    return ticks / os.sysconf('SC_CLK_TCK')


def proportional_mb(pid):
    """Memory of a process, what it shares divided among those who share it; None: not ours to see."""
    try:
        return int(re.search(r'^Pss:\s+(\d+)', open(f'/proc/{pid}/smaps_rollup').read(), re.M)[1]) / 1024
    except (OSError, TypeError):
        return None


def wrk(port, path, pids, cookie='', lines=None, seconds=3, connections=32):
    """One run: rate, p50 and p99 in ms, CPU of `pids` in µs a request, how many, how many not 2xx or 3xx."""
    command = ['wrk', '-t2', f'-c{connections}', f'-d{seconds:.0f}s', '--latency', '-H', 'Host: localhost']
    if cookie:
        command += ['-H', f'Cookie: {cookie}']
    if lines:
        command += ['-s', f'{os.path.dirname(os.path.abspath(__file__))}/requests.lua']
    command += [f'http://127.0.0.1:{port}{path}'] + (['--', lines] if lines else [])
    before = cpu_s(pids)
    try:
        out = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 20).stdout
        cpu = cpu_s(pids) - before
        total = int(re.search(r'(\d+) requests in', out)[1])
        ms = {}
        for part in ('50%', '99%'):
            number, unit = re.search(rf'{part}\s+([\d.]+)(us|ms|s)\b', out).groups()
            ms[part] = float(number) * {'us': 0.001, 'ms': 1, 's': 1000}[unit]
        failed = re.search(r'Non-2xx or 3xx responses: (\d+)', out)
        return {'rate': float(re.search(r'Requests/sec:\s+([\d.]+)', out)[1]), 'p50': ms['50%'], 'p99': ms['99%'],
                'cpu': cpu / total * 1e6, 'total': total, 'bad': int(failed[1]) if failed else 0}
    except (TypeError, AttributeError, ZeroDivisionError, subprocess.TimeoutExpired):
        sys.exit(f'bench: wrk on {path} failed')

"""The service unit keeps its exposure at 1.0 or less (P6); skipped, with one check of its text, where systemd is not
installed."""
import os
import re
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fcgi import check, done

UNIT = "nginx/jobsamtale.service"

with open(UNIT, encoding="utf-8") as f:
    check("P6 no new privileges", "\nNoNewPrivileges=yes\n" in f.read())
if shutil.which("systemd-analyze"):
    said = subprocess.run(["systemd-analyze", "security", "--offline=yes", "--no-pager", UNIT],
                          capture_output=True, text=True, check=False)
    level = re.search(r"exposure level for \S+: ([0-9.]+)", said.stdout)
    check("P6 systemd-analyze: 1.0 or less", level and float(level[1]) <= 1.0,
          said.stdout[-300:] + said.stderr[-300:])
    check("P6 systemd knows every line", "nginx/jobsamtale.service:" not in said.stderr, said.stderr)
done()

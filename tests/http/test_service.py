"""The service units: three system users (P1), and an exposure of 1.0 or less (P6). Where systemd is not installed the
texts alone are checked, and that is said."""
import os
import re
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fcgi import check, done

UNIT = "nginx/jobsamtale@.service"


def text(path):
    with open(path, encoding="utf-8") as f:
        return [line for line in f.read().splitlines() if line and not line.startswith("#")]


unit, migrate, folders = text(UNIT), text("nginx/migrate.conf"), text("nginx/tmpfiles.conf")
check("P6 no new privileges", "NoNewPrivileges=yes" in unit)
check("P6 no capability", "CapabilityBoundingSet=" in unit and "AmbientCapabilities=" in unit)
check("P1 a user for each part, one group", "User=jobsamtale-%i" in unit and "Group=jobsamtale" in unit
      and any(line.startswith("ExecStart=") and " serve -p %i " in line for line in unit), unit[:20])
check("P1 the upkeep alone makes the database", not any("migrate" in line for line in unit)
      and any(line.startswith("ExecStartPre=") and " migrate " in line for line in migrate))
check("L2 the audit key's folder is the upkeep's alone",
      any(re.fullmatch(r"d \S+-audit +0700 jobsamtale-upkeep jobsamtale", line) for line in folders), folders)
check("P1 data for the group, sockets sticky", sorted(line.split()[2] for line in folders) == ["0700", "0770", "1771"])
if shutil.which("systemd-analyze"):
    said = subprocess.run(["systemd-analyze", "security", "--offline=yes", "--no-pager", UNIT],
                          capture_output=True, text=True, check=False)
    level = re.search(r"exposure level for \S+: ([0-9.]+)", said.stdout)
    check("P6 systemd-analyze: 1.0 or less", level and float(level[1]) <= 1.0,
          said.stdout[-300:] + said.stderr[-300:])
    check("P6 systemd knows every line", ".service:" not in said.stderr, said.stderr)
else:
    print("P6: no systemd-analyze here; the exposure was not measured")
done()

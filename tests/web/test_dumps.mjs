// What the page tests left in build/states reads in a sensible order in text browsers too.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { dumps } from "./dumps.mjs";
import { built, states_of_folder } from "./pages.mjs";
import { Tally } from "./tally.mjs";

const folder = join(built, "states");
const tally = new Tally();
if (existsSync(folder))
    dumps(states_of_folder(folder), tally);
tally.close();

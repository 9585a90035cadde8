// What a journey needs, in one import. A journey is a script:
//
//   import { journey } from "./lib.mjs";
//   await journey(async ({ service, tally, sit_down, lynx }) => {
//       const mette = await sit_down(service.staff);
//       await tally.run("a caseworker signs in", async () => {
//           await mette.go("/log-ind");
//           await mette.write("Brugernavn", "mette");
//           await mette.press("Log ind");
//           await mette.sees("Dagens samtaler");
//       });
//   });
//
// journey() starts the service and the browser, closes both, and prints "N passed, N failed".

import { start_browser } from "./browser.mjs";
import { Lynx, lynx_dump, w3m_dump } from "./lynx.mjs";
import { Person } from "./person.mjs";
import { start_service } from "./service.mjs";
import { Tally } from "./tally.mjs";

export { Lynx, Person, Tally, lynx_dump, start_browser, start_service, w3m_dump };

/** Runs one journey. `options` are those of start_service. */
export async function journey(walk, options = {}) {
    const tally = new Tally();
    const kept = [];
    const lynxes = [];
    let service;
    let browser;
    try {
        service = await start_service(options);
        browser = await start_browser();
        await walk({
            service,
            browser,
            tally,
            kept,
            sit_down: (site, more = {}) => Person.sit_down(browser, site, { kept, ...more }),
            lynx: async (url) => {
                const one = await Lynx.start(url);
                lynxes.push(one);
                return one;
            },
        });
    } catch (error) {
        tally.not_ok("the journey came to its end", error?.stack ?? error);
        if (service)
            console.log(service.log().slice(-3000));
    } finally {
        lynxes.forEach((one) => one.stop());
        await browser?.close();
        await service?.stop();
    }
    tally.close();
}

// Starts emulate's Google on one port of this machine only; it would listen on all interfaces otherwise.
import net from "node:net";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [module, port, seedFile] = process.argv.slice(2);
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (where, host, ...rest) {
  return typeof where === "number" ? listen.call(this, where, "127.0.0.1", ...rest) : listen.call(this, where, host, ...rest);
};
const { createEmulator } = await import(pathToFileURL(module).href);
const seed = { google: JSON.parse(readFileSync(seedFile, "utf8")) };
await createEmulator({ service: "google", port: Number(port), seed, baseUrl: `http://127.0.0.1:${port}` });

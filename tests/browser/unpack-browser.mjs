// Unpacks the browser of @sparticuz/chromium into the folder named by the first argument. A program of its own because
// the package is an ES module and takes its target folder from TMPDIR.
import path from "node:path";
import { fileURLToPath } from "node:url";
import chromium, { inflate } from "@sparticuz/chromium";

const bin = path.join(path.dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..", "bin");
await inflate(path.join(bin, "al2023.tar.br"));
await chromium.executablePath();

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { explainNoAnswer, judgeStatus } from "./connection-rules";
import { download, type Download, type DownloadOptions } from "./download";
import { judgeCaching, judgeContent, judgeCors, judgeFraming, judgeType } from "./file-rules";
import { type Finding, wrong } from "./finding";
import { addressesIn, filesOfPage, readLocal } from "./named-files";

export interface Report {
  base: string;
  /** Addresses that were fetched. */
  checked: string[];
  findings: Finding[];
}

/** Pages that the add-in opens by itself, so that no manifest names them. */
const OWN_PAGES = ["dialog.html"];

/** Scripts that scripts load, which no page names. */
const chunksIn = (folder: string): string[] => readdirSync(folder).filter((name) => /\.[\da-f]{8}\.js$/.test(name));

/** Fetches what the manifest in `folder` names, what the pages among it load, and the scripts in `folder` that come later, from where it is served. Never throws. */
export async function checkDeployment(base: string, folder: string, options: DownloadOptions): Promise<Report> {
  const report: Report = { base, checked: [], findings: [] };
  const named = addressesIn(readFileSync(path.join(folder, "manifest.xml"), "utf8"));
  const elsewhere = named.filter((url) => !url.startsWith(base));
  if (elsewhere.length > 0) {
    const problem = `The manifest names ${elsewhere[0]}, which is not under ${base}.`;
    const step = `Build with HTZONE_BASE_URL=${base} npm run build, upload dist/ and hand out its manifest.xml.`;
    return { ...report, findings: [wrong(elsewhere[0]!, problem, step)] };
  }
  const own = [...OWN_PAGES, ...chunksIn(folder)].map((name) => base + name);
  const queue = new Set([...named, ...own].map((url) => url.split("#")[0]!));
  // The set grows while it is walked through: pages bring what they load.
  for (const url of queue) {
    const answer = await download(url, options);
    report.checked.push(url);
    if ("code" in answer) {
      report.findings.push(explainNoAnswer(answer));
      // A server that cannot be reached is the same for every file: one sentence is enough, and one wait.
      break;
    }
    report.findings.push(...judge(answer, readLocal(folder, url, base)));
    if (answer.status === 200 && url.endsWith(".html"))
      for (const file of filesOfPage(answer.body.toString(), url)) if (file.startsWith(base)) queue.add(file);
  }
  return report;
}

function judge(answer: Download, local: Buffer | undefined): Finding[] {
  const status = judgeStatus(answer);
  if (status) return [status];
  const type = judgeType(answer);
  // A wrong page in the file's place differs from it anyway.
  const content = type ? undefined : judgeContent(answer, local);
  return [type, judgeCors(answer), judgeFraming(answer), judgeCaching(answer), content].filter(
    (finding) => finding !== undefined,
  );
}

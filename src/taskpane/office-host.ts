/** Where the pane runs: "connecting" until known, "missing" when Office.js did not load. */
export type OfficeHost = "connecting" | "excel" | "outside" | "missing";

const PATIENCE_MS = 3000;

/** Reports where the pane runs, as soon as it is known and again if it changes; gives a function that stops it. */
export function watchOfficeHost(report: (host: OfficeHost) => void): () => void {
  let isWatching = true;
  const tell = (host: OfficeHost) => {
    if (isWatching) report(host);
  };
  const timer = setTimeout(() => tell("missing"), PATIENCE_MS);
  if (typeof Office === "undefined") {
    // The script stands before ours in the page: if it is not here now, it has failed for good.
    clearTimeout(timer);
    tell("missing");
  } else {
    void Office.onReady().then(({ host }) => {
      clearTimeout(timer);
      tell(host === Office.HostType.Excel ? "excel" : "outside");
    });
  }
  return () => {
    isWatching = false;
    clearTimeout(timer);
  };
}

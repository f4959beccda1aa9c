/** Code that comes in a chunk of its own. */
export interface Late<T> {
  /** What has come; undefined before. */
  find(): T | undefined;
  /** Loads it once; after a failure anew. */
  load(): Promise<T>;
}

const ahead: Late<unknown>[] = [];

/**
 * Code that is fetched soon after the pane stands, so that nothing has to be asked for when it is needed: an add-in works
 * offline once it is there.
 */
export function later<T>(fetch: () => Promise<T>): Late<T> {
  const late = whenAsked(fetch);
  ahead.push(late);
  return late;
}

/** Code for what few people want: fetched only when somebody does. */
export function whenAsked<T>(fetch: () => Promise<T>): Late<T> {
  let found: T | undefined;
  let running: Promise<T> | undefined;
  return {
    find: () => found,
    load: () =>
      (running ??= fetch().then(
        (value) => (found = value),
        (reason: unknown) => {
          running = undefined;
          throw reason;
        },
      )),
  };
}

/** Fetches all that is fetched ahead; what cannot be had now is asked for again when it is needed. */
export async function fetchAhead(): Promise<void> {
  await Promise.allSettled(ahead.map((late) => late.load()));
}

/** The longest that a busy page is waited for. */
const PATIENCE_MS = 1000;

/** Calls once the page has nothing to do, also while nobody sees it. */
export function whenIdle(act: () => void): void {
  // Safari, and Excel on a Mac with it, has no idle callbacks.
  if (typeof requestIdleCallback === "undefined") setTimeout(act, PATIENCE_MS / 4);
  else requestIdleCallback(act, { timeout: PATIENCE_MS });
}

/** Runs of each property: few in `npm test`, many under `npm run fuzz`, as many as asked for with HTZONE_FUZZ_RUNS. */
export const RUNS = Number(
  process.env["HTZONE_FUZZ_RUNS"] ?? (process.env["npm_lifecycle_event"] === "fuzz" ? 20_000 : 100),
);
/** Time for a property, by its runs. */
export const TIMEOUT = 30_000 + RUNS * 60;

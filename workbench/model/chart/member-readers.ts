import { HostError } from "../../protocol/host-error";

/** A number from `least` to `most`; throws InvalidArgument. */
export function between(least: number, most: number): (written: unknown) => number {
  return (written) => {
    if (typeof written !== "number" || !(written >= least && written <= most)) throw new HostError("InvalidArgument");
    return written;
  };
}

/** A number, or "" for what Excel chooses by itself; throws InvalidArgument. */
export function numberOrAutomatic(written: unknown): number | "" {
  if (written !== "" && (typeof written !== "number" || !Number.isFinite(written)))
    throw new HostError("InvalidArgument");
  return written;
}

/** A text of 255 characters at most; throws InvalidArgument. */
export function shortText(written: unknown): string {
  if (typeof written !== "string" || written.length > 255) throw new HostError("InvalidArgument");
  return written;
}

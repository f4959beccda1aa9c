import { HostError } from "../protocol/host-error";

/** False where the model refuses it. */
export function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

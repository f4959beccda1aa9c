import type { Errand } from "./errand";

let waiting: Errand | undefined;
let receive: ((errand: Errand) => void) | undefined;

/** Sends the reader to a job from outside of the pane; one that nobody can take yet waits, in the place of an earlier one. */
export function sendErrand(errand: Errand): void {
  if (receive) receive(errand);
  else waiting = errand;
}

/** Takes errands from now on, and first the one that waits; gives a function that ends it. */
export function takeErrands(listener: (errand: Errand) => void): () => void {
  receive = listener;
  if (waiting) listener(waiting);
  waiting = undefined;
  return () => {
    if (receive === listener) receive = undefined;
  };
}

import type { Instruments } from "../protocol/instruments";
import { element } from "./element";
import type { Wording } from "./wording";

/** Requirement sets worth trying: those at which add-ins lose something (styles, tables, pivots, spills). */
const LEVELS = ["1.1", "1.2", "1.4", "1.6", "1.7", "1.8", "1.9", "1.12", "1.14"];
/** Seconds that Excel on the web takes on a bad day, and on a worse one. */
const DELAYS = [0, 1, 5];
/** What Excel refuses most often, by its code. */
const CODES = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "GeneralException",
  "InvalidOperation",
  "RequestAborted",
  "ItemNotFound",
];
const LOST = "lost";
/** What Excel on the web takes in one request. */
const WEB_LIMIT = 5_000_000;
const REFRESH = 500;

export interface WhatIfActions {
  level: string | undefined;
  chooseLevel(level: string | undefined): void;
}

/** The button and the panel in which a person makes the host behave like another Excel, or a worse one. */
export function drawWhatIf(wording: Wording, instruments: Instruments, actions: WhatIfActions): HTMLElement[] {
  const button = element(
    "button",
    { type: "button", popovertarget: "what-if", title: wording.whatIfHelp },
    wording.whatIf,
  );
  const counts = element("p", { class: "what-if-counts", "aria-live": "off" });
  const panel = element(
    "div",
    { id: "what-if", popover: "auto", role: "dialog", "aria-label": wording.whatIf },
    element("h2", {}, wording.whatIf),
    field(wording.excelApi, wording.excelApiHelp, drawLevels(wording, actions)),
    field(wording.replies, wording.repliesHelp, drawDelays(wording, instruments)),
    field(wording.fault, wording.faultHelp, drawFaults(wording, instruments)),
    drawLimit(wording, instruments),
    counts,
  );
  keepCounting(panel, () => {
    counts.textContent = wording.counts(
      instruments.requests,
      instruments.actions,
      Math.ceil(instruments.largestRequest / 1000),
    );
  });
  return [button, panel];
}

function field(label: string, help: string, control: HTMLElement): HTMLElement {
  return element("label", { class: "what-if-field", title: help }, element("span", {}, label), control);
}

function drawSelect(
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLSelectElement {
  const select = element(
    "select",
    {},
    ...options.map(([value, text]) => element("option", { value, selected: value === chosen }, text)),
  );
  select.addEventListener("change", () => choose(select.value));
  return select;
}

function drawLevels(wording: Wording, { level = "", chooseLevel }: WhatIfActions): HTMLSelectElement {
  const options = [...LEVELS, ""].map((value) => [value, value || wording.newest] as const);
  return drawSelect(options, level, (value) => chooseLevel(value || undefined));
}

function drawDelays(wording: Wording, instruments: Instruments): HTMLSelectElement {
  const options = DELAYS.map((seconds) => [String(seconds * 1000), wording.delay(seconds)] as const);
  return drawSelect(options, String(instruments.latency), (value) => {
    instruments.latency = Number(value);
  });
}

/** A fault strikes once, and the list says so by going back to "nothing". */
function drawFaults(wording: Wording, instruments: Instruments): HTMLSelectElement {
  const options = [
    ["", wording.noFault],
    ...CODES.map((code) => [code, code] as const),
    [LOST, wording.lostReply],
  ] as const;
  const select = drawSelect(options, "", (value) => {
    instruments.disarm();
    instruments.loseReplies(value === LOST ? 1 : 0);
    if (value !== "" && value !== LOST) instruments.failAt(0, value);
  });
  select.dataset.fault = "";
  keepCounting(select, () => {
    if (!instruments.isArmed) select.value = "";
  });
  return select;
}

function drawLimit(wording: Wording, instruments: Instruments): HTMLElement {
  const box = element("input", { type: "checkbox", checked: instruments.payloadLimit === WEB_LIMIT });
  box.addEventListener("change", () => {
    instruments.payloadLimit = box.checked ? WEB_LIMIT : Infinity;
  });
  return element("label", { class: "what-if-limit", title: wording.webLimitHelp }, box, wording.webLimit);
}

/** Shows what the host counts now and then, as long as the element is part of the page. */
function keepCounting(shown: HTMLElement, show: () => void): void {
  show();
  const timer = setInterval(() => {
    if (shown.isConnected) show();
    else clearInterval(timer);
  }, REFRESH);
}

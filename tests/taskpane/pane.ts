import { createElement, render } from "preact";
import { act } from "preact/test-utils";
import { paneWordsFor } from "../../src/i18n/pane-language";
import { shellWordsFor } from "../../src/i18n/shell-language";
import { fetchAhead, whenAsked } from "../../src/loading/late";
import type { ReadyTable } from "../../src/core/tables/table";
import { App } from "../../src/taskpane/app";
import type { Insert } from "../../src/taskpane/insertion-state";
import type { JobId } from "../../src/taskpane/job";
import { JOBS } from "../../src/taskpane/jobs";
import { offerPivots } from "../../src/taskpane/offered-pivots";
import type { Services } from "../../src/taskpane/services";
import { fixtureTable, plainTable } from "./fixture-table";

/** What jsdom lacks: a dialog's open state and close event, and scrolling. */
function shimBrowser(): void {
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
    this.querySelector<HTMLElement>("[autofocus]")?.focus();
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
}

/** Puts an Office in the page's place that is ready at once; `host` null is a browser outside Excel. */
export function pretendOffice(host: "Excel" | null, context: object = {}): void {
  const office = { HostType: { Excel: "Excel" }, context, onReady: () => Promise.resolve({ host }) };
  Object.assign(globalThis, { Office: office });
}

export function forgetOffice(): void {
  Reflect.deleteProperty(globalThis, "Office");
}

const never = () => new Promise<never>(() => undefined);

/** Shows the tables in the pane, two small ones or others. */
export function openPane(
  insert: Insert = never,
  tables: ReadyTable[] = [fixtureTable, plainTable],
  formatNumbers: Services["formatNumbers"] = never,
): Promise<HTMLElement> {
  return openJob("tables", { insert, formatNumbers, source: sourceOf(tables) });
}

function sourceOf(tables: ReadyTable[]): Services["source"] {
  return {
    ids: tables.map(({ id }) => id),
    build: (id: string) => tables.find((table) => table.id === id) ?? plainTable,
    findNames: (text: string) => ({
      exact: text === "北镇" ? ["Northtown"] : [],
      likely: text === "Nortown" ? ["Northtown"] : [],
    }),
  };
}

/** Shows a job of the pane, with services of the test's own where it says so. */
export async function openJob(id: JobId, given: Partial<Services> = {}): Promise<HTMLElement> {
  shimBrowser();
  document.body.replaceChildren();
  const root = document.createElement("div");
  document.body.append(root);
  await act(async () => {
    const services: Services = {
      ...{
        source: sourceOf([fixtureTable, plainTable]),
        insert: never,
        pivots: offerPivots(never),
        writeCell: never,
        watchSelectedCell: () => () => undefined,
        findListSeparator: never,
        inserted: {
          find: () => Promise.resolve([]),
          canChange: () => true,
          update: never,
          updatePivot: never,
          remove: never,
        },
        formatNumbers: never,
        edition: "1.0",
        listSources: never,
        download: { table: never, all: never },
        doctor: { examine: never, repair: never, select: never },
        listCallingSheets: never,
        freezeSheets: never,
      },
      ...given,
    };
    const rest = whenAsked(() => Promise.resolve({ services, wordsIn: paneWordsFor }));
    await Promise.all([rest.load(), fetchAhead()]);
    render(createElement(App, { jobs: JOBS, services, wordsIn: shellWordsFor, rest }), root);
  });
  // On a busy machine the tables are built one a turn.
  const { ids } = given.source ?? sourceOf([fixtureTable, plainTable]);
  for (let turn = 0; turn < ids.length; turn += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  }
  await click(get(root, `#tab-${id}`));
  return root;
}

export function closePane(): void {
  act(() => {
    for (const root of document.body.children) render(null, root);
  });
}

export function get<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector} in:\n${document.body.textContent}`);
  return found;
}

export function getButton(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll("button")].find(
    (button) => (button.getAttribute("aria-label") ?? button.textContent) === name,
  );
  if (!found) throw new Error(`No button is called ${name}`);
  return found;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

export async function press(key: string): Promise<void> {
  await act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
}

export async function type(input: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

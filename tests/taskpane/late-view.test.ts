/** @jest-environment jsdom */
import { createElement, render } from "preact";
import { act } from "preact/test-utils";
import { paneWordsFor } from "../../src/i18n/pane-language";
import { shellWordsFor } from "../../src/i18n/shell-language";
import { whenAsked } from "../../src/loading/late";
import { App } from "../../src/taskpane/app";
import { usePane } from "../../src/taskpane/pane-context";
import type { Services } from "../../src/taskpane/services";
import { click, closePane, forgetOffice, get, getButton, pretendOffice } from "./pane";

const First = () => createElement("p", null, "first");
/** A view that needs what comes late. */
const Second = () => createElement("p", null, usePane().words.gallery.heading);

interface Fetch<T> {
  promise: Promise<T>;
  come: (value: T) => void;
  fail: () => void;
}

function fetching<T>(): Fetch<T> {
  const fetch = {} as Fetch<T>;
  fetch.promise = new Promise((resolve, reject) => {
    fetch.come = resolve;
    fetch.fail = () => reject(new Error("offline"));
  });
  return fetch;
}

let fetches: Fetch<typeof Second>[];

beforeEach(() => {
  fetches = [];
  localStorage.clear();
  pretendOffice("Excel", { displayLanguage: "en-US" });
});
afterEach(() => {
  closePane();
  forgetOffice();
});

async function openSecond(): Promise<HTMLElement> {
  const root = document.createElement("div");
  document.body.append(root);
  const view = whenAsked(() => {
    fetches.push(fetching());
    return fetches.at(-1)!.promise;
  });
  const services = { source: { ids: [] }, edition: "1.0" } as unknown as Services;
  const rest = whenAsked(() => Promise.resolve({ services, wordsIn: paneWordsFor }));
  const jobs = [
    { id: "find", view: First },
    { id: "tables", view },
  ] as const;
  await act(async () => render(createElement(App, { jobs, services, wordsIn: shellWordsFor, rest }), root));
  expect(fetches).toEqual([]);
  await click(get(root, "#tab-tables"));
  return get(root, "#panel-tables");
}

const settle = (end: () => void) =>
  act(async () => {
    end();
    await new Promise((resolve) => setTimeout(resolve));
  });

test("a view that is on its way says so, and stands there when it has come", async () => {
  const panel = await openSecond();
  expect(get(panel, "[role=status]").textContent).toBe("Loading…");
  await settle(() => fetches[0]!.come(Second));
  expect(panel.textContent).toBe("Ready-made tables");
  expect(fetches).toHaveLength(1);
});

test.each([
  ["en", "This part of HTZone did not load", "Try again"],
  ["zh-CN", "HTZone 的这一部分未能加载", "重试"],
])(
  "in %s, one that does not come says what to do, and comes when it is tried again",
  async (language, title, again) => {
    const panel = await openSecond();
    await settle(() => fetches[0]!.fail());
    await click(get(document.body, `footer [lang=${language}]`));
    expect(get(panel, "[role=status]").textContent).toContain(title);
    const button = getButton(panel, again);
    button.focus();
    await click(button);
    // The button has gone; the focus stays where the view will be.
    expect(panel.contains(document.activeElement)).toBe(true);
    await settle(() => fetches[1]!.come(Second));
    expect(panel.textContent).toBe(paneWordsFor(language as "en").gallery.heading);
  },
);

/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import { click, closePane, forgetOffice, get, openPane, pretendOffice } from "./pane";

beforeEach(() => localStorage.clear());
afterEach(() => {
  closePane();
  forgetOffice();
  jest.useRealTimers();
});

test("outside Excel it says so, shows the way to the workbench, and inserts nothing", async () => {
  pretendOffice(null);
  const insert = jest.fn();
  const root = await openPane(insert);
  expect(get(root, ".bar-info").textContent).toContain("outside Excel");
  expect(get(root, "code").textContent).toBe("npm start");
  await click(get(root, "#card-three-zones"));
  await click(get(root, "button[type=submit]"));
  expect(insert).not.toHaveBeenCalled();
  expect(root.textContent).toContain("Inserting works inside Excel.");
});

test("without Office.js it says so at once", async () => {
  const root = await openPane();
  expect(get(root, ".bar-warning").textContent).toContain("Excel’s library did not load");
});

test("an Office that does not answer within three seconds is said to be missing, and taken back when it does", async () => {
  jest.useFakeTimers({ advanceTimers: true });
  let ready: (info: { host: string }) => void = () => undefined;
  pretendOffice("Excel");
  Object.assign(Office, { onReady: () => new Promise((resolve) => (ready = resolve)) });
  const root = await openPane();
  expect(root.querySelector(".bar")).toBeNull();
  await act(async () => jest.advanceTimersByTime(3000));
  expect(root.querySelector(".bar-warning")).not.toBeNull();
  await act(async () => ready({ host: "Excel" }));
  expect(root.querySelector(".bar")).toBeNull();
});

import { insertTable } from "../../src/excel/insert-table";
import type { Place } from "../../src/excel/insertion";
import { officeErrorsEn } from "../../src/i18n/office-errors-en";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { openWorkbook, prepare, snapshot, values } from "./workbook";

// Hundreds of insertions each.
jest.setTimeout(300_000);

/** Every third action, another third each time; FAULTS=all takes every one. */
const STRIDE = process.env.FAULTS === "all" ? 1 : 3;
const FIRST = Math.floor(Math.random() * STRIDE);

const PLACES: Place[] = ["new-sheet", "selection"];
/** After these another try is made by itself. */
const TRIED_AGAIN = ["RequestPayloadSizeLimitExceeded", "ItemAlreadyExists"];
const CODES = Object.keys(officeErrorsEn).filter((code) => code !== "Unknown" && !TRIED_AGAIN.includes(code));

let workbook: HeadlessWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
  await prepare((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["mine", 1],
      ["mine", 2],
    ];
    sheet.getRange("E4").select();
  });
});
afterEach(() => workbook.dispose());

const instruments = () => workbook.host.instruments;
/** Excel.run lets go of its ranges after it is done. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Actions of a whole insertion, counted on a workbook of its own. */
async function countActions(place: Place): Promise<number> {
  const before = instruments().actions;
  await insertTable(fixtureTable, place, values);
  return instruments().actions - before;
}

async function reopen(): Promise<void> {
  workbook.dispose();
  workbook = await openWorkbook();
  await prepare((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["mine", 1],
      ["mine", 2],
    ];
    sheet.getRange("E4").select();
  });
  await settle();
}

test.each(PLACES)(
  `%s: a fault at any action (every ${STRIDE}., from ${FIRST}) leaves the workbook as before`,
  async (place) => {
    const actions = await countActions(place);
    expect(actions).toBeGreaterThan(30);
    await reopen();
    const before = snapshot(workbook);
    for (let action = FIRST; action < actions; action += STRIDE) {
      instruments().failAt(action, "GeneralException");
      const result = await insertTable(fixtureTable, place, values);
      await settle();
      instruments().disarm();
      if (result.kind === "inserted") {
        // The fault fell into what Excel.run does after all is written.
        await reopen();
        continue;
      }
      expect({ action, result }).toEqual({
        action,
        result: { kind: "failed", problem: { code: "GeneralException", leftovers: [] } },
      });
      expect({ action, after: snapshot(workbook) }).toEqual({ action, after: before });
    }
  },
);

test.each(PLACES)(
  "%s: every documented code comes through as itself, while reading and while writing",
  async (place) => {
    const actions = await countActions(place);
    await reopen();
    const before = snapshot(workbook);
    for (const code of CODES) {
      for (const action of [4, actions - 12]) {
        instruments().failAt(action, code);
        const result = await insertTable(fixtureTable, place, values);
        await settle();
        instruments().disarm();
        expect({ code, action, result }).toEqual({
          code,
          action,
          result: { kind: "failed", problem: { code, leftovers: [] } },
        });
        expect(snapshot(workbook)).toEqual(before);
      }
    }
  },
);

test.each(PLACES)(
  "%s: a fault in the roll-back too leaves the workbook as before or names what is left",
  async (place) => {
    const actions = await countActions(place);
    await reopen();
    for (let later = 0; later < 14; later += 1) {
      const before = snapshot(workbook);
      let faults = 0;
      instruments().log = (entry) => {
        if (entry.kind === "response" && entry.body.Error && (faults += 1) === 1)
          instruments().failAt(later, "AccessDenied");
      };
      instruments().failAt(actions - 12, "GeneralException");
      const result = await insertTable(fixtureTable, place, values);
      instruments().log = undefined;
      await settle();
      instruments().disarm();
      if (result.kind !== "failed") throw new Error(`${later}: ${result.kind}`);
      expect(result.problem.code).toBe("GeneralException");
      if (result.problem.leftovers.length === 0) {
        expect(snapshot(workbook)).toEqual(before);
        continue;
      }
      expect(result.problem.leftovers).toEqual([place === "new-sheet" ? "Two places" : "Sheet1!E4:G14"]);
      await reopen();
    }
  },
);

test.each(PLACES)("%s: a reply that is lost after the writing leaves no second table", async (place) => {
  const before = snapshot(workbook);
  const requests = instruments().requests;
  instruments().log = (entry) => {
    // The first request reads; the reply to the second, which writes, is lost.
    if (entry.kind === "response" && instruments().requests === requests + 2) instruments().loseReplies(1);
  };
  const result = await insertTable(fixtureTable, place, values);
  instruments().log = undefined;
  await settle();
  expect(result).toMatchObject({ kind: "failed", problem: { leftovers: [] } });
  expect(snapshot(workbook)).toEqual(before);
  expect(await insertTable(fixtureTable, place, values)).toMatchObject({ kind: "inserted", tableName: "Fixture" });
});

test("null in the place of an answer counts as occupied", async () => {
  const before = snapshot(workbook);
  instruments().log = (entry) => {
    if (entry.kind !== "response") return;
    for (const { Value } of entry.body.Results ?? []) {
      if (typeof Value === "object" && Value !== null && "Formulas" in Value) Object.assign(Value, { Formulas: null });
    }
  };
  const result = await insertTable(fixtureTable, "selection", values);
  instruments().log = undefined;
  expect(result).toMatchObject({ kind: "blocked", obstacles: [{ what: "unreadable" }] });
  expect(snapshot(workbook)).toEqual(before);
});

import { chooseVisible } from "../../src/taskpane/tab-overflow";

const widths = [40, 60, 50, 55, 70];
const row = { widths, gap: 4, more: 80, chosen: 0 };

test("all tabs stand in the row where there is room for them", () => {
  expect(chooseVisible({ ...row, room: 40 + 60 + 50 + 55 + 70 + 16 })).toEqual([0, 1, 2, 3, 4]);
});

test("where one pixel is missing, as many first ones as leave room for the button", () => {
  expect(chooseVisible({ ...row, room: 290 })).toEqual([0, 1, 2]);
});

test("the chosen tab is always in the row, in its order, and the row stays within its room", () => {
  for (const chosen of widths.keys()) {
    for (let room = 70; room < 320; room += 1) {
      const visible = chooseVisible({ ...row, room: room + row.more, chosen });
      const width = visible.reduce((sum, at) => sum + widths[at]!, row.gap * (visible.length - 1));
      expect(visible).toContain(chosen);
      expect(visible).toEqual([...visible].sort());
      expect(width).toBeLessThanOrEqual(visible.length === widths.length ? room + row.more : room);
    }
  }
});

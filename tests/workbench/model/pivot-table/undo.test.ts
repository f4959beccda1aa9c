import { GRIDS } from "../../books";
import { withFarms } from "./farms";

test.each(GRIDS)("undo and redo take a PivotTable's cells and what is known of it together, on %s", async (_, grid) => {
  await withFarms(
    async ({ pivot, at, report, context, book }) => {
      pivot.rowHierarchies.add(at("Farm"));
      pivot.dataHierarchies.add(at("Sold"));
      const before = await report();
      pivot.rowHierarchies.getItem("Farm").position = 0;
      pivot.columnHierarchies.add(at("Class"));
      const after = await report();
      await book.grid.undo();
      expect(await report()).toEqual(before);
      await book.grid.redo();
      expect(await report()).toEqual(after);
      pivot.delete();
      await context.sync();
      await book.grid.undo();
      expect(await report()).toEqual(after);
    },
    await grid(),
  );
});

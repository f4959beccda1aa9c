import { CommandType, ICommandService } from "@univerjs/core";
import { ContextMenuPosition, IMenuManagerService, MenuItemType, type IMenuItem } from "@univerjs/ui";
import { defer, of } from "rxjs";
import type { Engine } from "./engine";

/** What somebody else than the grid puts into the context menu of cells. */
export interface CellMenuEntry {
  id: string;
  label: string;
  isEnabled(): boolean;
  run(): void;
}

const GROUP = "workbench.entries";
/** Below all that the grid has of its own. */
const LAST = 100;

/** Shows these entries at the end of the cells' context menu; an entry of the same id takes the place of the one before. */
export function addToCellMenu(engine: Engine, entries: readonly CellMenuEntry[]): void {
  const commands = engine.get(ICommandService);
  const items = entries.map((entry, order) => {
    const id = `workbench.menu.${entry.id}`;
    commands.unregisterCommand(id);
    commands.registerCommand({ id, type: CommandType.OPERATION, handler: () => (entry.run(), true) });
    return [id, { order, menuItemFactory: () => itemOf(id, entry) }] as const;
  });
  const group = { order: LAST, ...Object.fromEntries(items) };
  engine.get(IMenuManagerService).mergeMenu({ [ContextMenuPosition.MAIN_AREA]: { [GROUP]: group } });
}

function itemOf(id: string, { label, isEnabled }: CellMenuEntry): IMenuItem {
  return { id, title: label, type: MenuItemType.BUTTON, disabled$: defer(() => of(!isEnabled())) };
}

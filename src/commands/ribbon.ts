/** As the manifest names them. */
const TAB = "TabHome";
const GROUP = "HTZone.Group";
const INSERT_LAST_TABLE = "HTZone.InsertLastTable";

/**
 * Enables or disables the button "Insert last table". Where Excel can't do that the button is always enabled, and
 * where it refuses (until a restart after an update) the button stays as it is: its command checks for itself.
 */
export async function enableInsertLastTable(enabled: boolean): Promise<void> {
  if (!Office.context.requirements.isSetSupported("RibbonApi", "1.1")) return;
  try {
    const group = { id: GROUP, controls: [{ id: INSERT_LAST_TABLE, enabled }] };
    await Office.ribbon.requestUpdate({ tabs: [{ id: TAB, groups: [group] }] });
  } catch {
    // Nothing depends on it.
  }
}

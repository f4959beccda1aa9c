import type { CellMenuEntry } from "../grid/cell-menu";
import type { Shell } from "../model/shell";
import type { RibbonCommand } from "./add-in";
import { element } from "./element";
import { showFailure } from "./status";
import type { Wording } from "./wording";

/** The add-in's group of the ribbon: the buttons that run a function, beside the one that opens the pane. */
export function drawRibbon(
  ribbon: { title: string; commands: readonly RibbonCommand[] },
  shell: Shell,
  wording: Wording,
): HTMLElement {
  const buttons = new Map(ribbon.commands.map((command) => [command.id, drawCommand(command, shell, wording)]));
  shell.ribbon.listener = (id, enabled) => buttons.get(id)?.setAttribute("aria-disabled", String(!enabled));
  for (const { id, enabled } of ribbon.commands) shell.ribbon.setEnabled(id, enabled);
  return element("div", { class: "ribbon", role: "group", "aria-label": ribbon.title }, ...buttons.values());
}

/** The add-in's entries of the cells' context menu. */
export function cellMenu(commands: readonly RibbonCommand[], shell: Shell, wording: Wording): CellMenuEntry[] {
  for (const { id, enabled } of commands) shell.ribbon.setEnabled(id, enabled);
  return commands.map(({ id, label, functionName }) => ({
    id,
    label,
    isEnabled: () => shell.ribbon.isEnabled(id),
    run: () => run(id, functionName, shell, wording),
  }));
}

/** A disabled button keeps the focus and its tip, as on Excel's ribbon. */
function drawCommand({ id, label, tip, icon, functionName }: RibbonCommand, shell: Shell, wording: Wording) {
  const button = element(
    "button",
    { type: "button", class: "add-in-button command", title: `${label}\n${tip}`, "aria-label": label },
    element("img", { src: icon, alt: "" }),
    element("span", {}, label),
  );
  button.addEventListener("click", () => {
    if (shell.ribbon.isEnabled(id)) run(id, functionName, shell, wording);
  });
  return button;
}

function run(id: string, functionName: string, shell: Shell, wording: Wording): void {
  shell.run(id, functionName).catch((error: unknown) => showFailure(wording.commandFailed, error));
}

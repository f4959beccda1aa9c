import type { Instruments } from "../protocol/instruments";
import type { AddIn } from "./add-in";
import { element, part } from "./element";
import type { Language, Preferences, Theme } from "./preferences";
import { drawWhatIf } from "./what-if";
import type { Wording } from "./wording";

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["zh-CN", "中文"],
];

export interface BarActions {
  /** What the host counts, and how it can be made to fail. */
  instruments: Instruments;
  /** Makes another choice take effect. */
  choose(change: Partial<Preferences>): void;
  reset(): void;
  openFile(): void;
  saveCopy(): void;
  togglePane(): void;
}

/** The strip above the grid; gives the button that opens and closes the pane. */
export function drawBar(
  name: string,
  wording: Wording,
  preferences: Preferences,
  addIn: AddIn,
  actions: BarActions,
): HTMLButtonElement {
  const paneButton = drawPaneButton(addIn, actions);
  part("bar").replaceChildren(
    element("span", { class: "workbook-name" }, name),
    element("span", { class: "workbook-host", title: wording.about }, wording.workbench),
    element("span", { class: "bar-space" }),
    drawButton(wording.open, wording.openHelp, () => actions.openFile()),
    drawButton(wording.saveCopy, wording.saveCopyHelp, () => actions.saveCopy()),
    ...drawWhatIf(wording, actions.instruments, {
      level: preferences.excelApi,
      chooseLevel: (excelApi) => actions.choose({ excelApi }),
    }),
    drawButton(wording.reset, wording.resetHelp, () => actions.reset()),
    element("span", { class: "bar-line" }),
    drawChoice(wording.language, LANGUAGES, preferences.language, (language) => actions.choose({ language })),
    drawChoice(wording.theme, themes(wording), preferences.theme, (theme) => actions.choose({ theme })),
    element("span", { class: "bar-line" }),
    paneButton,
  );
  return paneButton;
}

function themes(wording: Wording): readonly (readonly [Theme, string])[] {
  return [
    ["light", wording.light],
    ["dark", wording.dark],
  ];
}

function drawPaneButton({ button }: AddIn, { togglePane }: BarActions): HTMLButtonElement {
  const drawn = drawButton("", button.tip, togglePane);
  drawn.append(element("img", { src: button.icon, alt: "" }), button.label);
  drawn.className = "add-in-button";
  drawn.setAttribute("aria-controls", "pane");
  drawn.setAttribute("aria-expanded", String(!part("pane").hidden));
  return drawn;
}

function drawButton(label: string, tip: string, act: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", title: tip }, label);
  button.addEventListener("click", act);
  return button;
}

function drawChoice<Value extends string>(
  label: string,
  options: readonly (readonly [Value, string])[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const buttons = options.map(([value, text]) => {
    const button = drawButton(text, "", () => choose(value));
    button.setAttribute("aria-pressed", String(value === chosen));
    return button;
  });
  return element("div", { class: "choice", role: "group", "aria-label": label }, ...buttons);
}

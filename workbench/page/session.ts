import type { PageGrid } from "../grid/page-grid";
import type { OfficeHost } from "../model/office-host";
import { fetchAddIn, type AddIn } from "./add-in";
import { startAddIn } from "./add-in-start";
import { drawBar } from "./bar";
import { part } from "./element";
import { chooseFile, saveCopy } from "./file-buttons";
import { openHost } from "./host";
import { showDialogs } from "./office-dialog";
import { keepPreferences, type Preferences } from "./preferences";
import { ask } from "./question";
import { showPane } from "./pane";
import { letCrossRegions } from "./regions";
import { cellMenu, drawRibbon } from "./ribbon";
import { listenForShortcuts } from "./shortcuts";
import { showNotice, showProgress } from "./status";
import { wordingFor } from "./wording";

/** One workbook open in the page, from its first painting to Reset: what is chosen around it changes, what is in it stays. */
export class Session {
  readonly host: OfficeHost;
  #changing = Promise.resolve();

  constructor(
    private readonly grid: PageGrid,
    private readonly name: string,
    private preferences: Preferences,
    /** Whether a file is open, and not what the add-in shows of itself. */
    private readonly isFile: boolean,
  ) {
    this.host = openHost(grid, name, () => this.preferences);
    grid.on("refused", () => {
      const { isProtected, close } = wordingFor(this.preferences.language);
      showNotice(isProtected, close);
    });
    this.host.shell.pane.onChange(showPane);
    this.#letCrossRegions(window);
  }

  /**
   * Draws everything around the grid, and starts the add-in in a new frame, whose window it gives: Office tells an add-in
   * language, theme and level only once.
   */
  async show(addIn: AddIn): Promise<Window | undefined> {
    const { language, theme } = this.preferences;
    const wording = wordingFor(language);
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = `${this.name} – ${wording.workbench}`;
    part("grid").setAttribute("aria-label", wording.grid);
    part("pane").setAttribute("aria-label", wording.pane);
    const { shell } = this.host;
    const paneButton = drawBar(this.name, wording, this.preferences, addIn, {
      instruments: this.host.instruments,
      choose: (change) => this.#choose(change),
      reset: () => void this.#reset(),
      openFile: () => void chooseFile(language, wording, () => this.#mayForget(wording.openYes)),
      saveCopy: () => void saveCopy(this.host.workbook, this.name, language, wording),
      togglePane: () => (shell.pane.isShown = !shell.pane.isShown),
    });
    paneButton.before(drawRibbon(addIn.ribbon, shell, wording));
    showDialogs(shell, wording);
    this.grid.addToCellMenu(cellMenu(addIn.cellMenu, shell, wording));
    const hidePane = (): void => void (shell.pane.isShown = false);
    const frame = await startAddIn({ addIn, grid: this.grid, language, wording, hidePane });
    listenForShortcuts(frame ? [window, frame] : [window], addIn.shortcuts, shell);
    if (frame) this.#letCrossRegions(frame);
    return frame;
  }

  #letCrossRegions(within: Window): void {
    letCrossRegions(within, () => this.grid.takeKeys());
  }

  /** From now on changes are somebody's work: undo ends here, and the tab is not closed without a question. */
  begin(): void {
    this.grid.forgetHistory();
    window.addEventListener("beforeunload", (event) => {
      if (this.grid.hasWork()) event.preventDefault();
    });
  }

  /** One change after the other: two pages of one add-in must not start at the same time. */
  #choose(change: Partial<Preferences>): void {
    this.#changing = this.#changing.then(() => this.#apply({ ...this.preferences, ...change }));
  }

  async #apply(preferences: Preferences): Promise<void> {
    const { language } = this.preferences;
    const address = keepPreferences(preferences, localStorage);
    // A workbook without work is shown in the other language from its start.
    const isWelcome = !this.isFile && !this.grid.hasWork();
    if (preferences.language !== language && isWelcome) return void location.assign(address);
    history.replaceState(null, "", address);
    this.preferences = preferences;
    this.grid.setLanguage(preferences.language);
    this.grid.setDark(preferences.theme === "dark");
    showProgress(wordingFor(preferences.language).startingAddIn);
    await this.show(await fetchAddIn(preferences.language));
    await this.grid.settled();
    showProgress("");
  }

  /** Whether what was done may be forgotten: nothing was, or a person says so. Then the tab asks no more. */
  async #mayForget(yes: string): Promise<boolean> {
    const wording = wordingFor(this.preferences.language);
    const question = { text: wording.resetQuestion, yes, no: wording.resetNo };
    if (this.grid.hasWork() && !(await ask(question))) return false;
    this.grid.forgetHistory();
    return true;
  }

  async #reset(): Promise<void> {
    if (await this.#mayForget(wordingFor(this.preferences.language).resetYes)) location.reload();
  }
}

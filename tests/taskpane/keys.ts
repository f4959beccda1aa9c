import type { Frame, Page } from "playwright-core";

/** A person without a mouse; what has the focus is known by its role and name, "button: 插入表格". */
export class Keys {
  /** How many keys were pressed. */
  count = 0;

  constructor(
    private readonly page: Page,
    /** Where the pane is: the page itself, or a frame in it. */
    private readonly pane: Page | Frame,
  ) {}

  async press(...keys: string[]): Promise<void> {
    this.count += keys.length;
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.count += text.length;
    await this.page.keyboard.type(text);
  }

  /** What has the focus; "body: …" where it is lost. */
  focused(): Promise<string> {
    return this.pane.evaluate(() => {
      const { activeElement: at } = document;
      const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
      const name = at?.getAttribute("aria-label") ?? label ?? at?.textContent ?? "";
      return `${at?.getAttribute("role") ?? at?.localName ?? ""}: ${name.trim().slice(0, 30)}`;
    });
  }

  /** Presses a key until what is meant has the focus, and says what that is. */
  async goTo(wanted: string | RegExp, key = "Tab", most = 40): Promise<string> {
    const meant =
      typeof wanted === "string" ? (name: string) => name.includes(wanted) : (name: string) => wanted.test(name);
    const passed: string[] = [];
    for (let count = 0; count < most; count += 1) {
      await this.press(key);
      const name = await this.focused();
      if (meant(name)) return name;
      passed.push(name);
      if (name.startsWith("body: ") && passed.length > 1) break;
    }
    throw new Error(`${key} leads to no ${wanted}, but to ${passed.join(" | ")}`);
  }

  /** Goes to what may be on its way still, forward or back as one sees where it stands. */
  async goToSeen(role: "button" | "radio" | "checkbox", label: string): Promise<void> {
    const seen = this.pane.getByRole(role, { name: label }).first();
    const isBefore = await seen.evaluate((element) => {
      const at = document.activeElement;
      return at !== null && (at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
    });
    await this.goTo(`${role === "button" ? role : "input"}: ${label}`, isBefore ? "Shift+Tab" : "Tab");
  }

  async pressButton(label: string): Promise<void> {
    await this.goToSeen("button", label);
    await this.press("Enter");
  }

  /** In the row of tabs, which is before a job and one key behind it, or in the menu behind that row. */
  async openJob(label: string): Promise<void> {
    const met = await this.goTo(/^tab: |^button: 回到栏目/);
    if (met.startsWith("button")) await this.press("Enter");
    const isInRow = await this.pane.locator("[role=tab]:not(.crowded-out)", { hasText: label }).count();
    if (isInRow > 0) {
      if (!met.endsWith(label)) await this.goTo(`tab: ${label}`, "ArrowRight", 8);
      return;
    }
    await this.goTo("button: 更多");
    await this.press("Enter");
    await this.goTo(`menuitem: ${label}`, "ArrowDown", 8);
    await this.press("Enter");
  }
}

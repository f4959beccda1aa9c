import type { Frame, Page } from "playwright-core";

/** A person without a mouse; what has the focus is known by its name. */
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

  private focused(): Promise<string> {
    return this.pane.evaluate(() => {
      const { activeElement: at } = document;
      const name = at?.getAttribute("aria-label") ?? at?.textContent ?? "";
      return `${at?.getAttribute("role") ?? at?.localName ?? ""}: ${name.trim().slice(0, 30)}`;
    });
  }

  /** Presses a key until what is meant has the focus. */
  async goTo(wanted: string, key = "Tab", most = 40): Promise<void> {
    const passed: string[] = [];
    for (let count = 0; count < most; count += 1) {
      await this.press(key);
      passed.push(await this.focused());
      if (passed.at(-1)?.includes(wanted)) return;
    }
    throw new Error(`${key} leads to no ${wanted}, but to ${passed.join(" | ")}`);
  }

  /** In the row of tabs, or in the menu behind it. */
  async openJob(label: string): Promise<void> {
    await this.goTo("tab: ");
    const isInRow = await this.pane.locator("[role=tab]:not(.crowded-out)", { hasText: label }).count();
    if (isInRow > 0) return this.goTo(`tab: ${label}`, "ArrowRight", 8);
    await this.goTo("button: 更多");
    await this.press("Enter");
    await this.goTo(`menuitem: ${label}`, "ArrowDown", 8);
    await this.press("Enter");
  }
}

/** Sets `data-theme` on the page to what Office uses, or to the system's choice outside Office. */
export function followTheme(): void {
  const system = typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : undefined;
  const apply = () => {
    document.documentElement.dataset["theme"] = (findOfficeDark() ?? system?.matches) === true ? "dark" : "light";
  };
  system?.addEventListener("change", apply);
  // Office keeps its theme to itself until it is ready, and tells nobody in Excel when it changes.
  addEventListener("focus", apply);
  if (typeof Office !== "undefined") void Office.onReady().then(apply);
  apply();
}

function findOfficeDark(): boolean | undefined {
  const theme =
    typeof Office === "undefined" ? undefined : (Office.context?.officeTheme as Office.OfficeTheme | undefined);
  if (!theme) return undefined;
  return theme.isDarkTheme ?? isDarkColor(theme.bodyBackgroundColor);
}

/** Whether "#292929" is dark; undefined for what is no such colour. */
export function isDarkColor(color: string | undefined): boolean | undefined {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? "");
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

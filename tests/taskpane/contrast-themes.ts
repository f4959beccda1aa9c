import type { Page } from "playwright-core";

/** The system colours of Windows' four contrast themes, as far as they are published; only Aquatic's were found whole. */
export const CONTRAST_THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Aquatic: {
    ...{ CanvasText: "#ffffff", Canvas: "#202020", HighlightText: "#263b50", Highlight: "#8ee3f0" },
    ...{ ButtonText: "#ffffff", ButtonFace: "#202020", LinkText: "#75e9fc", GrayText: "#a6a6a6" },
  },
  Desert: {
    ...{ CanvasText: "#3d3d3d", Canvas: "#fffaef", HighlightText: "#fff5e3", Highlight: "#903909" },
    ...{ ButtonText: "#202020", ButtonFace: "#fffaef", LinkText: "#1c5e75", GrayText: "#676767" },
  },
  Dusk: {
    ...{ CanvasText: "#ffffff", Canvas: "#2d3236", HighlightText: "#212d3b", Highlight: "#a1bfde" },
    ...{ ButtonText: "#b6f6f0", ButtonFace: "#2d3236", LinkText: "#70ebde", GrayText: "#a6a6a6" },
  },
  "Night sky": {
    ...{ CanvasText: "#ffffff", Canvas: "#000000", HighlightText: "#2b2b2b", Highlight: "#d6b4fd" },
    ...{ ButtonText: "#ffee32", ButtonFace: "#000000", LinkText: "#8080ff", GrayText: "#a6a6a6" },
  },
};

/**
 * In a page that the browser draws in its own forced colours for dark: makes of every colour the system colour that it is,
 * so that a theme's can stand for it; which colour is which, the browser has decided. Gives the colours that are none.
 */
export const nameSystemColors = (page: Page): Promise<string[]> => page.evaluate(nameColors);

/** Draws the page in the colours of a theme. */
export const wearTheme = (page: Page, theme: string): Promise<void> =>
  page.evaluate(
    (colors) => {
      for (const [name, color] of Object.entries(colors))
        document.documentElement.style.setProperty(`--${name}`, color);
    },
    { ...CONTRAST_THEMES[theme] },
  );

/** Runs in the page, so all that it needs is inside. */
function nameColors(): string[] {
  const probe = document.body.appendChild(document.createElement("i"));
  const valueOf = (keyword: string): string => {
    probe.style.color = keyword;
    return getComputedStyle(probe).color;
  };
  const [text, ground, link, highlight, gray] = ["CanvasText", "Canvas", "LinkText", "Highlight", "GrayText"].map(
    valueOf,
  );
  probe.remove();
  const strange = new Set<string>();
  const keywordOf = (value: string, property: string, isButton: boolean): string | undefined => {
    if (value === "none" || /^rgba.*, 0\)$/.test(value)) return undefined;
    if (value === text) return isButton ? "ButtonText" : "CanvasText";
    // Text of the ground's colour is text on what is chosen.
    if (value === ground) return property === "color" ? "HighlightText" : isButton ? "ButtonFace" : "Canvas";
    if (value === link) return "LinkText";
    if (value === highlight) return "Highlight";
    if (value === gray) return "GrayText";
    strange.add(`${property}: ${value}`);
    return undefined;
  };
  const sides = ["top", "right", "bottom", "left"].map((side) => `border-${side}-color`);
  const rules: string[] = [];
  const name = (element: Element, at: number, pseudo: "" | "::before" | "::after"): void => {
    const style = getComputedStyle(element, pseudo || null);
    if (pseudo && style.content === "none") return;
    const isDrawing = element instanceof SVGElement && !pseudo;
    const properties = [
      "color",
      "background-color",
      ...sides,
      "outline-color",
      ...(isDrawing ? ["fill", "stroke"] : []),
    ];
    const named = properties.flatMap((property) => {
      const keyword = keywordOf(style.getPropertyValue(property), property, element.closest("button") !== null);
      return keyword ? [`${property}: var(--${keyword}) !important`] : [];
    });
    element.setAttribute("data-drawn", `${at}`);
    rules.push(
      `[data-drawn="${at}"]${pseudo} { forced-color-adjust: none !important; box-shadow: none !important; ${named.join("; ")} }`,
    );
  };
  [document.documentElement, ...document.querySelectorAll("body, body *")].forEach((element, at) => {
    for (const pseudo of ["", "::before", "::after"] as const) name(element, at, pseudo);
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join("\n"));
  document.adoptedStyleSheets = [sheet];
  return [...strange];
}

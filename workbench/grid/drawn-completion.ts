/** What Univer's completion list shows; its state is in the page and nowhere else. */
export interface DrawnCompletion {
  /** What had been typed when the list was drawn. */
  typed: string;
  /** The selected name. */
  name: string;
}

const ITEMS = 'ul[data-u-comp="sheets-formula-editor"] > li';
const SELECTED = "univer-bg-gray-200";

/** The list in sight; undefined where there is none. The first name counts as selected where the mouse has left them all. */
export function drawnCompletion(): DrawnCompletion | undefined {
  const items = [...document.querySelectorAll(ITEMS)];
  const item = items.find(({ classList }) => classList.contains(SELECTED)) ?? items[0];
  const name = item?.querySelector("span");
  if (!name) return undefined;
  return { typed: name.querySelector("span")?.textContent ?? "", name: name.textContent ?? "" };
}

interface Row {
  /** Of every tab, in pixels. */
  widths: readonly number[];
  /** Between two of them. */
  gap: number;
  /** For all together. */
  room: number;
  /** What the button takes that leads to the tabs without room, with its gap. */
  more: number;
  chosen: number;
}

/** Which tabs of a row have room, by position: the first ones, and always the chosen one. */
export function chooseVisible({ widths, gap, room, more, chosen }: Row): number[] {
  const all = widths.map((_, at) => at);
  if (measure(all, widths, gap) <= room) return all;
  const visible = [chosen];
  for (const at of all) {
    if (at === chosen) continue;
    if (measure([...visible, at], widths, gap) > room - more) break;
    visible.push(at);
  }
  return visible.sort((a, b) => a - b);
}

const measure = (tabs: number[], widths: readonly number[], gap: number): number =>
  tabs.reduce((sum, at) => sum + widths[at]!, 0) + gap * (tabs.length - 1);

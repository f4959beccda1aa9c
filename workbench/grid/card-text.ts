import type { Card, DrawnCard } from "./rich-value";
import { formatNumber } from "./number-text";

/** A card with its values as their number formats show them; a card without a title has the text of its cell. */
export function drawCard(card: Card, cellText: string, locale: string): DrawnCard {
  const sections = card.sections.map(({ title, lines }) => ({
    title,
    lines: lines.map(({ value, numberFormat, ...line }) => ({
      ...line,
      text: formatNumber(value, numberFormat, locale),
    })),
  }));
  return { title: card.title || cellText, sections, provider: card.provider };
}

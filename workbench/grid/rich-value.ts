type Plain = string | number | boolean;

/** What a function says about its value beside the value itself. */
export interface Card {
  /** "" where it has none of its own. */
  title: string;
  /** All that formulas can ask for (`A1.Source`), whether the card shows it or not. */
  properties: CardProperty[];
  sections: CardSection<CardProperty>[];
  /** Who gave the value; "" where that is not said. */
  provider: string;
}

export interface CardSection<Line> {
  title: string;
  lines: Line[];
}

export interface CardProperty {
  name: string;
  /** Small under the name on a card; formulas ask by the name alone. */
  sublabel?: string;
  value: Plain;
  numberFormat: string;
}

/** A card as a person reads it: every value as text, and always a title. */
export interface DrawnCard {
  title: string;
  sections: CardSection<{ name: string; sublabel?: string; text: string }>[];
  provider: string;
}

/** A result that brings a number format, which shows where its cell has none, or a card. Formulas calculate with the plain value. */
export class RichValue {
  constructor(
    readonly value: Plain,
    readonly numberFormat = "General",
    readonly card?: Card,
  ) {}
}

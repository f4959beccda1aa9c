/** A number that carries its properties. */
export type FigureValue = { type: "Double"; basicValue: number };

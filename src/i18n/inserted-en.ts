/** The pane's texts about a table that the workbook has already, in English. */
export const insertedEn = {
  heading: (n: number) => (n === 1 ? "Already in this workbook" : `Already in this workbook, ${n} times`),
  goTo: (place: string) => `Go to ${place}`,
  another: "Insert another",
};

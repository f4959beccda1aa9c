/** What the list of a workbook's sources is known by: in its record, and as the name that its table gets. */
export const SOURCES_LIST = { id: "sources", tableName: "HTZone_Sources" } as const;

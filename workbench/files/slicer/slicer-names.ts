/** Types of parts and links, and names of extensions, as Excel 2010 and 2013 know them ([MS-XLSX] 2.2.4 and 2.3). */
export const SLICER_TYPE = "application/vnd.ms-excel.slicer+xml";
export const CACHE_TYPE = "application/vnd.ms-excel.slicerCache+xml";
export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

export const SLICER_LINK = "http://schemas.microsoft.com/office/2007/relationships/slicer";
export const CACHE_LINK = "http://schemas.microsoft.com/office/2007/relationships/slicerCache";

export const X15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";
export const DRAWN_SLICER = "http://schemas.microsoft.com/office/drawing/2010/slicer";
export const DRAWN_TABLE_SLICER = "http://schemas.microsoft.com/office/drawing/2012/slicer";
export const DRAWING_2010 = "http://schemas.microsoft.com/office/drawing/2010/main";

/** Where a workbook lists its caches, and a sheet its slicers: those of PivotTables here, those of tables there. */
export const CACHE_LISTS = {
  pivot: "{BBE1A952-AA13-448e-AADC-164F8A28A991}",
  table: "{46BE6895-7355-4a93-B00E-2C351335B9C9}",
} as const;
export const SLICER_LISTS = {
  pivot: "{A8765BA9-456A-4dab-B4F3-ACF838C121DE}",
  table: "{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}",
} as const;

/** In a cache: the table's column that it offers. */
export const TABLE_CACHE = "{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}";
/** In a PivotTable's cache: the number by which slicers know it. */
export const PIVOT_CACHE_NUMBER = "{725AE2AE-9491-48be-B2B4-4EB974FC3084}";

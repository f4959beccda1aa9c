/** The pane's texts about tables as files, in English. */
export const downloadEn = {
  button: "Download as .xlsx",
  all: "Download all tables",
  allHint: "One workbook with a sheet for each table, with its chart if it has one, and a sheet of their sources.",
  allTitle: "HTZone tables",
  working: "Making the file…",
  saved: (name: string) => `The file ${name} is on its way to your downloads.`,
  opened: "The file is open as a new workbook. Save it where you like.",
  unsupported:
    "Excel on this device takes no files from add-ins. Insert the table instead, or use Excel on a computer.",
  failed: "The file was not made. Try again.",
};

export type DownloadWords = typeof downloadEn;

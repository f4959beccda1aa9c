/** The functions named after an indicator, and its code. */
export const HEADLINES = {
  REVENUE: "revenue",
  ADDEDVALUE: "added-value",
  EXPORTS: "exports",
  TAXES: "taxes",
  ENTERPRISES: "enterprises",
  EMPLOYEES: "employees",
  PATENTS: "patent-applications",
} as const;

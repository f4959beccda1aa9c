/** The code of an error thrown by Office, or "Unknown" for anything else that was thrown. */
export function findOfficeCode(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return "Unknown";
  return typeof thrown.code === "string" && thrown.code !== "" ? thrown.code : "Unknown";
}

/**
 * The code of an error thrown by Office, or "Unknown" for anything else that was thrown. Excel on the web sometimes answers
 * `null` without an error: what cannot be read of it is an answer that is not there.
 */
export function findOfficeCode(thrown: unknown): string {
  if (thrown instanceof TypeError) return "ValueNotLoaded";
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return "Unknown";
  return typeof thrown.code === "string" && thrown.code !== "" ? thrown.code : "Unknown";
}

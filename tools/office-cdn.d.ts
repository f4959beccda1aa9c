/** The address that built pages load Microsoft's client from. Throws where it is not an https address of an office.js. */
export function officeClient(address?: string): string;
/** A page with another client: its script, the policy that allows it, and the sentence that names the host. */
export function withClient(html: string, client: string): string;

export function readContact(contact?: string): string | undefined;
export function fillContact(html: string, contact?: string): string;

/** Copies a text and tells whether that worked. Excel on the web gives the frame of an add-in no right to, in some browsers. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

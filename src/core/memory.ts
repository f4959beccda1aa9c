/** Readings remembered. */
const MOST = 4096;
/** Longest text that is remembered. */
const LONGEST = 64;

/** What texts were read as, so that a formula filled down reads each text once. Forgets everything when it is full. */
export class Memory<T> {
  private readonly readings = new Map<string, T>();

  /** The reading of a text, made by `read` the first time. What `read` throws is not remembered. */
  recall(text: string, read: (text: string) => T): T {
    // Before the map is asked, which would read every character of the text.
    if (text.length > LONGEST) return read(text);
    const known = this.readings.get(text);
    if (known !== undefined || this.readings.has(text)) return known as T;
    const reading = read(text);
    if (this.readings.size >= MOST) this.readings.clear();
    this.readings.set(text, reading);
    return reading;
  }
}

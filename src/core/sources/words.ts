/** The words of the list of sources, in one language. */
export interface SourcesWords {
  title: string;
  description: string;
  sheet: string;
  header: { place: string; formula: string; figure: string; words: string; link: string; caveat: string };
  /** A figure's name: what of whom, and when. */
  figure: (zone: string, indicator: string, period: string) => string;
  /** In the place of a formula. */
  table: string;
  /** Where a formula's figures cannot be told one by one. */
  several: string;
  note: { several: string; computed: string };
}

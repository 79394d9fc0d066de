/** Codes by their keys in the codebook; each of them is put on the passage. */
export interface SampleCoding {
  readonly codes: readonly string[];
  /** Words that stand at one place of the document only; ` … ` stands for what is between its two ends. */
  readonly quote: string;
  /** On the coding with the first code. */
  readonly memo?: string;
  /** On all of its codings; given only where the words carry it. */
  readonly weight?: number;
  readonly valence?: number;
  /** The example of the first code. */
  readonly isExample?: true;
}

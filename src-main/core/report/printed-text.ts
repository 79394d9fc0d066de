/** Text as it is, text not to be broken, signs as narrow as among Latin letters, text that no font covers, or (null) a place where a line may break. */
export type Run =
  string | { readonly kept: string } | { readonly narrow: string } | { readonly missing: string } | null;

export interface PrintedText {
  readonly runs: readonly Run[];
  readonly language: 'en' | 'zh';
}

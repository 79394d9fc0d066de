/** An anchor as an id that HTML and links take. */
export function idOf(anchor: string): string {
  return anchor.toWellFormed().replace(/[^\w-]/gu, (sign) => `.${sign.codePointAt(0)!.toString(16)}.`);
}

/** Words in quotation marks; what begins with marks of its own gets no second ones. */
export function quoted(text: string): string {
  const words = text.trim();
  return /^[“"「『‘«]/u.test(words) ? words : `“${words}”`;
}

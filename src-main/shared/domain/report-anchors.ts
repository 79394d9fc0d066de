/**
 * The anchor of a thing in a report, short enough for a bookmark of a word processor (40 characters) and the same at each
 * gathering: `code-1x9fk3a27q`.
 */
export const anchorOf = (kind: string, id: string): string => `${kind}-${hash(id)}`;

// Two multiplicative hashes with a last stir, as in MurmurHash3: what differs at the end of an id differs in all of the hash.
function hash(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x9e3779b1);
    other = Math.imul(other ^ text.charCodeAt(at), 0x5f356495);
  }
  return [stir(one), stir(other)].map((value) => value.toString(36).padStart(7, '0')).join('');
}

function stir(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

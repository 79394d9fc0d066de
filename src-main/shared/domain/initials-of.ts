/** One or two signs that stand for a name where there is no picture. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first = '', ...rest] = words;
  if (/^\p{Script=Han}/u.test(first)) return first.slice(0, 1);
  const last = rest.at(-1) ?? '';
  return `${letterOf(first)}${letterOf(last)}`.toLocaleUpperCase();
}

const letterOf = (word: string) => word.match(/[\p{L}\p{N}]/u)?.[0] ?? '';

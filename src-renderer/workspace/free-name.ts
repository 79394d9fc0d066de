/** The name, with the first number behind it that makes it one of its own. */
export function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.toLowerCase()));
  if (!known.has(name.toLowerCase())) return name;
  let number = 2;
  while (known.has(`${name} ${String(number)}`.toLowerCase())) number += 1;
  return `${name} ${String(number)}`;
}

/** A list of texts, as JSON; null where it is none. */
export function readList(note: string | undefined): readonly string[] | null {
  const value = parse(note);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
}

/** A text, as JSON; null where it is none. */
export function readText(note: string | undefined): string | null {
  const value = parse(note);
  return typeof value === 'string' ? value : null;
}

function parse(note: string | undefined): unknown {
  try {
    return JSON.parse(note ?? 'null');
  } catch {
    return null;
  }
}

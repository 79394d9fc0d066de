/** `1:02:03` or `2:03` from milliseconds. */
export function formatTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

export interface PassagePlace {
  readonly document: string;
  readonly at: number | null;
  readonly turn: number | null;
}

/** Where a passage stands, in few signs: `Interview 4 · 12:03`, or the turn's number where no time is known. */
export function formatPlace({ document, at, turn }: PassagePlace): string {
  if (at !== null) return `${document} · ${formatTime(at)}`;
  return turn === null ? document : `${document} · ${turn}`;
}

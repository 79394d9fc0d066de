import { foldName } from './fold-name.ts';

const separators = /[;；，、|\n]/;
const longestChoice = 200;
const mostChoices = 200;

/** The option that a text means, in any case and width; the text itself where there is none; null where it is too long. */
export function readChoice(options: readonly string[], text: string): string | null {
  const folded = foldName(text);
  const typed = text.trim().replace(/\s+/g, ' ');
  if (typed.length > longestChoice) return null;
  return options.find((option) => foldName(option) === folded) ?? typed;
}

/** Several choices, each once, those of `options` first and in their order; null where one is too long or they are too many. */
export function readChoices(options: readonly string[], text: string): readonly string[] | null {
  const read = piecesOf(options, text)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => readChoice(options, piece));
  if (read.some((choice) => choice === null)) return null;
  const chosen = dropRepeated(read.filter((choice) => choice !== null));
  if (chosen.length > mostChoices) return null;
  return [
    ...options.filter((option) => chosen.includes(option)),
    ...chosen.filter((choice) => !options.includes(choice)),
  ];
}

/** Choices as people write them in one cell, so that reading them gives the same. */
export function printChoices(choices: readonly string[]): string {
  const isPlain = choices.every(
    (choice) => !separators.test(choice) && !choice.startsWith('[') && !choice.includes(','),
  );
  return isPlain ? choices.join('; ') : JSON.stringify(choices);
}

/** Each name once, whatever its case and width: the first of them. */
export function dropRepeated(names: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(foldName(name))) first.set(foldName(name), name);
  return [...first.values()];
}

function piecesOf(options: readonly string[], text: string): readonly string[] {
  const list = jsonList(text);
  if (list) return list;
  const known = new Set(options.map(foldName));
  const pieces = text.split(separators);
  // A separator may belong to a choice, so it divides one only into others that are known.
  const isOne =
    known.has(foldName(text)) && !pieces.every((piece) => piece.trim() === '' || known.has(foldName(piece)));
  if (isOne) return [text];
  return pieces.flatMap((piece) => byComma(options, piece));
}

// A comma may belong to a choice, so it divides known choices only.
function byComma(options: readonly string[], text: string): readonly string[] {
  const pieces = text.split(',');
  const known = new Set(options.map(foldName));
  return pieces.every((piece) => known.has(foldName(piece))) ? pieces : [text];
}

function jsonList(text: string): readonly string[] | null {
  if (!text.trimStart().startsWith('["')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
  } catch {
    return null;
  }
}

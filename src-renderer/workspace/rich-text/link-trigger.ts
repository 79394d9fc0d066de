import type { EditorView } from '@tiptap/pm/view';

interface TextInput {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The range of the signs that ask for a link, once `text` is typed: `[[`, `【【`, or `@` where a word could begin. */
export function linkTrigger(
  { state, composing }: EditorView,
  { from, to, text }: TextInput,
): { readonly from: number; readonly to: number } | null {
  const { $from } = state.selection;
  if (composing || $from.parent.type.spec.code || $from.marks().some(({ type }) => type.spec.code)) return null;
  const before = $from.parent.textBetween(0, from - $from.start(), undefined, '\uFFFC').at(-1);
  if ((text === '[' || text === '【') && before === text) return { from: from - 1, to: from + 1 };
  const beginsWord = before === undefined || /[\s\p{P}\p{Script=Han}]/u.test(before);
  return text === '@' && beginsWord && from === to ? { from, to: from + 1 } : null;
}

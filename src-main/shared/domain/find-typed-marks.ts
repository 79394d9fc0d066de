import type { TreeCode } from './code-tree.ts';
import { createTypedCodeMatcher } from './match-typed-code.ts';
import { createTypedPersonMatcher } from './match-typed-person.ts';
import type { TypedPerson } from './match-typed-person.ts';
import type { Stretch } from './stretches.ts';
import { beginsMark, escapedSign, isWordEnd, standsAlone } from './typed-signs.ts';

/** Who and what can be named while a turn is typed. */
export interface TypingContext {
  readonly codes: readonly TreeCode[];
  readonly people: readonly TypedPerson[];
}

/** A mark at its place in what was typed, in UTF-16 units. */
export type TypedMark = Stretch &
  (
    | { readonly kind: 'key-moment' | 'follow-up' }
    | { readonly kind: 'non-verbal'; readonly behaviour: string }
    | { readonly kind: 'addresses'; readonly participantId: string; readonly name: string }
    | { readonly kind: 'code'; readonly code: { readonly id: string } | { readonly path: readonly string[] } }
    /** Several codes or people have that name: the words stay. */
    | { readonly kind: 'unclear' }
    /** A sign that is meant as itself. */
    | { readonly kind: 'escape'; readonly sign: string }
  );

const doubled = /(?:!!|！！|\?\?|？？)+(?![!！?？])/uy;
const behaviour = /[*＊](?=\S)([^*＊\n]{1,80})(?<=\S)[*＊]/uy;
const quoted = /[#＃](?:"([^"\n]+)"|“([^”\n]+)”|「([^」\n]+)」|＂([^＂\n]+)＂)/uy;
const tagged = /[#＃]([^\s,.;:!?，、。；：！？…"“”„‘’「」『』()（）[\]【】{}<>《》#＃@＠*＊\\]+)/uy;
const sign = /[#＃@＠*＊!！?？\\]/gu;

/** All marks of what was typed, in order. */
export function createTypedMarkFinder({ codes, people }: TypingContext): (text: string) => readonly TypedMark[] {
  const matchCode = createTypedCodeMatcher(codes);
  const matchPerson = createTypedPersonMatcher(people);

  const codeAt = (text: string, start: number): TypedMark | null => {
    const inQuotes = at(quoted, text, start);
    const name = inQuotes ? inQuotes.slice(1).find((group) => group !== undefined) : at(tagged, text, start)?.[1];
    const found = name === undefined ? null : matchCode(name, inQuotes !== null);
    if (!found) return null;
    const end = start + (inQuotes ? inQuotes[0].length : found.length + 1);
    if (found.kind === 'ambiguous') return { kind: 'unclear', start, end };
    return { kind: 'code', start, end, code: found.kind === 'known' ? { id: found.id } : { path: found.path } };
  };

  const personAt = (text: string, start: number): TypedMark | null => {
    const found = matchPerson(text.slice(start + 1));
    if (!found) return null;
    const end = start + 1 + found.length;
    if (found.kind === 'ambiguous') return { kind: 'unclear', start, end };
    return { kind: 'addresses', start, end, participantId: found.id, name: found.name };
  };

  const marksAt = (text: string, start: number): readonly TypedMark[] => {
    const first = text[start] ?? '';
    if (first === '\\') return escapeAt(text, start);
    if ('!！?？'.includes(first)) return doubledAt(text, start);
    if (!beginsMark(text, start)) return [];
    if ('*＊'.includes(first)) return behaviourAt(text, start);
    const found = '#＃'.includes(first) ? codeAt(text, start) : personAt(text, start);
    return found ? [found] : [];
  };

  return (text) => {
    const found: TypedMark[] = [];
    for (const { index } of text.matchAll(sign)) {
      if (index >= (found.at(-1)?.end ?? 0)) found.push(...marksAt(text, index));
    }
    return found;
  };
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function escapeAt(text: string, start: number): readonly TypedMark[] {
  const found = text[start - 1] === '\\' ? null : at(escaped, text, start);
  const [all = '', slashes = '', meant = ''] = found ?? [];
  if (all === '') return [];
  const kept = '\\'.repeat(slashes.length >> 1);
  const isMeant = slashes.length % 2 === 1;
  const end = start + slashes.length + (isMeant ? 1 : 0);
  return [{ kind: 'escape', start, end, sign: isMeant ? kept + meant : kept }];
}

const escaped = new RegExp(escapedSign.source, 'uy');

function doubledAt(text: string, start: number): readonly TypedMark[] {
  const signs = standsAlone(text, start) ? at(doubled, text, start)?.[0] : undefined;
  if (signs === undefined || !isBlank(text[start + signs.length])) return [];
  return Array.from({ length: signs.length / 2 }, (_, index) => ({
    kind: '!！'.includes(signs[index * 2] ?? '') ? ('key-moment' as const) : ('follow-up' as const),
    start: start + index * 2,
    end: start + index * 2 + 2,
  }));
}

function behaviourAt(text: string, start: number): readonly TypedMark[] {
  const found = at(behaviour, text, start);
  if (!found || !isWordEnd(text, start + found[0].length)) return [];
  return [{ kind: 'non-verbal', start, end: start + found[0].length, behaviour: found[1] ?? '' }];
}

const isBlank = (sign: string | undefined): boolean => sign === undefined || /\s/u.test(sign);

import type { Node } from '@tiptap/pm/model';
import { escapeText } from './escape-markdown.ts';

interface Piece {
  readonly text: string;
  readonly marks: ReadonlySet<string>;
  readonly href: string | null;
  readonly isCode: boolean;
  /** Finished Markdown that no mark stands around. */
  readonly isFixed: boolean;
}

const signs: Readonly<Record<string, string>> = { bold: '**', italic: '*', strike: '~~' };
const markNames = Object.keys(signs);

/** The words of a paragraph or a heading in Markdown; a break is the end of a line. */
export function printInline(parent: Node): string {
  const pieces = withoutMarkedSpace(piecesOf(parent));
  const hasLinks = pieces.some(({ href, isFixed, text }) => href !== null || (isFixed && text !== '\n'));
  const hasBrackets = hasLinks || /\]\(|^\s*\[[ xX]\]\s/.test(parent.textContent);
  return runsOf(pieces)
    .map((run, index, all) => printRun(run, { hasBrackets, isBeforeLink: isLink(all[index + 1]) }))
    .join('');
}

const isLink = (run: readonly Piece[] | undefined) =>
  run !== undefined && (run[0]?.href !== null || run[0].text.startsWith('['));

function piecesOf(parent: Node): readonly Piece[] {
  const pieces: Piece[] = [];
  parent.forEach((node) => {
    const fixed = (text: string) => ({ text, marks: new Set<string>(), href: null, isCode: false, isFixed: true });
    if (node.type.name === 'hardBreak')
      pieces.push(fixed(pieces.at(-1)?.text.endsWith('\n') === false ? '\n' : '\\\n'));
    else if (node.type.name === 'projectLink') pieces.push(fixed(printProjectLink(node)));
    else if (node.isText) pieces.push(...piecesOfText(node));
  });
  while (pieces.at(-1)?.text.endsWith('\n') && pieces.at(-1)?.isFixed) pieces.pop();
  return pieces;
}

function printProjectLink({ attrs }: Node): string {
  const label = String(attrs['label']).replace(/\s+/gu, ' ').trim();
  return `[${escapeText(label, { hasBrackets: true, isBeforeLink: false })}](${String(attrs['url'])})`;
}

function piecesOfText(node: Node): readonly Piece[] {
  const has = (name: string) => node.marks.some(({ type }) => type.name === name);
  const link = node.marks.find(({ type }) => type.name === 'link');
  const about = {
    marks: new Set(markNames.filter(has)),
    href: link ? safeAddress(String(link.attrs['href'])) : null,
    isCode: has('code'),
    isFixed: false,
  };
  const text = (node.text ?? '').replace(/[\r\n]+/gu, ' ');
  if (about.isCode) return [{ ...about, text }];
  return (text.match(/^\s+|\s+$|\S(?:.*\S)?/gsu) ?? []).map((part) => ({ ...about, text: part }));
}

const safeAddress = (href: string) =>
  href.replace(/[\s()<>\\"[\]]/gu, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));

/** Emphasis can't begin or end with a space. */
function withoutMarkedSpace(pieces: readonly Piece[]): readonly Piece[] {
  return markNames.reduce((sofar, mark) => {
    const isSpace = ({ text, isCode }: Piece) => !isCode && text.trim() === '';
    const stops = (piece: Piece | undefined) => !piece || piece.isFixed || !piece.marks.has(mark);
    const drop = sofar.map((piece, at) => {
      if (!piece.marks.has(mark) || !isSpace(piece)) return false;
      const isEnd = (step: 1 | -1) => {
        let next = at + step;
        while (sofar[next] && !stops(sofar[next]) && isSpace(sofar[next]!)) next += step;
        return stops(sofar[next]);
      };
      return isEnd(1) || isEnd(-1);
    });
    return sofar.map((piece, at) =>
      drop[at] ? { ...piece, marks: new Set([...piece.marks].filter((name) => name !== mark)) } : piece,
    );
  }, pieces);
}

/** Pieces of one link stand together, what is fixed stands alone. */
function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  pieces.forEach((piece) => {
    const last = runs.at(-1)?.[0];
    const isSame = last && !last.isFixed && !piece.isFixed && last.href === piece.href;
    if (isSame) runs.at(-1)!.push(piece);
    else runs.push([piece]);
  });
  return runs;
}

interface RunContext {
  readonly hasBrackets: boolean;
  readonly isBeforeLink: boolean;
}

function printRun(run: readonly Piece[], context: RunContext): string {
  const [first] = run;
  if (!first || first.isFixed) return first?.text ?? '';
  const words = printMarked(run, context);
  return first.href === null ? words : `[${words}](${first.href})`;
}

function printMarked(run: readonly Piece[], context: RunContext): string {
  let open: readonly string[] = [];
  const printed = run.map((piece, index) => {
    const kept = open.findIndex((name) => !piece.marks.has(name));
    const closing = kept === -1 ? [] : open.slice(kept);
    const staying = kept === -1 ? open : open.slice(0, kept);
    const opening = [...piece.marks].filter((name) => !staying.includes(name));
    opening.sort((one, other) => lengthOf(run, index, other) - lengthOf(run, index, one));
    open = [...staying, ...opening];
    const isLast = index === run.length - 1;
    const text = piece.isCode
      ? printCode(piece.text)
      : escapeText(piece.text, { ...context, isBeforeLink: isLast && context.isBeforeLink });
    return `${closing.toReversed().map(toSign).join('')}${opening.map(toSign).join('')}${text}`;
  });
  return `${printed.join('')}${open.toReversed().map(toSign).join('')}`;
}

const toSign = (name: string) => signs[name] ?? '';

function lengthOf(run: readonly Piece[], from: number, mark: string): number {
  const end = run.findIndex((piece, index) => index > from && !piece.marks.has(mark));
  return (end === -1 ? run.length : end) - from;
}

function printCode(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^[ `]|[ `]$/.test(text) && text.trim() !== '' ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { spansOf } from '../../../shared/domain/map-nodes.ts';
import type { ReportDocument, ReportNode } from '../../../shared/domain/report-document.ts';
import { everyNode } from '../every-node.ts';
import { measureWords } from './letter-widths.ts';
import { setLines } from './set-lines.ts';
import type { LineStyles } from './set-lines.ts';

// The time that laying out takes grows with the square of a word's length.
const longWord = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{60,}/gu;
const everyForty = /.{40}/gsu;

const mostCharacters = 800_000;
const longestText = 12_000;
const longestHeading = 1_000;

// The library's own measure looks each word's face up by its name.
const estimate = estimatePageNumbersWith({ guess: true, measureWidth: measureWords });

/** Whether counting the pages takes seconds rather than minutes; else the contents have none until Word fills them in. */
export function canEstimate(document: Pick<ReportDocument, 'parts'>): boolean {
  const nodes = everyNode(document);
  const lengths = nodes.flatMap(textsOf).map(({ length }) => length);
  const sum = lengths.reduce((all, length) => all + length, 0);
  const hasLong = nodes.some((node) => node.kind === 'heading' && node.text.length > longestHeading);
  return !hasLong && sum <= mostCharacters && lengths.every((length) => length <= longestText);
}

function textsOf(node: ReportNode): readonly string[] {
  if (node.kind === 'quote') return [node.text, node.document, node.speaker ?? ''];
  if (node.kind === 'heading') return [node.text, node.label ?? ''];
  if (node.kind === 'cover')
    return [node.title, node.subtitle, ...node.facts.flatMap(({ name, value }) => [name, value])];
  return spansOf(node).map(({ text }) => text);
}

/** Pages as Word would count them, so that the contents have them and nothing has to be asked when it opens. */
export function estimatePagesWith(styles: LineStyles): PageNumberEstimator {
  return (body, context) => {
    const broken = breakWords(body);
    return estimate({ ...broken, 'w:body': setLines(broken['w:body'] as readonly unknown[], styles) }, context);
  };
}

/** The same with spaces in words that no line holds anyway; what has none is left as it is. */
function breakWords<Value>(value: Value): Value {
  if (typeof value === 'string') return breakWord(value) as Value;
  if (Array.isArray(value)) return mapChanged(value, breakWords) as Value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const changed = mapChanged(
    entries.map(([, own]) => own as unknown),
    breakWords,
  );
  if (changed.every((own, index) => own === entries[index]![1])) return value;
  return Object.fromEntries(entries.map(([name], index) => [name, changed[index]])) as Value;
}

function mapChanged(values: readonly unknown[], change: (value: unknown) => unknown): readonly unknown[] {
  const changed = values.map(change);
  return changed.every((value, index) => value === values[index]) ? values : changed;
}

const breakWord = (text: string): string =>
  text.length < 60 ? text : text.replace(longWord, (word) => word.replace(everyForty, '$& '));

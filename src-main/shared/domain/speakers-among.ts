import { nameEvidence } from './name-evidence.ts';
import type { NameEvidence } from './name-evidence.ts';
import { countParagraphs } from './spoken-line.ts';
import type { FoundLabel, SpokenLine } from './spoken-line.ts';

interface Name {
  readonly name: string;
  readonly evidence: NameEvidence;
  count: number;
  starts: number;
  timed: number;
  pieces: number;
  changes: number;
}

interface Scale {
  readonly paragraphs: number;
  readonly isPositional: boolean;
}

/** Judges the labels of one kind by evidence, recurrence, place and share; hands back the names that are speakers. */
export function speakersAmong(
  labels: readonly FoundLabel[],
  lines: readonly (SpokenLine | null)[],
): ReadonlySet<string> {
  const names = tally(labels, lines);
  const scale = { paragraphs: countParagraphs(lines), isPositional: isPositional(names, lines) };
  const recurring = names.filter((name) => recurs(name, scale, names));
  const said = recurring.reduce((sum, name) => sum + name.count, 0);
  const share = said / Math.max(1, scale.paragraphs);
  const single = names.filter((name) => !recurring.includes(name) && isNameLike(name) && standsFirst(name, scale));
  const wideShare = (said + single.length) / Math.max(1, scale.paragraphs);
  const isExchange = single.length > 0 && wideShare >= 0.5 && recurring.some(isAnswered);
  const isTranscript = recurring.length > 0 && (isExchange || isClear(recurring, said, share));
  const once = single.filter((name) => speaksOnce(name, scale, share, wideShare));
  if (isTranscript) return new Set([...recurring, ...once].map(({ name }) => name));
  return isShortTalk(names, scale, labels, lines)
    ? new Set(names.filter(isNameLike).map(({ name }) => name))
    : new Set();
}

function tally(labels: readonly FoundLabel[], lines: readonly (SpokenLine | null)[]): readonly Name[] {
  const names = new Map<string, Name>();
  let last = '';
  for (const { line, label } of labels) {
    const known = names.get(label.name);
    const name = known ?? {
      name: label.name,
      evidence: nameEvidence(label.name),
      count: 0,
      starts: 0,
      timed: 0,
      pieces: 0,
      changes: 0,
    };
    if (name.evidence === 'none') continue;
    name.count += 1;
    if (lines[line]?.isStart) name.starts += 1;
    if (label.at !== null) name.timed += 1;
    if (lines[line]?.isPiece) name.pieces += 1;
    if (last !== label.name) name.changes += 1;
    last = label.name;
    names.set(label.name, name);
  }
  return [...names.values()];
}

function isPositional(names: readonly Name[], lines: readonly (SpokenLine | null)[]): boolean {
  const likely = names.filter(({ count, evidence }) => count > 1 && evidence !== 'weak');
  const count = likely.reduce((sum, name) => sum + name.count, 0);
  const starts = likely.reduce((sum, name) => sum + name.starts, 0);
  const inner = lines.some((line) => line !== null && !line.isStart);
  return inner && count > 0 && starts / count >= 0.8;
}

const standsFirst = (name: Name, scale: Scale) => !scale.isPositional || name.starts / name.count >= 0.8;

function recurs(name: Name, scale: Scale, names: readonly Name[]): boolean {
  if (isQuestionAndAnswer(name, names)) return true;
  if (name.count < 2 || !standsFirst(name, scale)) return false;
  if (isCertainName(name)) return true;
  if (name.evidence === 'letter') return isDialogueLetter(name, names);
  if (name.evidence === 'possible') return name.count >= 3 || isMarkedByTime(name) || isAnswered(name);
  return name.count >= 5 && isAnswered(name) && name.changes >= 3;
}

const isMarkedByTime = (name: Name) => Math.max(name.timed, name.pieces) === name.count;
const isAnswered = (name: Name) => name.changes >= 2;

function isQuestionAndAnswer(name: Name, names: readonly Name[]): boolean {
  const partner = new Map([
    ['Q', 'A'],
    ['A', 'Q'],
  ]).get(name.name);
  const other = names.find((one) => one.name === partner);
  return other !== undefined && Math.max(name.count, other.count) <= 2 * Math.min(name.count, other.count) + 1;
}

function isDialogueLetter(name: Name, names: readonly Name[]): boolean {
  const letters = names.filter(({ evidence, count }) => evidence === 'letter' && count >= 2);
  const isOptionList =
    letters.length >= 3 && ['A', 'B', 'C'].every((letter) => letters.some((one) => one.name === letter));
  return !isOptionList && name.changes >= 2 && (letters.length >= 2 || names.some(isCertainName));
}

const isCertainName = ({ evidence }: Name) => evidence === 'person' || evidence === 'role';

function isClear(recurring: readonly Name[], said: number, share: number): boolean {
  const isCertain = recurring.some((name) => isCertainName(name) || isMarkedByTime(name));
  if (recurring.length >= 2) return share >= (isCertain ? 0.02 : 0.1);
  return said >= 2 && share >= (isCertain ? 0.1 : 0.6);
}

function speaksOnce(name: Name, scale: Scale, share: number, wideShare: number): boolean {
  if (name.timed === name.count) return true;
  if (isCertainName(name)) return share >= 0.08 || scale.isPositional;
  return wideShare >= (isLatin(name.name) ? 0.5 : 0.9);
}

const isLatin = (name: string) => /^[\p{Script=Latin}'’.-]+$/u.test(name);
const isNameLike = ({ evidence }: Name) => evidence !== 'weak' && evidence !== 'none' && evidence !== 'letter';

function isShortTalk(
  names: readonly Name[],
  scale: Scale,
  labels: readonly FoundLabel[],
  lines: readonly (SpokenLine | null)[],
): boolean {
  const likely = names.filter(isNameLike);
  const isNamed = likely.some(({ evidence, timed }) => evidence !== 'possible' || timed > 0);
  const share = likely.reduce((sum, name) => sum + name.count, 0) / Math.max(1, scale.paragraphs);
  if (likely.length < 2) return false;
  const sentences = labels.filter(({ line }) => /[.!?…。！？]["'”’」』)）]*$/.test(lines[line]?.text.slice(-4) ?? ''));
  if (likely.every(isMarkedByTime)) return share >= 0.2;
  return isNamed ? share >= 0.5 : share >= 0.8 && sentences.length >= labels.length * 0.7;
}

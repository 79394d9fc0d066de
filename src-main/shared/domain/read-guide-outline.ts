import { printCodePath } from './code-tree.ts';
import { guideHeadings } from './guide-headings.ts';
import type { OutlineLine } from './outline-lines.ts';
import { readGuideLine } from './read-guide-line.ts';

export interface OutlineQuestion {
  readonly text: string;
  readonly minutes: number | null;
  readonly codePath: string[] | null;
  readonly probes: string[];
  readonly stimuli: string[];
  /** Left out where it is asked. */
  readonly kind?: 'task';
}

export interface OutlineSection {
  readonly name: string;
  readonly minutes: number | null;
  readonly questions: OutlineQuestion[];
}

export interface OutlineOfGuide {
  readonly name: string;
  readonly sections: OutlineSection[];
}

const probe = /^(?:probes?|prompts?|follow[- ]?ups?|追问|追問|探询|探詢)\s*\d*\s*[:：]\s*/iu;
/** What begins a line that is a task. */
export const taskMark = /^(?:task|任务|任務)\s*\d*\s*[:：]\s*(?=\S)/iu;
const stimulus = /^(?:stimul(?:us|i)|show|展示材料|展示|出示|刺激物)\s*\d*\s*[:：]\s*/iu;

/**
 * A guide of the lines of an outline: headings are its name and its sections, lines below them its questions, what is indented
 * further (or begins with `Probe:`, `Stimulus:`, `追问：`, `展示材料：`) belongs to the question above. `Task:` and `任务：` begin a
 * task. No words are left out.
 */
export function readGuideOutline(lines: readonly OutlineLine[]): OutlineOfGuide {
  const { name, lines: rest } = guideHeadings(lines);
  const sections: OutlineSection[] = [];
  for (const { heading, own } of sectionsOfLines(rest)) {
    const { text, minutes, codePath } = readGuideLine(heading);
    const questions = questionsOfLines(own);
    const suffix = codePath === null ? '' : ` {${printCodePath(codePath)}}`;
    if (text !== '' || questions.length > 0) sections.push({ name: `${text}${suffix}`, minutes, questions });
  }
  return { name, sections };
}

interface SectionLines {
  readonly heading: string;
  readonly own: OutlineLine[];
}

function sectionsOfLines(lines: readonly OutlineLine[]): readonly SectionLines[] {
  const sections: SectionLines[] = [{ heading: '', own: [] }];
  lines.forEach((line) => {
    if (line.headingLevel === null) sections.at(-1)!.own.push(line);
    else sections.push({ heading: line.text, own: [] });
  });
  return sections;
}

function questionsOfLines(lines: readonly OutlineLine[]): OutlineQuestion[] {
  const items = lines.filter(({ isItem }) => isItem);
  const base = Math.min(...(items.length > 0 ? items : lines).map(({ indent }) => indent));
  const questions: OutlineQuestion[] = [];
  joinedLines(lines).forEach((line) => {
    const last = questions.at(-1);
    if (last && (line.indent > base || isBelow(line.text))) addBelow(last, line.text);
    else questions.push(newQuestion(line.text));
  });
  return questions;
}

/** A line without a bullet that is indented below one with it goes on with its words. */
function joinedLines(lines: readonly OutlineLine[]): readonly OutlineLine[] {
  const joined: OutlineLine[] = [];
  lines.forEach((line) => {
    const last = joined.at(-1);
    if (last && goesOn(last, line)) joined[joined.length - 1] = { ...last, text: continued(last.text, line.text) };
    else joined.push(line);
  });
  return joined;
}

const isBelow = (text: string) => probe.test(text) || stimulus.test(text);

const goesOn = (last: OutlineLine, line: OutlineLine): boolean =>
  last.isItem && !line.isItem && !line.isAfterBlank && line.indent > last.indent && !isBelow(line.text);

/** What a line says at its end stays there. */
function continued(line: string, more: string): string {
  const { text } = readGuideLine(line);
  const space = /[\p{Script=Han}，。、；：？！]$/u.test(text) ? '' : ' ';
  return `${text}${space}${more}${line.slice(text.length)}`;
}

function addBelow({ probes, stimuli }: OutlineQuestion, text: string): void {
  if (stimulus.test(text)) add(stimuli, text.replace(stimulus, ''));
  else add(probes, text.replace(probe, ''));
}

const add = (list: string[], text: string) => {
  if (text !== '') list.push(text);
};

function newQuestion(line: string): OutlineQuestion {
  const { text, minutes, codePath } = readGuideLine(line);
  const question = { text: text.replace(taskMark, ''), minutes, codePath: codePath && [...codePath] };
  return { ...question, probes: [], stimuli: [], ...(taskMark.test(text) ? { kind: 'task' as const } : {}) };
}

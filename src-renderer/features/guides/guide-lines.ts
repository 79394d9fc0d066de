import type { Guide, GuideQuestion, GuideSection } from '../../../src-main/shared/contract/guides.ts';

export interface SectionLine {
  readonly kind: 'section';
  readonly key: string;
  /** From 1. */
  readonly number: number;
  readonly section: GuideSection;
}

export interface QuestionLine {
  readonly kind: 'question';
  readonly key: string;
  /** From 1, through all sections. */
  readonly number: number;
  readonly section: GuideSection;
  readonly question: GuideQuestion;
}

/** A probe or a stimulus of a question. */
export interface BelowLine {
  readonly kind: 'probe' | 'stimulus';
  readonly key: string;
  readonly number: number;
  readonly index: number;
  readonly text: string;
  readonly section: GuideSection;
  readonly question: GuideQuestion;
}

export type GuideLineAt = SectionLine | QuestionLine | BelowLine;

export const sectionKey = (id: string): string => `section:${id}`;
export const questionKey = (id: string): string => `question:${id}`;
export const belowKey = (kind: BelowLine['kind'], questionId: string, index: number): string =>
  `${kind}:${questionId}:${index}`;

/** All lines of a guide in the order in which they are read. */
export function guideLines({ sections }: Pick<Guide, 'sections'>): readonly GuideLineAt[] {
  let questions = 0;
  return sections.flatMap((section, index) => {
    const head: SectionLine = { kind: 'section', key: sectionKey(section.id), number: index + 1, section };
    return [head, ...section.questions.flatMap((question) => questionLines(section, question, ++questions))];
  });
}

function questionLines(section: GuideSection, question: GuideQuestion, number: number): readonly GuideLineAt[] {
  const below = (kind: BelowLine['kind']) => (text: string, index: number) =>
    ({ kind, key: belowKey(kind, question.id, index), number: index + 1, index, text, section, question }) as const;
  return [
    { kind: 'question', key: questionKey(question.id), number, section, question },
    ...question.probes.map(below('probe')),
    ...question.stimuli.map(below('stimulus')),
  ];
}

/** A guide's lines by their keys. */
export const lineAt = (guide: Pick<Guide, 'sections'>, key: string | null): GuideLineAt | null =>
  guideLines(guide).find((line) => line.key === key) ?? null;

/** The line before or behind another; null at the ends. */
export function nextLine(guide: Pick<Guide, 'sections'>, key: string, step: 1 | -1): GuideLineAt | null {
  const lines = guideLines(guide);
  const at = lines.findIndex((line) => line.key === key);
  return at === -1 ? null : (lines[at + step] ?? null);
}

/** Which question of its section stands behind one; null behind the last. */
export const questionBehind = ({ questions }: GuideSection, id: string): string | null =>
  questions[questions.findIndex((question) => question.id === id) + 1]?.id ?? null;

export const sectionBehind = ({ sections }: Pick<Guide, 'sections'>, id: string): string | null =>
  sections[sections.findIndex((section) => section.id === id) + 1]?.id ?? null;

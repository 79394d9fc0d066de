import { codePath } from './code-tree.ts';
import type { TreeCode } from './code-tree.ts';
import type { OutlineOfGuide, OutlineSection } from './read-guide-outline.ts';

interface StoredQuestion {
  readonly text: string;
  readonly minutes: number | null;
  readonly codeId: string | null;
  readonly probes: readonly string[];
  readonly stimuli: readonly string[];
  readonly kind: 'question' | 'task';
}

interface StoredGuide {
  readonly name: string;
  readonly sections: readonly {
    readonly name: string;
    readonly minutes: number | null;
    readonly questions: readonly StoredQuestion[];
  }[];
}

/** A stored guide as an outline, its codes by their paths. */
export function guideOutline({ name, sections }: StoredGuide, codes: readonly TreeCode[]): OutlineOfGuide {
  const pathOf = (id: string | null) => (id === null ? null : [...codePath(codes, id)]);
  return {
    name,
    sections: sections.map((section) => ({
      name: section.name,
      minutes: section.minutes,
      questions: section.questions.map(({ text, minutes, codeId, probes, stimuli, kind }) => ({
        text,
        minutes,
        codePath: pathOf(codeId),
        probes: [...probes],
        stimuli: [...stimuli],
        ...(kind === 'task' ? { kind } : {}),
      })),
    })),
  };
}

/** The sections of an outline as they are made: codes that are not there yet come into being. */
export function sectionsToMake(sections: readonly OutlineSection[]) {
  return sections.map(({ name, minutes, questions }) => ({
    name,
    minutes,
    questions: questions.map(({ codePath: path, ...question }) => ({ ...question, code: path && { path } })),
  }));
}

import type { Page } from 'playwright-core';
import type { CapturedTurn, MarkKind } from '../../src-main/shared/contract/capture.ts';
import { ask } from './ask-study.ts';
import type { ExpectedTurn } from './capture-script.ts';

const ownMarks: readonly MarkKind[] = ['key-moment', 'follow-up', 'non-verbal', 'addresses'];

/** Captured turns in the terms of the script: by names instead of ids. */
export async function readTurns(page: Page, turns: readonly CapturedTurn[]): Promise<readonly ExpectedTurn[]> {
  const people = new Map((await ask(page, 'participants.list', {})).map(({ id, name }) => [id, name]));
  const guides = await ask(page, 'guides.list', {});
  const whole = await Promise.all(guides.map(({ id }) => ask(page, 'guides.get', { id })));
  const asked = whole.flatMap(({ sections }) => sections.flatMap((section) => section.questions));
  const questionOf = new Map(asked.map(({ id, text }) => [id, text]));
  return turns.map(({ participantId, text, marks, codes, questionId }) => {
    const whoSays = (kind: MarkKind) =>
      marks
        .filter((mark) => mark.kind === kind)
        .map((mark) => people.get(mark.participantId ?? '') ?? '')
        .toSorted();
    return {
      speaker: people.get(participantId) ?? '',
      text,
      question: questionId === null ? null : (questionOf.get(questionId) ?? ''),
      codes: codes.map(({ name }) => name).toSorted(),
      marks: marks
        .map(({ kind }) => kind)
        .filter((kind) => ownMarks.includes(kind))
        .toSorted(),
      agrees: whoSays('agrees'),
      disagrees: whoSays('disagrees'),
    };
  });
}

/** The cells of codes in the rainbow sheet, as `code · person: turns`. */
export async function shownRainbow(page: Page): Promise<readonly string[]> {
  const { people, rows } = await ask(page, 'debriefs.rainbow', {});
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return rows
    .filter(({ kind }) => kind === 'code')
    .flatMap(({ name, cells }) =>
      cells
        .filter(({ turns }) => turns > 0)
        .map(({ participantId, turns }) => `${name} · ${nameOf.get(participantId)}: ${turns}`),
    )
    .toSorted();
}

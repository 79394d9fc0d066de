import type { Mark } from '../../shared/contract/capture.ts';
import type { Cli } from './cli.ts';
import { formatTime } from './format-time.ts';

/** Says what a mark means, as `agrees: Ben`. */
export type MarkWords = (mark: Mark) => string;

export async function createMarkWords(cli: Cli): Promise<MarkWords> {
  const people = new Map((await cli.call('participants.list', {})).map(({ id, name }) => [id, name]));
  const questions = await questionTexts(cli);
  return ({ kind, participantId, questionId, severity, since, until }) => {
    const words = cli.words(`cli.markKinds.${kind}`, { severity: severity ?? 0 });
    const about =
      people.get(participantId ?? '') ??
      questions.get(questionId ?? '') ??
      (since === null ? undefined : `${formatTime(since)}–${formatTime(until ?? since)}`);
    return about === undefined ? words : cli.words('cli.markAbout', { mark: words, about });
  };
}

async function questionTexts(cli: Cli): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { id } of await cli.call('guides.list', {})) {
    const { sections } = await cli.call('guides.get', { id });
    sections.forEach(({ questions }) => questions.forEach((question) => texts.set(question.id, question.text)));
  }
  return texts;
}

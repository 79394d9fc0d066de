import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { readGuideLine } from '../../../src-main/shared/domain/read-guide-line.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { typeLine, useGuidesState, writeLine } from './guides-state.ts';
import type { NewLine } from './guides-state.ts';
import { typedQuestion } from './question-text.ts';
import { useFreshGuide } from './use-fresh-guide.ts';
import { useGuideEdit } from './use-guide-edit.ts';
import { changeBelow } from './use-line-edits.ts';

/**
 * Puts a line that was written into the guide. `goesOn`: the next one is written at once, also before this one stands in the
 * guide; where it stands is known when its turn comes.
 */
export function useKeepLine(guide: Guide) {
  const { mutate: edit } = useGuideEdit();
  const readFresh = useFreshGuide(guide.id);
  return (line: NewLine, typed: string, goesOn: boolean): void => {
    typeLine('');
    edit(async (client) => {
      const { newLine: written, lastLine } = useGuidesState.getState();
      const place = written ?? lastLine ?? line;
      const next =
        typed.trim() === ''
          ? null
          : await keepLine(client, guide.id, place, typed.trim()).catch((error: unknown) => {
              writeLine(place, typed);
              throw error;
            });
      if (next && next !== place) await readFresh(client);
      const { newLine, newText } = useGuidesState.getState();
      if (newLine === place) writeLine(goesOn ? next : null, newText);
      else if (newLine === null && next) useGuidesState.setState({ lastLine: next });
    });
  };
}

/** Where the next line stands. */
async function keepLine(client: Client, guideId: string, line: NewLine, typed: string): Promise<NewLine> {
  if (line.kind === 'section') {
    const { text: name, minutes } = readGuideLine(typed);
    const sections = [{ name, minutes }];
    const { ids } = await client.call('guides.addSections', { guideId, sections, beforeId: line.beforeId });
    return { kind: 'question', sectionId: ids[0]!, beforeId: null };
  }
  if (line.kind === 'question') {
    const { sectionId, beforeId } = line;
    await client.call('guides.addQuestions', { sectionId, questions: [typedQuestion(typed)], beforeId });
    return line;
  }
  const { index } = line;
  await changeBelow(client, { guideId, questionId: line.questionId }, ({ probes, stimuli }) =>
    line.kind === 'probe'
      ? { probes: probes.toSpliced(index, 0, typed), stimuli }
      : { probes, stimuli: stimuli.toSpliced(index, 0, typed) },
  );
  return { ...line, index: index + 1 };
}

import type { Guide, GuideLine } from '../../../src-main/shared/contract/guides.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { useTranslation } from 'react-i18next';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { belowKey, nextLine, questionKey, sectionKey } from './guide-lines.ts';
import type { BelowLine, GuideLineAt, QuestionLine } from './guide-lines.ts';
import { focusLine } from './guides-state.ts';
import { lineMove } from './line-moves.ts';
import { useGuideEdit } from './use-guide-edit.ts';

interface BelowLists {
  readonly probes: readonly string[];
  readonly stimuli: readonly string[];
}

/** What the keyboard, the menu and commands do with a line that is there. */
export function useLineEdits(guide: Guide) {
  const { t } = useTranslation();
  const { mutate: edit } = useGuideEdit();
  const removal = useNoticedWork(async (client, line: GuideLineAt) => {
    await removeLine(client, guide.id, line);
    const text = line.kind === 'section' ? line.section.name || t('guides.unnamed') : lineText(line);
    return { message: t(`guides.lineDeleted.${line.kind}`, { text }) };
  });

  const changeLevel = (line: GuideLineAt, towards: 'in' | 'out') => {
    if (line.kind === 'stimulus' || (line.kind === 'probe' && towards === 'in')) {
      edit((client) => turnOver(client, guide.id, line));
      return;
    }
    edit(async (client) => {
      focusLine(keyOf(await client.call('guides.changeLevel', { line: contractLine(line), towards })));
    });
  };
  const move = (line: GuideLineAt, direction: 'up' | 'down') => {
    const wanted = lineMove(guide, line, direction);
    if (!wanted) return;
    edit(async (client) => {
      focusLine(wanted.call === 'guides.updateQuestion' ? wanted.key : line.key);
      if (wanted.call === 'guides.moveSections') await client.call(wanted.call, wanted.input);
      else if (wanted.call === 'guides.moveQuestions') await client.call(wanted.call, wanted.input);
      else await client.call(wanted.call, wanted.input);
    });
  };
  const remove = (line: GuideLineAt) => {
    const next = nextLine(guide, line.key, -1) ?? nextLine(guide, line.key, 1);
    focusLine(next?.key ?? null);
    removal.mutate(line);
  };
  const changeKind = ({ question: { id, kind } }: QuestionLine) =>
    edit((client) => client.call('guides.updateQuestion', { id, kind: kind === 'task' ? 'question' : 'task' }));
  return { changeLevel, move, remove, changeKind };
}

export const lineText = (line: GuideLineAt): string =>
  line.kind === 'section' ? line.section.name : line.kind === 'question' ? line.question.text : line.text;

/** Whether a line can go further in or out. A probe goes in to become a stimulus. */
export function canChangeLevel(line: GuideLineAt, towards: 'in' | 'out'): boolean {
  if (line.kind === 'section') return towards === 'in' && line.number > 1;
  if (line.kind === 'question') return towards === 'out' || line.section.questions[0]?.id !== line.question.id;
  return line.kind === 'probe' || towards === 'out';
}

/** Changes what stands below a question, as it is when its turn comes. */
export async function changeBelow(
  client: Client,
  place: { readonly guideId: string; readonly questionId: string },
  change: (lists: BelowLists) => BelowLists,
): Promise<void> {
  const { sections } = await client.call('guides.get', { id: place.guideId });
  const question = sections.flatMap(({ questions }) => questions).find(({ id }) => id === place.questionId);
  if (!question) return;
  const { probes, stimuli } = change(question);
  await client.call('guides.updateQuestion', { id: question.id, probes: [...probes], stimuli: [...stimuli] });
}

/** A probe becomes a stimulus, a stimulus a probe. */
async function turnOver(client: Client, guideId: string, line: BelowLine): Promise<void> {
  const { question, index, kind } = line;
  await changeBelow(client, { guideId, questionId: question.id }, ({ probes, stimuli }) => {
    const text = (kind === 'probe' ? probes : stimuli)[index] ?? line.text;
    if (kind === 'probe') {
      focusLine(belowKey('stimulus', question.id, 0));
      return { probes: probes.toSpliced(index, 1), stimuli: [text, ...stimuli] };
    }
    focusLine(belowKey('probe', question.id, probes.length));
    return { probes: [...probes, text], stimuli: stimuli.toSpliced(index, 1) };
  });
}

async function removeLine(client: Client, guideId: string, line: GuideLineAt): Promise<void> {
  if (line.kind === 'section') await client.call('guides.deleteSections', { ids: [line.section.id] });
  else if (line.kind === 'question') await client.call('guides.deleteQuestions', { ids: [line.question.id] });
  else {
    await changeBelow(client, { guideId, questionId: line.question.id }, ({ probes, stimuli }) =>
      line.kind === 'probe'
        ? { probes: probes.toSpliced(line.index, 1), stimuli }
        : { probes, stimuli: stimuli.toSpliced(line.index, 1) },
    );
  }
}

function contractLine(line: GuideLineAt): GuideLine {
  if (line.kind === 'section') return { kind: 'section', id: line.section.id };
  if (line.kind === 'question') return { kind: 'question', id: line.question.id };
  return { kind: 'probe', questionId: line.question.id, index: line.index };
}

function keyOf(line: GuideLine): string {
  if (line.kind === 'section') return sectionKey(line.id);
  return line.kind === 'question' ? questionKey(line.id) : belowKey('probe', line.questionId, line.index);
}

import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { requireQuestion } from '../../db/guide-rows.ts';
import { addMark, deleteMarks } from '../../db/marks.ts';
import { requireParticipant } from '../../db/participants.ts';
import { passageIdsAt } from '../../db/passages.ts';
import type { Work } from '../../open-project.ts';
import { answerQuestion, respondTo } from './mark-turn.ts';

type NewMark = CallParsed<'marks.add'>['mark'];

export function addMarks(work: Work, { places, mark }: CallParsed<'marks.add'>): CallOutput<'marks.add'> {
  work.describe({ context: mark.kind, count: places.length, name: nameOf(work, mark) });
  const passageIds = [...new Set(passageIdsAt(work, places))];
  return { ids: passageIds.map((passageId) => giveMark(work, passageId, mark)) };
}

function giveMark(work: Work, passageId: string, mark: NewMark): string {
  if (mark.kind === 'answers') return answerQuestion(work, passageId, mark.questionId);
  if (mark.kind === 'agrees' || mark.kind === 'disagrees')
    return respondTo(work, passageId, { participantId: mark.participantId, kind: mark.kind });
  return addMark(work, { passageId, ...mark });
}

/** Who or what the mark leads to. */
function nameOf({ db }: Work, mark: NewMark): string {
  if ('participantId' in mark) return requireParticipant(db, mark.participantId).name;
  return 'questionId' in mark && mark.questionId ? requireQuestion(db, mark.questionId).text : '';
}

export function removeMarks(work: Work, { ids }: CallParsed<'marks.delete'>): Nothing {
  const own = [...new Set(ids)];
  work.describe({ count: own.length });
  deleteMarks(work.db, own);
  return {};
}

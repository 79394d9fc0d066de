import type { CallInput } from '../../src-main/shared/contract/index.ts';
import { assert } from '../../src-main/shared/errors.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import type { SampleParts } from './arrange-sample.ts';
import { groupNotes, meetingNotes, testItems } from './debriefs.ts';
import { holdUsabilityTest } from './hold-usability-test.ts';
import { disciplines, groups } from './people.ts';
import { plannedSessions, studyGuide, studyWords } from './plan.ts';
import { markTranscript, writeDebrief } from './write-debriefs.ts';

/** What the study is after, whom it needs, and its sessions: two whose transcripts are there, one that was captured, and two to come. */
export async function planStudy(client: Client, parts: SampleParts, groupId: string): Promise<void> {
  await client.call('study.update', { ...studyWords, sessions: [...plannedSessions] });
  await setQuotas(client, groupId);
  const { id: guideId } = await client.call('guides.create', guideToMake(parts.codeId));
  await holdSessions(client, parts);
  const test = await holdUsabilityTest(client, guideId);
  assert(test.documentId, 'what is captured has a document');
  const notes = await client.call('documents.content', { id: test.documentId });
  await writeDebrief(client, { id: test.id, document: notes }, testItems);
  await client.call('sessions.create', {
    name: 'Focus group 2',
    method: 'focus-group',
    date: '2026-03-16T14:00',
    place: 'Room 3',
    noteTakers: ['Lin Mei'],
    guideId,
    people: Object.keys(disciplines).map((name) => ({ participant: { name } })),
  });
  await client.call('sessions.create', { name: '深度访谈 1', method: 'interview', guideId });
}

async function setQuotas(client: Client, groupId: string): Promise<void> {
  const attributes = await client.call('attributes.list', {});
  const disciplineId = attributes.find(({ name }) => name === 'Discipline')?.id;
  assert(disciplineId, 'people have disciplines');
  const quota = (name: string, target: number, attributeId: string, oneOf: string) =>
    client.call('quotas.create', { name, target, limits: [{ attributeId, oneOf: [oneOf] }] });
  await quota(groups.group, 12, groupId, groups.group);
  await quota(groups.meeting, 6, groupId, groups.meeting);
  await quota('Industrial designers', 2, disciplineId, 'Industrial design');
}

/** Both were held by others; what is not said of them stays empty, what was noticed in them is marked. */
async function holdSessions(client: Client, { meeting, group }: SampleParts): Promise<void> {
  const observed = await client.call('sessions.create', {
    name: meeting.name,
    method: 'contextual-inquiry',
    documentId: meeting.id,
  });
  const talk = await client.call('sessions.create', {
    name: group.name,
    method: 'focus-group',
    date: '2015-11-10',
    documentId: group.id,
  });
  await markTranscript(client, meeting, meetingNotes);
  await markTranscript(client, group, groupNotes);
  await writeDebrief(client, { id: observed.id, document: meeting }, meetingNotes.items);
  await writeDebrief(client, { id: talk.id, document: group }, groupNotes.items);
}

function guideToMake(codeId: SampleParts['codeId']): CallInput<'guides.create'> {
  const sections = studyGuide.sections.map(({ name, minutes, questions }) => ({
    name,
    minutes,
    questions: questions.map((question) => ({
      text: question.text,
      minutes: question.minutes,
      ...('code' in question && { code: { id: codeId(question.code) } }),
      ...('probes' in question && { probes: [...question.probes] }),
      ...('stimuli' in question && { stimuli: [...question.stimuli] }),
      ...('kind' in question && { kind: question.kind }),
    })),
  }));
  return { name: studyGuide.name, sections };
}

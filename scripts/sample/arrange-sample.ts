import type { CallOutput } from '../../src-main/shared/contract/index.ts';
import { assert } from '../../src-main/shared/errors.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { codeMemo, documentMemo, journalEntry, projectMemo } from './memos.ts';
import { agreement, disciplines, documentAttributes, groups, moderator, pseudonymOf } from './people.ts';

type Document = CallOutput<'documents.content'>;

export interface SampleParts {
  readonly meeting: Document;
  readonly group: Document;
  /** The id of a code by its key in the codebook. */
  readonly codeId: (key: string) => string;
}

/** A folder and tags for the documents, and attributes with their values. */
export async function describeSources(client: Client, { meeting, group }: SampleParts): Promise<void> {
  const { id: folderId } = await client.call('folders.create', { name: 'First reading' });
  await client.call('documents.move', { ids: [meeting.id, group.id], folderId });
  await client.call('documents.tag', { ids: [meeting.id], add: ['design'] });
  await client.call('documents.tag', { ids: [group.id], add: ['公共政策'] });
  for (const { values, ...attribute } of documentAttributes) {
    const { id } = await client.call('attributes.create', {
      ...attribute,
      options: [...attribute.options],
      subject: 'document',
    });
    const subjects = { meeting: meeting.id, group: group.id };
    const cells = Object.entries(subjects).flatMap(([key, subjectId]) => {
      const value = (values as Readonly<Record<string, string>>)[key];
      return value === undefined ? [] : [{ attributeId: id, subjectId, value }];
    });
    await client.call('attributes.fill', { cells });
  }
}

/** What is known of who speaks; gives the id of the attribute that says in which group. */
export async function describePeople(client: Client, { meeting, group }: SampleParts): Promise<string> {
  const create = (name: string, options: readonly string[]) =>
    client.call('attributes.create', { subject: 'participant', name, type: 'choice', options: [...options] });
  const { id: groupId } = await create('Group', Object.values(groups));
  const { id: disciplineId } = await create('Discipline', Object.values(disciplines));
  const cellsOf = ({ speakers }: Document, attributeId: string, value: (name: string) => string) =>
    speakers.map(({ name, participantId }) => ({ attributeId, subjectId: participantId, value: value(name) }));
  await client.call('attributes.fill', {
    cells: [
      ...cellsOf(meeting, groupId, () => groups.meeting),
      ...cellsOf(group, groupId, () => groups.group),
      ...cellsOf(meeting, disciplineId, (name) => disciplines[name] ?? ''),
    ],
  });
  const leads = group.speakers.find(({ name }) => name === moderator);
  assert(leads, 'the moderator speaks');
  await client.call('participants.setRole', { ids: [leads.participantId], role: 'interviewer' });
  await disguisePeople(client, group);
  return groupId;
}

async function disguisePeople(client: Client, { speakers, turns }: Document): Promise<void> {
  const everybody = speakers.map(({ participantId }) => participantId);
  await client.call('participants.setConsent', { ids: everybody, ...agreement });
  const inOrder = [...new Set(turns.map(({ speakerId }) => speakerId))];
  const spoken = inOrder.flatMap((id) => speakers.find((speaker) => speaker.id === id) ?? []);
  const named = spoken.filter(({ name }) => name !== moderator);
  const pseudonyms = named.map(({ participantId }, index) => ({ id: participantId, pseudonym: pseudonymOf(index) }));
  await client.call('participants.setPseudonyms', { pseudonyms });
}

/** Pinned codes, a set of codes and a saved query. */
export async function arrangeCodes(client: Client, { codeId }: SampleParts, groupId: string): Promise<void> {
  const pins = ['heard', 'representation', 'early'];
  for (const [index, key] of pins.entries()) await client.call('codes.pin', { id: codeId(key), key: index + 1 });
  const codeIds = ['representation', 'understanding', 'heard', 'mediator'].map(codeId);
  await client.call('codeSets.create', { name: 'Taking part · 参与', codeIds });
  const of = ['heard', 'representation'].map((key) => ({ kind: 'code' as const, codeId: codeId(key) }));
  await client.call('queries.save', {
    name: 'Who is heard, in the focus group',
    query: {
      codes: { kind: 'any', of },
      limits: { attributes: [{ attributeId: groupId, oneOf: [groups.group] }], leaveOutInterviewers: true },
    },
  });
}

export async function writeMemos(client: Client, { group, codeId }: SampleParts): Promise<void> {
  const project = await client.call('project.current', {});
  assert(project, 'the sample is open');
  const date = new Date(project.createdAt).toISOString().slice(0, 10);
  await client.call('memos.create', { target: { kind: 'project' }, ...projectMemo });
  await client.call('memos.create', { target: { kind: 'document', documentId: group.id }, ...documentMemo });
  await client.call('memos.create', { target: { kind: 'code', codeId: codeId('heard') }, ...codeMemo(codeId) });
  await client.call('memos.create', { target: { kind: 'journal', date }, ...journalEntry(codeId) });
}

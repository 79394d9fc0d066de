import { writeFileSync } from 'node:fs';
import type { CallInput, CallOutput } from '../../src-main/shared/contract/index.ts';
import type { TestCore } from './create-test-core.ts';
import { wholeFindings } from './whole-findings.ts';

const meeting = `Anna: I like the remote control, but I keep losing it.

Ben: Mine sits under the sofa. The remote control needs a voice.

Anna: A voice? It should just be yellow.

Carla: Yellow is fine. 使用者 would see it.
`;

const group = `主持人：使用者怎麼看這個平台？

王小姐：車子壞了，使用者只能等。車也不會說話。

主持人：所以要有人回應。

王小姐：對，要有人回應我們。
`;

export interface Study {
  readonly path: string;
  readonly meeting: CallOutput<'documents.content'>;
  readonly group: CallOutput<'documents.content'>;
  readonly codes: Readonly<Record<'need' | 'find' | 'voice' | 'answer' | 'colour', string>>;
  /** The codings of the meeting: two of them on one passage. */
  readonly codings: readonly string[];
  readonly memo: string;
  /** A set of codes: Voice is its only member, and is pinned to a number key. */
  readonly codeSet: string;
  /** A saved query: “Find it” overlapping “Voice”. */
  readonly query: string;
  readonly findings: readonly [string, string];
  readonly evidence: readonly [string, string];
}

export function placeOf({ text }: { readonly text: string }, quote: string) {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
}

/**
 * A small study of everything a project can hold:
 * Need › (Find it, Voice, Answer), Colour; "Voice" and "Find it" on one passage, with a memo each.
 */
export async function createStudy({ call, file }: TestCore, name = 'study.motif'): Promise<Study> {
  const path = file(name);
  await call('project.create', { path, name: 'Study' });
  writeFileSync(file('meeting.txt'), meeting);
  writeFileSync(file('group.txt'), group);
  await call('imports.run', { files: [{ path: file('meeting.txt') }, { path: file('group.txt') }] });
  const [first, second] = await call('documents.list', {});
  const documents = {
    meeting: await call('documents.content', { id: first!.id }),
    group: await call('documents.content', { id: second!.id }),
  };
  const codes = await createCodes(call);
  const codings = await createCodings(call, documents, codes);
  const memoPlace = placeOf(documents.meeting, 'It should just be yellow.');
  const memo = await call('memos.create', {
    target: { kind: 'passage', documentId: documents.meeting.id, ...memoPlace },
    text: 'Colour first?',
  });
  const codeSet = await call('codeSets.create', { name: 'Wishes', codeIds: [codes.voice] });
  await call('codes.pin', { id: codes.voice, key: 3 });
  const query = await call('queries.save', { name: 'Lost without a voice', query: lostWithoutVoice(codes) });
  const rest = await createFindings(call, codes.need);
  return { path, ...documents, codes, codings, memo: memo.id, codeSet: codeSet.id, query: query.id, ...rest };
}

const lostWithoutVoice = ({ find, voice }: Study['codes']): CallInput<'queries.save'>['query'] => ({
  codes: { kind: 'overlapping', first: { kind: 'code', codeId: find }, second: { kind: 'code', codeId: voice } },
  limits: {},
});

async function createCodes(call: TestCore['call']): Promise<Study['codes']> {
  const create = async (name: string, parentId: string | null) => (await call('codes.create', { name, parentId })).id;
  const need = await create('Need', null);
  return {
    need,
    find: await create('Find it', need),
    voice: await create('Voice', need),
    answer: await create('Answer', need),
    colour: await create('Colour', null),
  };
}

type Documents = Pick<Study, 'meeting' | 'group'>;

async function createCodings(call: TestCore['call'], documents: Documents, codes: Study['codes']): Promise<string[]> {
  const code = async (document: keyof Documents, quote: string, id: string, memo?: string) => {
    const place = { documentId: documents[document].id, ...placeOf(documents[document], quote) };
    return (await call('codings.create', { ...place, code: { id }, memo })).id;
  };
  const codings = [
    await code('meeting', 'I keep losing it', codes.find),
    await code('meeting', 'The remote control needs a voice.', codes.voice, 'Said with a smile.'),
    await code('meeting', 'The remote control needs a voice.', codes.find, 'Both at once.'),
    await code('meeting', 'Yellow is fine.', codes.colour),
  ];
  await code('group', '使用者只能等', codes.answer);
  await code('group', '要有人回應我們', codes.answer, '重複兩次');
  return codings;
}

async function createFindings(call: TestCore['call'], codeId: string) {
  const { passages } = await call('passages.ofCodes', { codeIds: [codeId] });
  const passageIds = [...new Set(passages.map((passage) => passage.passageId))].slice(0, 2);
  const first = await call('findings.create', { title: 'People lose it', passageIds, priority: 'high' });
  const second = await call('findings.create', { title: '要有人回應' });
  const [{ evidence } = { evidence: [] }] = await wholeFindings(call);
  return {
    findings: [first.id, second.id] as const,
    evidence: [evidence[0]!.evidenceId, evidence[1]!.evidenceId] as const,
  };
}

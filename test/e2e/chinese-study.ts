import { writeFileSync } from 'node:fs';
import type { CallInput, CallName, CallOutput } from '../../src-main/shared/contract/index.ts';
import { fixture, motifJson } from '../helpers/run-motif.ts';

export const chinese = 'zh_archivetw_2015-11-10-焦點座談';
export const english = 'en_qmsum_IS1004a';
const positions = '人,身份\n許雲翔,學者\n唐鳳,社群\n莊明芬,政府\n';

export async function createStudy(project: string, people: string): Promise<void> {
  writeFileSync(people, positions);
  await motifJson(['new', project, '--name', '公共諮詢', '--language', 'zh-CN']);
  await motifJson(['import', project, fixture(`transcripts/${chinese}.txt`), fixture(`transcripts/${english}.txt`)]);
  await motifJson(['attributes', project, '--import', people]);
  const { id } = await call(project, 'codes.create', { name: '透明' });
  await call(project, 'codes.pin', { id, key: 1 });
}

export function call<Name extends CallName>(
  project: string,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  return motifJson(['call', project, name, JSON.stringify(input)]);
}

export async function documentId(project: string, name: string): Promise<string> {
  const documents = await call(project, 'documents.list', {});
  return documents.find((document) => document.name === name)?.id ?? '';
}

/** What is coded and as what, in the order of the text. */
export async function codedWords(project: string, documentId: string) {
  const { text } = await call(project, 'documents.content', { id: documentId });
  const codes = new Map((await call(project, 'codes.tree', {})).map(({ id, name }) => [id, name]));
  const codings = await call(project, 'codings.ofDocument', { documentId });
  return codings
    .toSorted((one, other) => one.start - other.start)
    .map(({ codeId, start, end }) => ({ code: codes.get(codeId), words: text.slice(start, end) }));
}

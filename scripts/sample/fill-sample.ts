import { join } from 'node:path';
import type { CallOutput } from '../../src-main/shared/contract/index.ts';
import type { DocumentKind } from '../../src-main/shared/contract/values.ts';
import { assert } from '../../src-main/shared/errors.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { arrangeCodes, describePeople, describeSources, writeMemos } from './arrange-sample.ts';
import { codebook } from './codebook.ts';
import type { SampleCode } from './codebook.ts';
import { fillBoard } from './fill-board.ts';
import { fillJourney } from './fill-journey.ts';
import { groupCodings } from './group-codings.ts';
import { furtherCodesOf, journeyThemes } from './journey-codes.ts';
import { composeReport } from './compose-report.ts';
import { locateQuote } from './locate-quote.ts';
import { meetingCodings } from './meeting-codings.ts';
import { planStudy } from './plan-study.ts';
import type { SampleCoding } from './sample-coding.ts';
import { writeFindings } from './write-findings.ts';

type Document = CallOutput<'documents.content'>;

/** Makes the sample project through the contract, as a researcher would. */
export async function fillSample(
  client: Client,
  place: { readonly path: string; readonly sources: string },
): Promise<void> {
  await client.call('project.create', {
    path: place.path,
    name: 'Designing with people',
    language: 'en',
  });
  await client.call('preferences.set', { researcher: 'Lin Mei' });
  const importOne = (file: string, name: string) => importDocument(client, { path: join(place.sources, file), name });
  const meeting = await importOne('design-team-meeting.txt', 'Design team meeting');
  const group = await importOne('public-consultation-focus-group.txt', '焦點座談：公共諮詢');
  const codeIds = await createCodebook(client);
  const passages = new Map<string, string>();
  await codeDocument(client, { document: meeting, codings: meetingCodings, codeIds, passages });
  await codeDocument(client, { document: group, codings: groupCodings, codeIds, passages });
  const codeId = (key: string) => {
    const id = codeIds.get(key);
    assert(id, `the codebook has the code ${key}`);
    return id;
  };
  const parts = { meeting, group, codeId };
  await describeSources(client, parts);
  const groupId = await describePeople(client, parts);
  await arrangeCodes(client, parts, groupId);
  await writeMemos(client, parts);
  const passageOf = (quote: string) => {
    const id = passages.get(quote);
    assert(id, `it is coded: ${quote}`);
    return id;
  };
  await fillBoard(client, passageOf);
  await fillJourney(client, { passageOf, codeId, groupId });
  await writeFindings(client, { documents: [meeting, group], passages, codeId });
  await composeReport(client, parts);
  await planStudy(client, parts, groupId);
}

async function importDocument(client: Client, file: { path: string; name: string }): Promise<Document> {
  const kind: DocumentKind = 'focus-group';
  const [result] = await client.call('imports.run', { files: [{ ...file, kind }] });
  assert(result?.document, `${file.path} is imported: ${JSON.stringify(result?.error)}`);
  return client.call('documents.content', { id: result.document });
}

async function createCodebook(client: Client): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const create = async ({ name, definition, whenToUse, whenNotToUse }: SampleCode, parentId: string | null) => {
    const { id } = await client.call('codes.create', { name, definition, parentId });
    await client.call('codes.update', { id, whenToUse, whenNotToUse });
    return id;
  };
  for (const { codes, ...theme } of [...codebook, ...journeyThemes]) {
    const parentId = await create(theme, null);
    ids.set(theme.name, parentId);
    for (const [key, code] of Object.entries(codes)) ids.set(key, await create(code, parentId));
  }
  return ids;
}

interface DocumentCoding {
  readonly document: Document;
  readonly codings: readonly SampleCoding[];
  readonly codeIds: ReadonlyMap<string, string>;
  /** Passages by their quotes; what is coded is added. */
  readonly passages: Map<string, string>;
}

async function codeDocument(client: Client, { document, codings, codeIds, passages }: DocumentCoding): Promise<void> {
  for (const { quote, codes, memo, weight, valence, isExample } of codings) {
    const place = { documentId: document.id, ...locateQuote(document.text, quote) };
    for (const [index, key] of [...codes, ...furtherCodesOf(quote)].entries()) {
      const id = codeIds.get(key);
      assert(id, `the codebook has the code ${key}`);
      const isFirst = index === 0;
      const coding = await client.call('codings.create', { ...place, code: { id }, memo: isFirst ? memo : undefined });
      passages.set(quote, coding.passageId);
      if (weight !== undefined || valence !== undefined)
        await client.call('codings.rate', { ids: [coding.id], weight, valence });
      if (isFirst && isExample) await client.call('codes.setExample', { id, codingId: coding.id });
    }
  }
}

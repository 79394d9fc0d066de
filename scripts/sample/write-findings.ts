import type { CallOutput } from '../../src-main/shared/contract/index.ts';
import type { FindingEvidence } from '../../src-main/shared/contract/findings.ts';
import { assert } from '../../src-main/shared/errors.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { findings } from './findings.ts';
import type { SampleEvidence, SampleFinding } from './findings.ts';
import { locateQuote } from './locate-quote.ts';

type Document = CallOutput<'documents.content'>;

export interface FindingParts {
  readonly documents: readonly Document[];
  /** Coded passages by their quotes. */
  readonly passages: ReadonlyMap<string, string>;
  readonly codeId: (key: string) => string;
}

/** The findings, what speaks for and against each, and how they were judged. */
export async function writeFindings(client: Client, parts: FindingParts): Promise<void> {
  const personas = await client.call('personas.list', {});
  const [journey] = await client.call('journeys.list', {});
  assert(journey, 'the sample has a journey');
  const { stages } = await client.call('journeys.get', { id: journey.id });
  for (const finding of findings) {
    const { title, priority, state, severity, frequency, group, tags, text, recommendation } = finding;
    const { id } = await client.call('findings.create', { title, priority, group });
    await client.call('findings.update', { id, text, recommendation });
    const stageIds = finding.stages.map((key) => idOf(stages.find(({ codeId }) => codeId === parts.codeId(key))));
    const personaIds = finding.personas.map((name) => idOf(personas.find((persona) => persona.name === name)));
    const judged = { state, severity, frequency, addTags: [...tags], stageIds, personaIds };
    await client.call('findings.classify', { ids: [id], ...judged });
    await addEvidence(client, parts, { id, finding, side: 'for' });
    await addEvidence(client, parts, { id, finding, side: 'against' });
  }
}

interface Side {
  readonly id: string;
  readonly finding: SampleFinding;
  readonly side: FindingEvidence['side'];
}

async function addEvidence(client: Client, parts: FindingParts, { id, finding, side }: Side): Promise<void> {
  for (const piece of side === 'for' ? finding.evidence : finding.against) {
    const { quote, excerpt }: SampleEvidence = typeof piece === 'string' ? { quote: piece } : piece;
    const passageId = parts.passages.get(quote);
    const source = passageId === undefined ? { places: [placeOf(parts, quote)] } : { passageIds: [passageId] };
    await client.call('findings.addEvidence', { id, side, ...source });
    if (excerpt === undefined) continue;
    const { evidence } = await client.call('findings.get', { id });
    const evidenceId = evidence.filter((known) => known.side === side).at(-1)?.evidenceId;
    assert(evidenceId, 'the evidence was added');
    await client.call('findings.setEvidence', { evidenceId, excerpt });
  }
}

function placeOf({ documents }: FindingParts, quote: string) {
  const document = documents.find(({ text }) => text.includes(quote.split(' … ')[0] ?? ''));
  assert(document, `a document has “${quote}”`);
  return { documentId: document.id, ...locateQuote(document.text, quote) };
}

function idOf(named: { readonly id: string } | undefined): string {
  assert(named, 'the sample has the persona or the stage');
  return named.id;
}

import type { CallInput, CallOutput } from '../../src-main/shared/contract/index.ts';
import { assert } from '../../src-main/shared/errors.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import type { SampleNotes } from './debriefs.ts';
import { locateQuote } from './locate-quote.ts';

type Document = CallOutput<'documents.content'>;
type Mark = CallInput<'marks.add'>['mark'];

/** Marks in a transcript what would have been marked while people spoke. */
export async function markTranscript(client: Client, document: Document, notes: SampleNotes): Promise<void> {
  const add = (quotes: readonly string[], mark: Mark) =>
    client.call('marks.add', { places: quotes.map((quote) => placeOf(document, quote)), mark });
  const participantId = (name: string) => {
    const speaker = document.speakers.find((candidate) => candidate.name === name);
    assert(speaker, `${name} speaks`);
    return speaker.participantId;
  };
  await add(notes.keyMoments, { kind: 'key-moment' });
  await add(notes.followUps, { kind: 'follow-up' });
  for (const { quote, agrees = [], disagrees = [] } of notes.responses) {
    for (const name of agrees) await add([quote], { kind: 'agrees', participantId: participantId(name) });
    for (const name of disagrees) await add([quote], { kind: 'disagrees', participantId: participantId(name) });
  }
}

/** The debrief of a session, each line linked to what was said. */
export async function writeDebrief(
  client: Client,
  session: { readonly id: string; readonly document: Document },
  items: SampleNotes['items'],
): Promise<void> {
  for (const { kind, text, quotes } of items) {
    const { id } = await client.call('debriefs.add', { sessionId: session.id, kind, text });
    const places = quotes.map((quote) => placeOf(session.document, quote));
    await client.call('debriefs.link', { id, places });
  }
}

const placeOf = ({ id, text }: Document, quote: string) => ({ documentId: id, ...locateQuote(text, quote) });

import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { turnsOf } from '../../../../src-main/core/db/documents.ts';
import { openDb } from '../../../../src-main/core/db/open.ts';
import { withSources } from '../../../../src-main/core/db/passage-sources.ts';
import type { Db } from '../../../../src-main/core/db/run.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';

const texts = {
  plain: 'A heading of nobody\n\nAnna: It works, 車 too.\n\nBen: 使用者 say so.\n\nAnna: Well — yes.\n',
  astral: 'Anna: It works 😀 well.\n\nBen: 𠮷野家 too, 👩‍👧 all.\n\nAnna: Yes.\n',
};

let core: TestCore;
let db: Db;

beforeAll(async () => {
  core = createTestCore();
  const path = core.file('study.motif');
  await core.call('project.create', { path });
  const files = Object.entries(texts).map(([name, text]) => ({ name: core.file(`${name}.txt`), text }));
  files.forEach(({ name, text }) => writeFileSync(name, text));
  await core.call('imports.run', { files: files.map(({ name }) => ({ path: name })) });
  await core.stop();
  db = await openDb(path);
});

afterAll(async () => {
  db.sqlite.close();
  await core.close();
});

interface Place {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** By looking at the whole text and at every turn of it. */
function slowSource({ documentId, start, end }: Place) {
  const text = db.sqlite.prepare('SELECT text FROM document WHERE id = ?').pluck().get(documentId) as string;
  const turns = turnsOf(db, documentId);
  const within = turns.findIndex((turn) => turn.start <= start && start < turn.end);
  const touched = turns.findIndex((turn) =>
    start === end ? turn.end === start : turn.start < end && turn.end > start,
  );
  const index = within === -1 ? touched : within;
  const { speaker = null, participantId = null, at = null } = turns[index] ?? {};
  return { text: text.slice(start, end), speaker, participantId, at, turn: index === -1 ? null : index + 1 };
}

describe('where passages come from', () => {
  // Few places of a document are cut out by SQLite, many out of its whole text.
  it.each([
    ['a few places', 3],
    ['many places', 40],
  ])('is who speaks where their words begin, and the words, of %s', (_name, maxLength) => {
    const ids = db.sqlite.prepare('SELECT id FROM document').pluck().all() as string[];
    const place = fc
      .tuple(fc.constantFrom(...ids), fc.nat(60), fc.nat(25))
      .map(([documentId, start, length]): Place => ({ documentId, start, end: start + length }));
    fc.assert(
      fc.property(fc.array(place, { maxLength }), (places) => {
        const found = withSources(
          db,
          places.map((one) => ({ ...one, formerText: null })),
        );
        expect(
          found.map(({ text, speaker, participantId, at, turn }) => ({ text, speaker, participantId, at, turn })),
        ).toEqual(places.map(slowSource));
      }),
    );
  });
});

import type { CallInput, CallNameOf } from '../../src-main/shared/contract/index.ts';
import { placeOf } from './create-study.ts';
import type { Study } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';

type Described = Extract<CallNameOf<'command'>, `debriefs.${string}`>;
type Examples = {
  readonly [Name in Described]: (study: Study, core: TestCore) => CallInput<Name> | Promise<CallInput<Name>>;
};

interface Debriefed {
  readonly sessionId: string;
  readonly items: readonly [string, string];
  readonly passageIds: readonly string[];
}

/** An input that is made of a session with two items, the first linked to two passages. */
const on =
  <Input>(input: (debriefed: Debriefed, study: Study) => Input) =>
  async (study: Study, core: TestCore) =>
    input(await debrief(core, study), study);

async function debrief({ call }: TestCore, { codes }: Study): Promise<Debriefed> {
  const { id: sessionId } = await call('sessions.create', { name: 'Group 1', method: 'focus-group' });
  const { passages } = await call('passages.ofCodes', { codeIds: [codes.find, codes.colour] });
  const passageIds = [...new Set(passages.map(({ passageId }) => passageId))].slice(0, 2);
  const add = async (text: string, ids: string[]) =>
    (await call('debriefs.add', { sessionId, kind: 'finding', text, passageIds: ids })).id;
  return { sessionId, items: [await add("It's lost", passageIds), await add('黃色', [])], passageIds };
}

/** An input for each command on what a session left. */
export const debriefExamples: Examples = {
  'debriefs.add': on(({ sessionId, items, passageIds }) => ({
    sessionId,
    kind: 'finding',
    text: "Anna's “third” 発見",
    passageIds: [...passageIds],
    beforeId: items[0],
  })),
  'debriefs.update': on(({ items }) => ({ id: items[1], text: 'Yellow; -- red' })),
  'debriefs.move': on(({ items }) => ({ id: items[0], beforeId: null, kind: 'surprise' })),
  'debriefs.delete': on(({ items }) => ({ ids: [...items] })),
  'debriefs.link': on(({ items, passageIds }, { group }) => ({
    id: items[1],
    passageIds: [...passageIds],
    places: [{ documentId: group.id, ...placeOf(group, '所以') }],
  })),
  'debriefs.unlink': on(({ items, passageIds }) => ({ id: items[0], passageId: passageIds[0]! })),
  'debriefs.makeFinding': on(({ items }) => ({ id: items[0] })),
};

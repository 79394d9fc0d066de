import { z } from 'zod';
import { action, command, query } from './define.ts';
import { id, longText, nothing, offset, place } from './values.ts';

export const markKinds = [
  'key-moment',
  'follow-up',
  'non-verbal',
  'addresses',
  'agrees',
  'disagrees',
  'answers',
  'problem',
  'recorded',
] as const;
export type MarkKind = (typeof markKinds)[number];

const severity = z.int().min(1).max(4);
export const mark = z.object({
  id,
  passageId: id,
  start: offset,
  end: offset,
  kind: z.enum(markKinds),
  /** Who is addressed, agrees or disagrees. */
  participantId: id.nullable(),
  /** Which question is answered, or at which task the problem was seen. */
  questionId: id.nullable(),
  severity: severity.nullable(),
  /** Of a stretch of the recording, in ms of the document's times. */
  since: z.int().nullable(),
  until: z.int().nullable(),
});
export type Mark = z.infer<typeof mark>;

/** Milliseconds of the session's clock. */
const at = z.int().min(0);

const capturedTurn = z.object({
  start: offset,
  end: offset,
  text: z.string(),
  participantId: id,
  speaker: z.string(),
  at: at.nullable(),
  marks: z.array(mark),
  codes: z.array(z.object({ id, name: z.string(), color: z.int() })),
  /** Which question it answers. */
  questionId: id.nullable(),
  /** What would be typed to have it so: its words with its marks. */
  typed: z.string(),
});
export type CapturedTurn = z.infer<typeof capturedTurn>;

const outcomes = ['success', 'partial', 'failure'] as const;
export const taskRun = z.object({
  id,
  questionId: id,
  participantId: id,
  startedAt: at,
  endedAt: at.nullable(),
  outcome: z.enum(outcomes).nullable(),
  assists: z.int(),
});
export type TaskRun = z.infer<typeof taskRun>;

/** A new mark of a place; `participantId`, `questionId` and `severity` as its kind needs them. */
const newMark = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['key-moment', 'follow-up', 'non-verbal']) }),
  z.object({ kind: z.enum(['addresses', 'agrees', 'disagrees']), participantId: id }),
  z.object({ kind: z.literal('answers'), questionId: id }),
  z.object({ kind: z.literal('problem'), severity, questionId: id.nullable().optional() }),
]);

/** A time in which nobody was there: the machine slept, the program was closed, or nothing was noted for hours. */
const awayTime = z.object({
  reason: z.enum(['asleep', 'closed', 'idle']),
  /** What the session's clock said when it began. */
  from: at,
  /** UTC milliseconds. */
  since: z.int(),
  /** Milliseconds. */
  length: z.int(),
  /** The clock went on; else it stopped at `from`. */
  isCounted: z.boolean(),
});
export type AwayTime = z.infer<typeof awayTime>;

/** Milliseconds since a session's notes were begun, without the time for which its clock stood. */
const sessionClock = z.object({
  elapsed: at,
  isRunning: z.boolean(),
  /** Until somebody says whether it counts. */
  away: awayTime.nullable(),
});
export type SessionClock = z.infer<typeof sessionClock>;

const sessionId = id;
const running = z.object({ sessionId });

/** Where the turn stands now; `unclear` are names that several codes or people have: they stayed words. */
const typed = z.object({ turn: z.object({ start: offset, end: offset }).nullable(), unclear: z.array(z.string()) });

/** A key of who asks: what comes under the same one again is not done again, as after a line that was lost. */
const once = id.optional();

export const captureContract = {
  /** Makes the session's document where it has none, and starts its clock. */
  'capture.start': command(running, z.object({ documentId: id })),
  /** Ends the notes and the clock; `capture.start` takes them up again. */
  'capture.end': command(running, nothing),
  /** The last turns of a session, `last` at most, in their order; `total` counts all. */
  'capture.turns': query(
    z.object({ sessionId, last: z.int().min(1).max(10_000).default(200) }),
    z.object({ total: z.int(), turns: z.array(capturedTurn) }),
  ),
  /** How a session went through its questions (`domain/question-visits`), and what problems were seen at its tasks. */
  'capture.questions': query(
    running,
    z.object({
      visits: z.array(z.object({ questionId: id, since: at.nullable(), turns: z.int() })),
      problems: z.array(z.object({ id, questionId: id, severity: z.int(), text: z.string() })),
    }),
  ),
  /** How much each has said, by participant. */
  'capture.balance': query(
    running,
    z.array(z.object({ participantId: id, turns: z.int(), characters: z.int(), lastAt: at.nullable() })),
  ),
  /**
   * What was typed, with its marks (`domain/parse-turn`), becomes a turn at its place in time; codes, marks and the answer with it.
   * What a participant says, not a facilitator, answers the question, and gets its code too. `+` or `-` agree or disagree with the
   * last turn above by somebody else. Where marks are all that was typed, they are those of the turn above, and make no turn:
   * `turn` is null then.
   */
  'capture.addTurn': command(
    z.object({ sessionId, participantId: id, text: longText, at, questionId: id.nullable().optional(), once }),
    typed,
  ),
  /**
   * The turn that begins at `start` is typed anew (it was `typed`): its words change in place, what of its marks and own codes is no
   * longer typed goes. With another time it moves to where that belongs.
   */
  'capture.rewriteTurn': command(
    z.object({ sessionId, start: offset, text: longText, participantId: id.optional(), at: at.optional(), once }),
    typed,
  ),
  /** With its marks and own codes. What else stood on its words keeps them, as with any deleted words. */
  'capture.deleteTurn': command(z.object({ sessionId, start: offset, once }), nothing),
  /** Says that somebody agrees or disagrees with a turn (the last one by somebody else); said again, it is taken back. */
  'capture.respond': command(
    z.object({
      sessionId,
      participantId: id,
      kind: z.enum(['agrees', 'disagrees']),
      start: offset.optional(),
      once,
    }),
    nothing,
  ),
  /** All marks of a document, in the order of the text. */
  'marks.list': query(z.object({ documentId: id }), z.array(mark)),
  /**
   * A mark that the words have already stays one. An answer is one to that question only, and gets its code; who agrees no longer
   * disagrees.
   */
  'marks.add': command(
    z.object({ places: z.array(place).min(1).max(10_000), mark: newMark }),
    z.object({ ids: z.array(id) }),
  ),
  'marks.delete': command(z.object({ ids: z.array(id).min(1) }), nothing),
  'tasks.list': query(running, z.array(taskRun)),
  'tasks.start': command(z.object({ sessionId, questionId: id, participantId: id, at }), z.object({ id })),
  /** What isn't named stays as it is; `endedAt` null takes the end back. */
  'tasks.update': command(
    z.object({
      id,
      startedAt: at.optional(),
      endedAt: at.nullable().optional(),
      outcome: z.enum(outcomes).nullable().optional(),
      assists: z.int().min(0).max(1_000).optional(),
    }),
    nothing,
  ),
  'tasks.delete': command(z.object({ ids: z.array(id).min(1) }), nothing),
  /**
   * It doesn't follow changes of the system's clock. Through a time away of up to six hours it goes on, at a longer one it stops;
   * from five minutes on that is told, as `away`.
   */
  'capture.clock': query(running, sessionClock),
  /** `countsAway` says whether the time away belongs to the session, and lets the clock go on; any other change decides it too. */
  'capture.setClock': action(
    z.object({
      sessionId,
      isRunning: z.boolean().optional(),
      elapsed: at.optional(),
      countsAway: z.boolean().optional(),
    }),
    sessionClock,
  ),
  /** What is being typed and by whom it is said, so that nothing is lost; null forgets it. Makes no undo step. */
  'capture.keepDraft': action(
    z.object({ sessionId, draft: z.object({ participantId: id.nullable(), text: longText, at }).nullable() }),
    nothing,
  ),
  'capture.draft': query(running, z.object({ participantId: id.nullable(), text: z.string(), at }).nullable()),
};

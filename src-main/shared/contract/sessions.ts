import { z } from 'zod';
import { command, query } from './define.ts';
import { consentStates } from './participants.ts';
import { attributeLimit } from './queries.ts';
import { id, longText, name, nothing, text } from './values.ts';

export const sessionMethods = ['interview', 'focus-group', 'usability-test', 'contextual-inquiry', 'diary'] as const;
const method = z.enum(sessionMethods);
export type SessionMethod = z.infer<typeof method>;

/** Planned: nothing was noted yet; running: its notes are being taken; held: it is over. */
export const sessionStates = ['planned', 'running', 'held', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

/** An ISO date, or date and time without a zone: as on the clock of the place. */
const date = z.union([z.iso.date(), z.iso.datetime({ local: true, precision: -1 })]);
const sign = z.string().regex(/^[0-9a-z]$/);
const role = z.enum(['participant', 'facilitator']);
/** `name` finds a participant or makes one. */
const personTarget = z.union([z.object({ id }), z.object({ name })]);

const person = z.object({
  participantId: id,
  name: z.string(),
  role,
  /** The key by which the person is chosen while capturing. */
  sign,
  /** Null: nobody said. */
  attended: z.boolean().nullable(),
  consent: z.enum(consentStates),
  mayRecord: z.boolean().nullable(),
  /** Did not agree to being quoted. */
  isWithheld: z.boolean(),
});
export type SessionPerson = z.infer<typeof person>;

const session = z.object({
  id,
  name: z.string(),
  method,
  state: z.enum(sessionStates),
  date: z.string().nullable(),
  place: z.string(),
  noteTakers: z.array(z.string()),
  guideId: id.nullable(),
  documentId: id.nullable(),
  /** UTC ms at which its notes were begun and ended. */
  startedAt: z.int().nullable(),
  endedAt: z.int().nullable(),
  people: z.array(person),
});
export type Session = z.infer<typeof session>;

const summary = session.omit({ people: true }).extend({
  participants: z.int(),
  facilitators: z.array(z.string()),
  turns: z.int(),
});
export type SessionSummary = z.infer<typeof summary>;

const noteTakers = z.array(name).max(50);
const people = z
  .array(
    z.object({
      participant: personTarget,
      role: role.optional(),
      /** The next free one where none is given. */
      sign: sign.optional(),
      attended: z.boolean().nullable().optional(),
    }),
  )
  .max(200);
const fields = {
  method,
  date: date.nullable(),
  place: text.trim().max(500),
  noteTakers,
  guideId: id.nullable(),
};

const limits = z.array(attributeLimit).max(20);
const target = z.int().min(1).max(100_000);
const quota = z.object({
  id,
  name: z.string(),
  target: z.int(),
  limits: z.array(attributeLimit),
  /** Who fits and is in the project. */
  recruited: z.array(id),
  /** Of them, who took part in a session that was held or runs. */
  held: z.array(id),
});
export type Quota = z.infer<typeof quota>;

export const sessionsContract = {
  /** By date, those without one last; of the same date in the order in which they were made. */
  'sessions.list': query(nothing, z.array(summary)),
  'sessions.get': query(z.object({ id }), session),
  'sessions.create': command(
    z.object({
      name,
      ...z.object(fields).partial().shape,
      method,
      people: people.optional(),
      /** A document that has its notes already: who speaks in it was there. */
      documentId: id.optional(),
    }),
    z.object({ id }),
  ),
  /** `documentId` says which document has its notes; who speaks in it was there. Refuses with `document-in-session` one that has others'. */
  'sessions.update': command(
    z.object({
      id,
      name: name.optional(),
      ...z.object(fields).partial().shape,
      documentId: id.nullable().optional(),
      isCancelled: z.boolean().optional(),
    }),
    nothing,
  ),
  /** All who are invited or were there, in the order of their seats. Refuses with `sign-taken` where two have one key. */
  'sessions.setPeople': command(z.object({ id, people }), nothing),
  /** Their documents stay. */
  'sessions.delete': command(z.object({ ids: z.array(id).min(1) }), nothing),
  'study.plan': query(
    nothing,
    z.object({
      /** Markdown, as memos are. */
      objectives: z.string(),
      methods: z.string(),
      /** Methods of which sessions are planned or there are some. */
      sessions: z.array(z.object({ method, planned: z.int(), scheduled: z.int(), held: z.int() })),
      quotas: z.array(quota),
    }),
  ),
  /** `sessions` says how many of a method are planned; 0: none. */
  'study.update': command(
    z.object({
      objectives: longText.optional(),
      methods: longText.optional(),
      sessions: z.array(z.object({ method, planned: z.int().min(0).max(10_000) })).optional(),
    }),
    nothing,
  ),
  'quotas.create': command(z.object({ name, target, limits }), z.object({ id })),
  'quotas.update': command(
    z.object({ id, name: name.optional(), target: target.optional(), limits: limits.optional() }),
    nothing,
  ),
  'quotas.delete': command(z.object({ id }), nothing),
  'quotas.move': command(z.object({ id, beforeId: id.nullable() }), nothing),
};

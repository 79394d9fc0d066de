import type { Consent } from '../../shared/contract/participants.ts';
import { foldName } from '../../shared/domain/fold-name.ts';
import { AppError } from '../../shared/errors.ts';
import { requireParticipant } from './participants.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** What is said of consent; what isn't named stays as it is. */
export type SaidConsent = { readonly [Part in keyof Consent]?: Consent[Part] | undefined };

export interface StoredConsent {
  readonly consent: Consent['state'];
  readonly mayRecord: 0 | 1 | null;
  readonly mayQuote: 0 | 1 | null;
  readonly storedUntil: string | null;
}

/** A participant's row as the contract has it. */
export const consentOf = ({ consent, mayRecord, mayQuote, storedUntil }: StoredConsent): Consent => ({
  state: consent,
  mayRecord: fromStored(mayRecord),
  mayQuote: fromStored(mayQuote),
  storedUntil,
});

export function writeConsent(db: Db, id: string, said: SaidConsent): void {
  const known = consentOf(requireParticipant(db, id));
  const { state = known.state, mayRecord = known.mayRecord, mayQuote = known.mayQuote } = said;
  const storedUntil = said.storedUntil === undefined ? known.storedUntil : said.storedUntil;
  const sql = 'UPDATE participant SET consent = ?, mayRecord = ?, mayQuote = ?, storedUntil = ? WHERE id = ?';
  prepared(db, sql).run(state, toStored(mayRecord), toStored(mayQuote), storedUntil, id);
}

const toStored = (value: boolean | null): number | null => (value === null ? null : Number(value));
const fromStored = (value: 0 | 1 | null): boolean | null => (value === null ? null : value === 1);

interface NewPseudonym {
  readonly id: string;
  readonly pseudonym: string;
}

/** All at once, so that two can change round. Refuses with `name-taken` where two would be called the same. */
export function writePseudonyms(db: Db, pseudonyms: readonly NewPseudonym[]): void {
  pseudonyms.forEach(({ id, pseudonym }) => {
    prepared(db, 'UPDATE participant SET pseudonym = ? WHERE id = ?').run(pseudonym, id);
  });
  refuseConfusable(db, new Set(pseudonyms.map(({ id }) => id)));
}

/** Who has no pseudonym is called by name: that may be nobody else's pseudonym. Refuses with `name-taken`. */
export function refuseConfusable(db: Db, changedIds: ReadonlySet<string>): void {
  const sql = "SELECT id, iif(pseudonym = '', name, pseudonym) AS name, pseudonym FROM participant";
  const called = prepared(db, sql).all() as (NewPseudonym & { readonly name: string })[];
  const alike = Map.groupBy(called, ({ name }) => foldName(name));
  const taken = called.find(
    ({ id, name, pseudonym }) =>
      changedIds.has(id) &&
      (alike.get(foldName(name)) ?? []).some(
        (other) => other.id !== id && (pseudonym !== '' || other.pseudonym !== ''),
      ),
  );
  if (taken) throw new AppError('name-taken', { name: taken.name });
}

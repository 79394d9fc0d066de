import { z } from 'zod';
import { command, query } from './define.ts';
import { id, name, nothing } from './values.ts';

/** Characters (UTF-16 units) that were coded, and the share of all on which the two agree, coded or not. */
const agreement = z.object({
  both: z.int(),
  onlyFirst: z.int(),
  onlySecond: z.int(),
  share: z.number().nullable(),
  /** Cohen's kappa; null where it can't be said. */
  kappa: z.number().nullable(),
});
const codeAgreement = agreement.extend({
  codeId: id,
  /** Codings of each. */
  first: z.int(),
  second: z.int(),
});
export type CodeAgreement = z.infer<typeof codeAgreement>;

const researcher = z.object({ id, name: z.string(), codings: z.int(), memos: z.int(), isCurrent: z.boolean() });
export type Researcher = z.infer<typeof researcher>;

export const researchersContract = {
  /** Under which name codings are made now, whether any was made or not. */
  'researchers.current': query(nothing, z.object({ name: z.string() })),
  'researchers.list': query(nothing, z.array(researcher)),
  /** An existing name joins the two. */
  'researchers.rename': command(z.object({ id, name }), nothing),
  /** How two coded a document, or all documents that both coded, by code. */
  'researchers.compare': query(
    z.object({ firstId: id, secondId: id, documentId: id.optional() }),
    z.object({ characters: z.int(), documents: z.int(), codes: z.array(codeAgreement), overall: agreement }),
  ),
};

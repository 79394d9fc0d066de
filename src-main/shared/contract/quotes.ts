import { z } from 'zod';
import { id } from './values.ts';

export const speakerNames = ['name', 'pseudonym', 'nobody'] as const;

/** How people are named where a client reads: `P4, 31, city`. A participant without a pseudonym keeps the transcript's name. */
export const speakerNaming = z.object({
  by: z.enum(speakerNames),
  /** Attributes of participants whose values stand behind the name. */
  attributeIds: z.array(id).max(8),
});
export type SpeakerNaming = z.infer<typeof speakerNaming>;

/** What is quoted, and how. */
export const quoteRules = z.object({
  naming: speakerNaming,
  /** In characters; a longer quote ends at a word with an ellipsis. Null: whole. */
  maxLength: z.int().min(40).max(100_000).nullable(),
  /** Where the source stands: under the quote or in a footnote. */
  sources: z.enum(['below', 'footnote']),
  /** Quotes also those who did not agree to it. */
  includesWithheld: z.boolean(),
});
export type QuoteRules = z.infer<typeof quoteRules>;

export const usualQuoteRules: QuoteRules = {
  naming: { by: 'pseudonym', attributeIds: [] },
  maxLength: null,
  sources: 'below',
  includesWithheld: false,
};

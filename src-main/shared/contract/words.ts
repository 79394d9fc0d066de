import { z } from 'zod';
import { job } from './define.ts';
import { id } from './values.ts';

const listedWord = z.object({
  /** In small letters. */
  word: z.string(),
  count: z.int(),
  documents: z.int(),
  /** Participants who say it. */
  participants: z.int(),
});
export type ListedWord = z.infer<typeof listedWord>;

export const wordsContract = {
  /** The words of the texts, the most frequent first: without numbers, and without words of grammar unless they are asked for. */
  'words.list': job(
    z.object({
      documentIds: z.array(id).optional(),
      participantIds: z.array(id).optional(),
      /** Only words coded with one of them or a code below. */
      codeIds: z.array(id).optional(),
      leaveOutInterviewers: z.boolean().optional(),
      keepStopWords: z.boolean().optional(),
      limit: z.int().min(1).max(1_000_000).optional(),
    }),
    /** `distinct` and `total` count all words, also those beyond the limit. */
    z.object({ words: z.array(listedWord), distinct: z.int(), total: z.int() }),
  ),
};

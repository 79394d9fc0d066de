import { z } from 'zod';
import { query } from './define.ts';
import { id, offset } from './values.ts';

export const searchHit = z.object({
  documentId: id,
  document: z.string(),
  speaker: z.string().nullable(),
  start: offset,
  end: offset,
  before: z.string(),
  match: z.string(),
  after: z.string(),
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchContract = {
  /** Characters as they stand for Chinese, whole words in any case otherwise. `total` counts every place. */
  'search.find': query(
    z.object({
      query: z.string().max(500),
      limit: z.int().min(1).max(1_000_000).optional(),
      documentId: id.optional(),
    }),
    z.object({
      total: z.int(),
      hits: z.array(searchHit),
      documents: z.array(z.object({ id, name: z.string(), count: z.int() })),
    }),
  ),
};

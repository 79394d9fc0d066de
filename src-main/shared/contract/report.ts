import { z } from 'zod';
import { job } from './define.ts';

// A page is about 350 KB, and a window keeps what it was sent.
export const previewLimit = 40;

/** Boards and journeys are in it unless they are left out. */
const parts = { hasFigures: z.boolean().optional() };

export const reportContract = {
  /** One SVG a page, the first `previewLimit` of them; `total` counts the pages of the whole report. */
  'report.preview': job(z.object(parts), z.object({ pages: z.array(z.string()).max(previewLimit), total: z.int() })),
  /** `isUniversal`: the PDF conforms to PDF/UA-1; where the native compiler doesn't run it is tagged only. */
  'report.save': job(
    z.object({ path: z.string().min(1), ...parts }),
    z.object({ pages: z.int(), bytes: z.int(), isUniversal: z.boolean() }),
  ),
};

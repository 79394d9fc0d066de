import type { ErrorDetails } from '../errors.ts';

/** Details of an error for its words: one that names only a path gets its file's name too, and the other way round. */
export function completeDetails(details: ErrorDetails): ErrorDetails {
  const path = details.path ?? details.file;
  const file = details.file ?? (typeof path === 'string' ? path.split(/[\\/]/).at(-1) : undefined);
  return { ...details, ...(file !== undefined && { file }), ...(path !== undefined && { path }) };
}

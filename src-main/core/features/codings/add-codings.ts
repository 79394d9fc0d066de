import type { CodingToAdd } from '../../../shared/contract/codings.ts';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { parseCodePath } from '../../../shared/domain/code-tree.ts';
import { AppError } from '../../../shared/errors.ts';
import { codeAtPath } from '../../db/codes.ts';
import { findDocumentId } from '../../db/documents.ts';
import { createPlacing } from '../../db/present-places.ts';
import type { Work } from '../../open-project.ts';
import { codePassage } from './commands.ts';

type Refused = CallOutput<'codings.add'>['refused'][number];

/** Codes many passages in one step; documents by id or name, codes by path. What can't be taken is listed. */
export function addCodings(work: Work, input: CallParsed<'codings.add'>): CallOutput<'codings.add'> {
  const documentId = remember((name) => findDocumentId(work.db, name));
  const codeId = remember((path) => codeAtPath(work, parseCodePath(path)).id);
  const placing = createPlacing(work.db);
  const refused: Refused[] = [];
  input.codings.forEach((coding, index) => {
    const error = attempt(() => addCoding(coding));
    if (error) refused.push({ index, error: { code: error.code, details: error.details } });
  });
  const added = input.codings.length - refused.length;
  work.describe({ count: added });
  return { added, refused };

  function addCoding({ document, start, end, code, researcher, memo }: CodingToAdd): void {
    const place = placing({ documentId: documentId(document), start, end });
    codePassage(work, { place, code: { id: codeId(code) }, researcher: researcher ?? input.researcher, memo });
  }
}

function attempt(work: () => void): AppError | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function remember(find: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

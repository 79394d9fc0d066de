import type { ParsedBlock, ParseOptions, ParseWarning } from '../../../shared/domain/parsed-document.ts';
import { readDocxParts } from './docx-parts.ts';
import { newState } from './docx-state.ts';
import { readDocxStyles } from './docx-styles.ts';
import { readContainer } from './read-container.ts';
import { readDocxComments, readDocxNotes } from './read-notes.ts';

export interface DocxBlocks {
  readonly blocks: readonly ParsedBlock[];
  readonly warnings: readonly ParseWarning[];
}

export async function readDocxBlocks(bytes: Uint8Array, options: ParseOptions = {}): Promise<DocxBlocks> {
  const parts = await readDocxParts(bytes);
  const styles = readDocxStyles(parts);
  const state = newState(styles, readDocxComments(parts, styles), options);
  const body = readContainer(state);
  parts.readPart('document', body.read);
  const blocks = [...body.end(), ...readDocxNotes(parts, state)];
  return { blocks, warnings: state.images > 0 ? [{ code: 'images-left-out', count: state.images }] : [] };
}

import { parentPort } from 'node:worker_threads';
import { diffTexts } from '../../shared/domain/diff-texts.ts';
import type { GuideOutline } from '../../shared/contract/guides.ts';
import type { NewImage } from '../../shared/contract/personas.ts';
import type { ParsedDocument, ParseOptions } from '../../shared/domain/parsed-document.ts';
import type { TextChange } from '../../shared/domain/text-changes.ts';
import { AppError, type ErrorCode, type ErrorDetails } from '../../shared/errors.ts';
import { parseFile } from './parse-file.ts';
import type { SvgDrawing } from './image/draw-svg.ts';
import { parseGuideFile } from './guide/parse-guide-file.ts';
import { parseTableFile } from './table/parse-table-file.ts';
import type { ParsedTable, TableOptions } from './table/parsed-table.ts';

export type ParseRequest =
  | { readonly kind: 'document'; readonly path: string; readonly options: ParseOptions }
  | { readonly kind: 'corrected'; readonly path: string; readonly options: ParseOptions; readonly before: string }
  | { readonly kind: 'table'; readonly path: string; readonly options: TableOptions }
  | { readonly kind: 'image'; readonly path: string; readonly drawing: SvgDrawing }
  | { readonly kind: 'guide'; readonly path: string };

export type ParseReply =
  | { readonly kind: 'document'; readonly document: ParsedDocument; readonly format: string }
  | {
      readonly kind: 'corrected';
      readonly document: ParsedDocument;
      readonly format: string;
      readonly changes: readonly TextChange[];
    }
  | { readonly kind: 'table'; readonly table: ParsedTable }
  | { readonly kind: 'guide'; readonly outline: GuideOutline }
  | { readonly kind: 'image'; readonly image: NewImage }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: ErrorDetails };

async function read(request: ParseRequest): Promise<ParseReply> {
  if (request.kind === 'table') return { kind: 'table', table: await parseTableFile(request.path, request.options) };
  if (request.kind === 'guide') return { kind: 'guide', outline: await parseGuideFile(request.path) };
  if (request.kind === 'image') {
    // Only pictures wait for what draws them.
    const { parseImageFile } = await import('./image/parse-image-file.ts');
    return { kind: 'image', image: await parseImageFile(request.path, request.drawing) };
  }
  const { document, format } = await parseFile(request.path, request.options);
  if (request.kind === 'document') return { kind: 'document', document, format };
  return { kind: 'corrected', document, format, changes: diffTexts(request.before, document.text) };
}

async function reply(request: ParseRequest): Promise<ParseReply> {
  try {
    return await read(request);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: 'refused', code: error.code, details: error.details };
  }
}

const port = parentPort;
port?.on('message', async (request: ParseRequest) => port.postMessage(await reply(request)));

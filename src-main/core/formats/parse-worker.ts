import { parentPort } from 'node:worker_threads';
import type { ParsedDocument, ParseOptions } from '../../shared/domain/parsed-document.ts';
import { AppError, type ErrorCode, type ErrorDetails } from '../../shared/errors.ts';
import { parseFile } from './parse-file.ts';

export interface ParseRequest {
  readonly path: string;
  readonly options: ParseOptions;
}

export type ParseReply =
  | { readonly kind: 'parsed'; readonly document: ParsedDocument; readonly format: string }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: ErrorDetails };

async function reply({ path, options }: ParseRequest): Promise<ParseReply> {
  try {
    const { document, format } = await parseFile(path, options);
    return { kind: 'parsed', document, format };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: 'refused', code: error.code, details: error.details };
  }
}

const port = parentPort;
port?.on('message', async (request: ParseRequest) => port.postMessage(await reply(request)));

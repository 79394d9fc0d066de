import { getDocumentProxy } from 'unpdf';
import { AppError } from '../../../shared/errors.ts';
import { CharacterMaps } from './character-maps.ts';
import type { PdfPage } from './pdf-page.ts';
import { type PdfFonts, readPage } from './read-page.ts';

type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;

export async function loadPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const file = await openPdf(bytes);
  try {
    const fonts: PdfFonts = { bold: new Map(), hasDrawnHyphens: false };
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      pages.push(await readPage(page, fonts));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw asAppError(error);
  } finally {
    await file.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  try {
    // pdf.js takes the bytes for itself, so it gets a copy. Images are never decoded: no words come from them.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      useSystemFonts: false,
      maxImageSize: 1,
      useWorkerFetch: false,
      cMapPacked: false,
      BinaryDataFactory: CharacterMaps,
    });
  } catch (error) {
    throw asAppError(error);
  }
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return isLocked ? new AppError('file-password') : new AppError('file-damaged', { reason: 'pdf' });
}

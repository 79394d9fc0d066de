import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { AppError } from '../../../shared/errors.ts';
import { checkEntryName } from './check-entry-name.ts';

export interface ZipLimits {
  readonly entries: number;
  /** Bytes that all entries together may say they hold. */
  readonly declaredBytes: number;
  /** Bytes that the wanted entries together may inflate to. */
  readonly wantedBytes: number;
  /** Inflated bytes for each compressed byte, looked at once an entry passes `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const megabyte = 1024 * 1024;

export const zipLimits: ZipLimits = {
  entries: 10_000,
  declaredBytes: 512 * megabyte,
  wantedBytes: 128 * megabyte,
  ratio: 250,
  ratioFrom: 4 * megabyte,
};

/** Inflates the entries that `isWanted` names and no other; declared sizes are limits, never trusted. */
export async function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: ZipLimits = zipLimits,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await openZip(bytes);
  if (zip.entryCount > limits.entries) throw new AppError('archive-bomb', { entries: zip.entryCount });
  const wanted = (await listEntries(zip, limits)).filter(({ name }) => isWanted(name));
  const result = new Map<string, Uint8Array>();
  let left = limits.wantedBytes;
  for (const { name, entry } of wanted) {
    if (result.has(name)) throw new AppError('file-damaged', { part: name, reason: 'duplicate-entry' });
    const content = await inflate(zip, entry, name, Math.min(left, allowedBytes(entry, limits)));
    left -= content.length;
    result.set(name, content);
  }
  return result;
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    // Names stay raw and sizes unchecked: both are judged here, with errors of their own.
    return await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: false });
  } catch {
    throw new AppError('file-damaged', { reason: 'not-an-archive' });
  }
}

interface NamedEntry {
  readonly name: string;
  readonly entry: Entry;
}

async function listEntries(zip: ZipFile, limits: ZipLimits): Promise<readonly NamedEntry[]> {
  const entries: NamedEntry[] = [];
  let declared = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
      checkEntryName(name);
      declared += entry.uncompressedSize;
      if (declared > limits.declaredBytes) throw new AppError('archive-bomb', { bytes: declared });
      entries.push({ name, entry });
    }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('file-damaged', { reason: 'archive-directory' });
  }
  return entries;
}

function allowedBytes(entry: Entry, limits: ZipLimits): number {
  return Math.max(limits.ratioFrom, entry.compressedSize * limits.ratio);
}

async function inflate(zip: ZipFile, entry: Entry, name: string, allowed: number): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new AppError('file-password', { part: name });
  if (entry.uncompressedSize > allowed)
    throw new AppError('archive-bomb', { part: name, bytes: entry.uncompressedSize });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > allowed) throw new AppError('archive-bomb', { part: name, bytes: size });
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('file-damaged', { part: name });
  }
  const content = Buffer.concat(chunks, size);
  if (crc32(content) !== entry.crc32) throw new AppError('file-damaged', { part: name, reason: 'checksum' });
  return content;
}

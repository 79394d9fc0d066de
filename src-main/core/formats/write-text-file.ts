import { writeFileSync } from 'node:fs';

const enough = 1 << 18;

/** Writes text to an open file in large pieces. */
export function createTextFile(file: number) {
  let waiting: string[] = [];
  let waitingLength = 0;
  let bytes = 0;
  const flush = () => {
    // Halves of surrogate pairs are not in UTF-8.
    const packed = Buffer.from(waiting.join('').toWellFormed(), 'utf8');
    [waiting, waitingLength] = [[], 0];
    writeFileSync(file, packed);
    bytes += packed.byteLength;
  };
  const write = (text: string) => {
    waiting.push(text);
    waitingLength += text.length;
    if (waitingLength > enough) flush();
  };
  const finish = () => {
    flush();
    return bytes;
  };
  return { write, finish };
}

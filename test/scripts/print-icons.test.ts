import { describe, expect, it } from 'vitest';
import { printIcns, printIco } from '../../scripts/print-icons.ts';

const pngs = [16, 32, 48, 64, 128, 256, 512, 1024].map((size) => ({ size, png: Buffer.from(`png of ${size}`) }));

describe('printIco', () => {
  it('points at each PNG up to 256 pixels', () => {
    const ico = printIco(pngs);
    const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => 6 + index * 16);
    const images = entries.map((at) => {
      const from = ico.readUInt32LE(at + 12);
      return [ico.readUInt8(at), ico.toString('utf8', from, from + ico.readUInt32LE(at + 8))];
    });
    expect(images).toEqual([
      [16, 'png of 16'],
      [32, 'png of 32'],
      [48, 'png of 48'],
      [64, 'png of 64'],
      [128, 'png of 128'],
      [0, 'png of 256'],
    ]);
  });
});

describe('printIcns', () => {
  it('begins with its type and its whole length', () => {
    const icns = printIcns(pngs);
    expect(icns.toString('ascii', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
  });

  it('says which size is missing', () => {
    expect(() => printIcns(pngs.slice(1))).toThrow('There is no PNG of 16 pixels.');
  });
});

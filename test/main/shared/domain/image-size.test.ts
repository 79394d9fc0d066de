import { describe, expect, it } from 'vitest';
import { imageSize } from '../../../../src-main/shared/domain/image-size.ts';

const base64 = (text: string) => Buffer.from(text, 'base64');
const png = base64('iVBORw0KGgoAAAANSUhEUgAAAZAAAADICAYAAADGFbfi');
const gif = base64('R0lGODdhCgAKAIAAAP8AAP///ywAAAAACgAKAAACEI');
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc000110800c80190030122000211010311', 'hex');
const webp = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPVP8 '), Buffer.alloc(10), Buffer.from([0x96, 0, 0x90, 1])]);

describe('imageSize', () => {
  it.each([
    ['image/png', png, { width: 400, height: 200 }],
    ['image/gif', gif, { width: 10, height: 10 }],
    ['image/jpeg', jpeg, { width: 400, height: 200 }],
    ['image/webp', webp, { width: 150, height: 400 }],
  ])('reads %s', (mediaType, bytes, size) => {
    expect(imageSize(mediaType, bytes)).toEqual(size);
  });

  it.each(['image/png', 'image/gif', 'image/jpeg', 'image/webp'])('gives null for %s that ends early', (mediaType) => {
    expect(imageSize(mediaType, jpeg.subarray(0, 4))).toBeNull();
  });
});

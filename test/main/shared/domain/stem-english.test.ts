import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../../../src-main/shared/domain/stem-english.ts';

describe('stemEnglish', () => {
  it.each([
    ['charge', 'charged'],
    ['charge', 'charging'],
    ['charge', 'charges'],
    ['stop', 'stopped'],
    ['stop', 'stopping'],
    ['company', 'companies'],
    ['card', 'cards'],
    ['customer', "customer's"],
    ['call', 'called'],
    ['verify', 'verifying'],
  ])('makes one of %s and %s', (word, form) => {
    expect(stemEnglish(form)).toBe(stemEnglish(word));
  });

  it.each(['bus', 'class', 'thing', 'string', 'need', 'speed', 'this', 'is', 'naïve', '编码', '2nd'])(
    'leaves %s as it is',
    (word) => {
      expect(stemEnglish(word)).toBe(word);
    },
  );
});

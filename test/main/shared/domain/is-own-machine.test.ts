import { expect, it } from 'vitest';
import { isOwnMachine } from '../../../../src-main/shared/domain/is-own-machine.ts';

it.each([
  ['http://127.0.0.1:8080/inference', true],
  ['http://localhost/', true],
  ['HTTP://[::1]:9000/asr?x=1', true],
  ['https://127.0.0.1/', false],
  ['http://127.0.0.1.example.org/', false],
  ['http://localhost@example.org/', false],
  ['http://localhost:80@example.org/', false],
  ['http://192.168.0.2/', false],
  ['file:///etc/passwd', false],
  ['127.0.0.1', false],
])('knows of %s whether it is this machine', (address, expected) => {
  expect(isOwnMachine(address)).toBe(expected);
});

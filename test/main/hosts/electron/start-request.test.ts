import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStartRequest } from '../../../../src-main/hosts/electron/start-request.ts';

const electron = ['electron', '--no-sandbox', '/motif'];

describe('readStartRequest', () => {
  it.each([
    { argv: electron, open: null, sample: false },
    { argv: [...electron, '--sample'], open: null, sample: true },
    { argv: [...electron, '/studies/a.motif'], open: '/studies/a.motif', sample: false },
    { argv: [...electron, 'a.motif'], open: '/home/a.motif', sample: false },
    { argv: ['/opt/Motif/motif', '访谈.motif'], open: '/home/访谈.motif', sample: false },
    { argv: ['/opt/Motif/motif', '--remote-debugging-port=0'], open: null, sample: false },
  ])('reads $argv', ({ argv, open, sample }) => {
    expect(readStartRequest(argv, '/home', '/motif')).toEqual({ open: open && resolve(open), sample });
  });
});

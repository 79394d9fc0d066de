import { expect, it } from 'vitest';
import { completeDetails } from '../../../../src-main/shared/domain/complete-details.ts';

it.each([
  [{ path: '/a/b.txt' }, { path: '/a/b.txt', file: 'b.txt' }],
  [{ path: 'C:\\a\\b.txt' }, { path: 'C:\\a\\b.txt', file: 'b.txt' }],
  [{ file: 'b.txt' }, { path: 'b.txt', file: 'b.txt' }],
  [
    { path: '/a/b.txt', file: 'c.txt' },
    { path: '/a/b.txt', file: 'c.txt' },
  ],
  [{ name: 'Price' }, { name: 'Price' }],
])('names file and path of %j', (details, completed) => {
  expect(completeDetails(details)).toEqual(completed);
});

import { describe, expect, it } from 'vitest';
import type { DocumentSummary } from '../../../../src-main/shared/contract/documents.ts';
import { sortDocuments } from '../../../../src-renderer/features/documents/sort-documents.ts';

const named = (name: string, coded: number) => ({ name, coded }) as DocumentSummary;
const documents = [named('訪談 10', 0.2), named('访谈 2', 0), named('焦点', 0.8), named('Ben', 0.2)];

describe('sortDocuments', () => {
  it.each([
    ['imported', 'en', ['訪談 10', '访谈 2', '焦点', 'Ben']],
    ['name', 'zh-CN', ['访谈 2', '訪談 10', '焦点', 'Ben']],
    ['coded', 'zh-CN', ['焦点', '訪談 10', 'Ben', '访谈 2']],
  ] as const)('puts documents in the order %s of %s', (order, language, expected) => {
    expect(sortDocuments(documents, order, language).map(({ name }) => name)).toEqual(expected);
  });
});

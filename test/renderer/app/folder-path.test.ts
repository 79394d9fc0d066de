import { describe, expect, it } from 'vitest';
import { filePath, folderCrumbs, isFileName } from '../../../src-renderer/app/folder-path.ts';

describe('folderCrumbs', () => {
  it.each([
    ['/', ['/']],
    ['/home/mei', ['/', '/home', '/home/mei']],
    ['C:\\', ['C:\\']],
    ['C:\\Users\\Mei', ['C:\\', 'C:\\Users', 'C:\\Users\\Mei']],
  ])('walks from the top down to %s', (path, expected) => {
    expect(folderCrumbs(path).map((crumb) => crumb.path)).toEqual(expected);
  });
});

describe('filePath', () => {
  it.each([
    ['/home/mei', 'Study', '/home/mei/Study.motif'],
    ['/', ' Study.MOTIF ', '/Study.MOTIF'],
    ['C:\\Users', '研究 1', 'C:\\Users\\研究 1.motif'],
  ])('puts a file in %s', (folder, name, expected) => {
    expect(filePath(folder, name, 'motif')).toBe(expected);
  });
});

describe('isFileName', () => {
  it.each([
    ['Study 1', true],
    ['研究：一', true],
    ['', false],
    ['..', false],
    ['a/b', false],
    ['what?', false],
  ])('says of %j: %s', (name, expected) => {
    expect(isFileName(name)).toBe(expected);
  });
});

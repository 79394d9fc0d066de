// What one of the three systems doesn't allow in a file's name.
const notInNames = /[\\/:*?"<>|\p{Cc}]+/gu;
const mostOfName = 80;

/** A name as a file can have it; empty where nothing of it can stay. */
export const fileName = (name: string): string =>
  name.toWellFormed().replace(notInNames, ' ').replace(/\s+/gu, ' ').trim().slice(0, mostOfName).toWellFormed().trim();

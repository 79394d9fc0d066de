import { call, chinese, createStudy, documentId, english } from './chinese-study.ts';

export const stageCodes = ['提出', '准备', '讨论', '决定', '回顾'];
export const laneCodes = ['做法', '渠道', '心声', '难处', '机会', '制度', '工具'];
export const voice = '原声';

export interface Quote {
  readonly document: string;
  readonly words: string;
}

/** A study of two documents with twelve passages: each carries a code of a stage, one of a lane, and the one that finds them. */
export async function createCodedStudy(project: string, people: string): Promise<readonly Quote[]> {
  await createStudy(project, people);
  const some = await firstWords(project, chinese, 8);
  const places = [...some, ...(await firstWords(project, english, 4))];
  const codings = places.flatMap(({ document, start, end }, index) =>
    codesOf(index).map((code) => ({ document, start, end, code })),
  );
  await call(project, 'codings.add', { codings });
  await rateStages(project);
  return places.map(({ document, words }) => ({ document, words }));
}

const codesOf = (index: number): readonly string[] => [
  voice,
  `阶段/${stageCodes[index % stageCodes.length]}`,
  `泳道/${laneCodes[index % laneCodes.length]}`,
];

/** The beginnings of so many long turns, far enough from each other to be told apart. */
async function firstWords(project: string, document: string, count: number) {
  const { text, turns } = await call(project, 'documents.content', { id: await documentId(project, document) });
  const beginnings = turns.map(({ start }) => ({ start, words: text.slice(start, start + 24) }));
  const long = beginnings.filter(({ words }) => words.length === 24 && !/^\s|\s$|\n/.test(words));
  return long.slice(3, 3 + count).map(({ start, words }) => ({ document, words, start, end: start + words.length }));
}

/** Codings of the same stage differ, so that its mean has a spread. */
async function rateStages(project: string): Promise<void> {
  const codes = await call(project, 'codes.tree', {});
  const stageIds = codes.filter(({ name }) => stageCodes.includes(name)).map(({ id }) => id);
  const { passages } = await call(project, 'passages.ofCodes', { codeIds: stageIds });
  const ids = passages.map(({ codingId }) => codingId);
  const half = ids.length / 2;
  await call(project, 'codings.rate', { ids: ids.slice(0, half), valence: 1 });
  await call(project, 'codings.rate', { ids: ids.slice(half), valence: -1 });
}

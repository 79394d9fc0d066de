import { printProjectLink } from '../../src-main/shared/domain/project-links.ts';

export interface SampleMemo {
  readonly title: string;
  readonly text: string;
}

export const projectMemo: SampleMemo = {
  title: 'The question',
  text: [
    'Two groups decide for people who are not in the room: a design team for its customers, a public body for citizens.',
    '',
    '- When does a group learn what it cannot do?',
    '- Who tells it, and in what form?',
    '- What comes back to those who gave their views?',
    '',
    'Each text is read in its own language. A code is named in the language in which its best passage was said.',
  ].join('\n'),
};

export const documentMemo: SampleMemo = {
  title: '怎么读这份座谈',
  text: [
    '许雲翔开场、介绍与会者、请人发言，所以他的角色记为访谈者：需要时，查询可以不计他的话。',
    '',
    '其他人的职务多半没有写明，因此不填。',
  ].join('\n'),
};

type CodeIds = (key: string) => string;

const linkTo = (idOf: CodeIds, key: string, name: string) =>
  `[${name}](${printProjectLink({ kind: 'code', id: idOf(key) })})`;

export const codeMemo = (idOf: CodeIds): SampleMemo => ({
  title: 'An answer, not a yes',
  text:
    'Nobody here asks for agreement. What counts is that an answer comes back, even a no with a reason. ' +
    `This is about those who spoke; those who never came to speak belong to ${linkTo(idOf, 'representation', '谁的声音算数')}.`,
});

export const journalEntry = (idOf: CodeIds): SampleMemo => ({
  title: 'First reading done',
  text: [
    'Both texts coded once, from beginning to end.',
    '',
    `- ${linkTo(idOf, 'early', 'Trying early')} turned up in both without being looked for.`,
    `- ${linkTo(idOf, 'mediator', '中介者')} 只出现在座谈里：设计团队没有这样的人，还是不需要？`,
    '- Next: read the passages of both groups beside each other.',
  ].join('\n'),
});

import { printCodePath } from './code-tree.ts';
import type { OutlineOfGuide, OutlineQuestion } from './read-guide-outline.ts';

type Language = 'en' | 'zh-CN';

/** A guide as a Markdown outline, which `readGuideOutline` reads again. Lines end with '\n'. */
export function printGuide({ name, sections }: OutlineOfGuide, language: Language): string {
  const blocks = sections.map((section) => {
    const questions = section.questions.map((question) => printQuestion(question, language)).join('');
    const heading = `${oneLine(section.name)}${printMinutes(section.minutes, language)}`;
    return heading === '' ? questions : `## ${heading}\n\n${questions}`;
  });
  const title = oneLine(name) === '' ? [] : [`# ${oneLine(name)}\n`];
  return [...title, ...blocks].join('\n').replace(/\n*$/u, '\n');
}

function printQuestion(question: OutlineQuestion, language: Language): string {
  const { text, minutes, codePath, probes, stimuli, kind } = question;
  const task = kind !== 'task' ? '' : language === 'en' ? 'Task: ' : '任务：';
  const code = codePath === null ? '' : ` {${printCodePath(codePath)}}`;
  const lines = [
    `- ${task}${oneLine(text)}${printMinutes(minutes, language)}${code}`,
    ...probes.map((probe) => `  - ${oneLine(probe)}`),
    ...stimuli.map((stimulus) => `  - ${language === 'en' ? 'Stimulus: ' : '展示材料：'}${oneLine(stimulus)}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function printMinutes(minutes: number | null, language: Language): string {
  if (minutes === null) return '';
  return language === 'en' ? ` (${minutes} min)` : `（${minutes} 分钟）`;
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

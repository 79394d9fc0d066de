import type { BlockField } from '../../../shared/contract/reports.ts';

type Things = Extract<BlockField, { type: 'things' }>['of'];

/** Fields as blocks write them; see `blockField` of the contract. */
export const flag = (name: string, usual: boolean): BlockField => ({ name, type: 'boolean', usual });

export const number = (name: string, [least, usual, most]: readonly [number, number, number]): BlockField => ({
  name,
  type: 'number',
  usual,
  least,
  most,
});

/** The first of the choices is the usual one. */
export const choice = (name: string, choices: readonly [string, ...string[]]): BlockField => ({
  name,
  type: 'choice',
  usual: choices[0],
  choices: [...choices],
});

export const line = (name: string): BlockField => ({ name, type: 'text', usual: '', isLong: false });
export const markdown = (name: string): BlockField => ({ name, type: 'text', usual: '', isLong: true });
export const things = (name: string, of: Things): BlockField => ({ name, type: 'things', of });

/** Of blocks that may go on where the one before ends. */
export const startsPage = (usual: boolean): BlockField => flag('startsPage', usual);

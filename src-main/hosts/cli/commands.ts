import { callCommand } from './call.ts';
import { checkCommand } from './check.ts';
import type { CliCommand } from './cli-command.ts';
import { codeCommand } from './code.ts';
import { codesCommand } from './codes.ts';
import { documentsCommand } from './documents.ts';
import { importCommand } from './import.ts';
import { newCommand } from './new.ts';
import { passagesCommand } from './passages.ts';
import { reportCommand } from './report.ts';
import { searchCommand } from './search.ts';
import { showCommand } from './show.ts';

export const commands: readonly CliCommand[] = [
  newCommand,
  importCommand,
  documentsCommand,
  showCommand,
  codeCommand,
  codesCommand,
  passagesCommand,
  searchCommand,
  reportCommand,
  checkCommand,
  callCommand,
];

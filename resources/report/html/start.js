import { startBack } from './back.js';
import { startFigures } from './figures.js';
import { startFilter } from './filter.js';
import { startPrint } from './print.js';
import { startRail } from './rail.js';
import { startSearch } from './search.js';
import { startTheme } from './theme.js';

startTheme();
startRail();
startFilter();
startSearch();
startFigures();
startBack();
startPrint();

import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { assert } from '../src-main/shared/errors.ts';
import { App } from './app/app.tsx';
import { startWindow } from './app/start-window.ts';

const root = document.getElementById('root');
assert(root, 'index.html has a root');
createRoot(root).render(<App started={await startWindow()} />);

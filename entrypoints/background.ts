import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../lib/platform/background.ts';

export default defineBackground({ type: 'module', main: () => serveBackground() });

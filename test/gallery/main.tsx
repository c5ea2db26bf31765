import '../../lib/ui/styles/smallprint.css';
import { render } from 'preact';
import { VIEWS } from './views.tsx';

/** The names of all views, for whoever takes the pictures. */
Object.assign(globalThis, { VIEW_NAMES: Object.keys(VIEWS) });

/** Draws the view that the fragment names, afresh. */
function draw(): void {
  render(null, document.body);
  const view = VIEWS[decodeURIComponent(location.hash.slice(1))];
  if (view) render(view(), document.body);
}
addEventListener('hashchange', draw);
draw();

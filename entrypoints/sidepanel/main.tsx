import '../../lib/ui/styles/smallprint.css';
import './sidepanel.css';
import { render } from 'preact';
import { mountPanel } from '../../lib/platform/mount-panel.tsx';

void mountPanel((view) => render(view, document.body));

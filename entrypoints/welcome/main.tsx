import '../../lib/ui/styles/smallprint.css';
import { render } from 'preact';
import { mountWelcome } from '../../lib/platform/mount-welcome.tsx';

void mountWelcome((view) => render(view, document.body));

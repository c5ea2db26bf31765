import '../../lib/ui/styles/smallprint.css';
import { render } from 'preact';
import { mountOptions } from '../../lib/platform/mount-options.tsx';

void mountOptions((view) => render(view, document.body));

import '../../lib/ui/styles/smallprint.css';
import './popup.css';
import { render } from 'preact';
import { mountPopup } from '../../lib/platform/mount-popup.tsx';

void mountPopup((view) => render(view, document.body));

import type { SavedFile } from '../ui/panel/panel-actions.ts';

/** Gives a file to the person, as a download of the browser. */
export function saveFile({ name, type, content }: SavedFile): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

import { send } from './messaging.ts';

/** Hands a text or file that the person gave to the background, to be read as the policy of a tab. */
export async function giveFile(tabId: number, file: Blob, name: string): Promise<void> {
  const dataUrl = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
  const base64 = file.size === 0 ? '' : dataUrl.slice(dataUrl.indexOf(',') + 1);
  await send('read-given', { tabId, name: name.slice(0, 300), type: file.type, base64 });
}

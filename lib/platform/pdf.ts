import type { PdfLibrary } from '../extract/read-pdf.ts';
import { startModuleWorker } from './trusted-types.ts';

/** Loads the PDF reader, with its packaged worker. It is large, and loaded only when a policy is a PDF. */
export async function loadPdf(): Promise<PdfLibrary> {
  const library = await import('pdfjs-dist');
  library.GlobalWorkerOptions.workerPort ??= startModuleWorker('/pdf.worker.mjs');
  return library as unknown as PdfLibrary; // its own types describe far more of the same functions
}

import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkToPdf } from './pdfLink.ts';

/** Where the PDF of a report is kept with its content, so that every later build has it. */
function keptPdf(contentFolder: string, year: string): string {
  return join(contentFolder, 'reports', year, 'report.pdf');
}

/** Puts the PDF of a report into a site, with a link to it on the home page of the report. */
export function addPdf(siteFolder: string, year: string, pdf: Uint8Array): string {
  const folder = join(siteFolder, 'reports', year);
  const file = join(folder, 'report.pdf');
  writeFileSync(file, pdf);
  const home = join(folder, 'index.html');
  const page = readFileSync(home, 'utf8');
  writeFileSync(home, linkToPdf(page, `/reports/${year}/report.pdf`, pdf.length));
  return file;
}

/** Keeps the PDF of a report with its content. */
export function keepPdf(contentFolder: string, year: string, pdf: Uint8Array): void {
  writeFileSync(keptPdf(contentFolder, year), pdf);
}

/** Forgets the PDF of a report that has been corrected since: it no longer says what the report says. */
export function forgetPdf(contentFolder: string, year: string): void {
  rmSync(keptPdf(contentFolder, year), { force: true });
}

/** Puts every PDF that is kept into a site that has just been made, for the reports that it has. */
export function addKeptPdfs(contentFolder: string, siteFolder: string): void {
  const reports = join(contentFolder, 'reports');
  for (const year of existsSync(reports) ? readdirSync(reports) : []) {
    const file = keptPdf(contentFolder, year);
    const isShown = existsSync(join(siteFolder, 'reports', year, 'index.html'));
    if (isShown && existsSync(file)) addPdf(siteFolder, year, readFileSync(file));
  }
}

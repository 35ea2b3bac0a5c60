import type { Correction } from '../schemas/correction.ts';
import type { SignOff } from '../schemas/signOff.ts';
import type { Signature, SignedText } from '../schemas/signature.ts';
import { digestOf } from './digest.ts';

/** What has happened to the texts of a report since they were last signed. */
export interface SignedChanges {
  changed: string[];
  added: string[];
  removed: string[];
}

/** The texts as they were last signed: as at first, with every correction since. */
export function lastSigned(signOff: Pick<SignOff, 'texts' | 'corrections'>): SignedText[] {
  return signOff.corrections.reduce<SignedText[]>(afterCorrection, signOff.texts);
}

function afterCorrection(
  texts: readonly SignedText[],
  { changed, removed }: Pick<Correction, 'changed' | 'removed'>,
): SignedText[] {
  const after = new Map(texts.map((text) => [text.path, text]));
  for (const path of removed) after.delete(path);
  for (const text of changed) after.set(text.path, text);
  return [...after.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The digest that holds now: that of the last correction, or else the first. */
export function lastDigest({
  signatures,
  corrections,
}: {
  signatures: readonly Pick<Signature, 'digest'>[];
  corrections: readonly Pick<Correction, 'digest'>[];
}): string {
  return corrections.at(-1)?.digest ?? signatures[0]?.digest ?? '';
}

/** What has changed since the last signature. */
export function changesSince(
  signed: readonly SignedText[],
  current: readonly SignedText[],
): SignedChanges {
  const before = new Map(signed.map(({ path, sha256 }) => [path, sha256]));
  const after = new Map(current.map(({ path, sha256 }) => [path, sha256]));
  return {
    changed: [...after]
      .filter(([path, digest]) => (before.get(path) ?? digest) !== digest)
      .map(([path]) => path),
    added: [...after.keys()].filter((path) => !before.has(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
  };
}

/** Whether nothing has changed. */
export function isUnchanged({ changed, added, removed }: SignedChanges): boolean {
  return changed.length + added.length + removed.length === 0;
}

/** Where the record of signatures contradicts itself: signatures over something else than the listed texts. */
export function recordFaults(signOff: SignOff): { path: (string | number)[]; message: string }[] {
  const first = digestOf(signOff.texts);
  const faults = signOff.signatures.flatMap(({ digest, post }, index) =>
    digest === first
      ? []
      : [
          {
            path: ['signatures', index, 'digest'],
            message: `The digest signed by the ${post} does not match the listed texts.`,
          },
        ],
  );
  let texts: readonly SignedText[] = signOff.texts;
  signOff.corrections.forEach((correction, index) => {
    texts = afterCorrection(texts, correction);
    if (correction.digest !== digestOf(texts)) {
      faults.push({
        path: ['corrections', index, 'digest'],
        message: `The digest of the correction of ${correction.date} does not match the texts after it.`,
      });
    }
  });
  return faults;
}

/** The safeguarding partners that have not signed. */
export function missingPartners(
  signOff: Pick<SignOff, 'signatures'> | null,
  partners: readonly string[],
): string[] {
  const signed = new Set(signOff?.signatures.map(({ organisation }) => organisation));
  return partners.filter((partner) => !signed.has(partner));
}

/** Adds a signature to the record of a report, or begins the record. */
export function withSignature(
  record: SignOff | null,
  signature: Omit<Signature, 'digest'>,
  texts: readonly SignedText[],
): SignOff {
  const digest = digestOf(texts);
  const base: SignOff = record ?? {
    version: 2,
    signatures: [],
    texts: [...texts],
    recipients: [],
    corrections: [],
  };
  return { ...base, signatures: [...base.signatures, { ...signature, digest }] };
}

/** Adds a correction to the record of a published report. From then on the values are signed, whatever was signed before. */
export function withCorrection(
  record: SignOff,
  correction: Pick<Correction, 'post' | 'organisation' | 'date' | 'recordedBy' | 'what' | 'why'>,
  texts: readonly SignedText[],
): SignOff {
  const { changed, added, removed } = changesSince(lastSigned(record), texts);
  const touched = new Set([...changed, ...added]);
  return {
    ...withoutSalt(record),
    version: 2,
    corrections: [
      ...record.corrections,
      {
        ...correction,
        digest: digestOf(texts),
        changed: texts.filter(({ path }) => touched.has(path)),
        removed,
      },
    ],
  };
}

function withoutSalt({ salt: _salt, ...record }: SignOff): Omit<SignOff, 'salt'> {
  return record;
}

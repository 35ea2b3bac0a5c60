/** A document as submitted. */
export interface GivenDocument {
  /** The name of its file, for example `Police chapter.docx`. */
  name: string;
  bytes: Uint8Array;
}

/** Something only the person importing the document can know. */
export interface ImportQuestion {
  /** What the answer is filed under, for example `unit contacts`. */
  id: string;
  /** The question, in a sentence. */
  text: string;
  /** What may be answered, and what each answer means; empty when any words will do. */
  choices: { answer: string; meaning: string }[];
  /** The answer, or the default until there is one; `null` if it has to be answered before anything is written. */
  answer: string | null;
}

/** What was answered, by the ids of the questions. */
export type ImportAnswers = Readonly<Record<string, string>>;

/** Asks a question, and gives the answer to it: the one that was given, or else the usual one. */
export type Ask = (
  question: Omit<ImportQuestion, 'answer'> & { usual: string | null },
) => string | null;

/**
 * Collects questions as they come up.
 * @param answers what has been answered already
 * @param questions where each question goes, with its answer
 */
export function asking(answers: ImportAnswers, questions: ImportQuestion[]): Ask {
  return ({ usual, ...question }) => {
    const given = answers[question.id];
    const isAllowed =
      given !== undefined &&
      (question.choices.length === 0
        ? given.trim() !== ''
        : question.choices.some(({ answer }) => answer === given));
    const answer = isAllowed ? given : usual;
    questions.push({ ...question, answer });
    return answer;
  };
}

/** What a document would bring into the content. Nothing has been written. */
export interface ImportPlan {
  /** The document and the part of it that is meant, for example `figures.xlsx, sheet "LADO", A3:D20`. */
  origin: string;
  /** What has to be corrected in the document first, each in a sentence with its place. Nothing can be written until then. */
  problems: string[];
  /** What can be answered. Nothing can be written while an answer is missing. */
  questions: ImportQuestion[];
  /** What was understood, in lines. */
  understood: string[];
  /** What someone should know who trusts the document as it looks: what was left out, changed or may be meant otherwise. */
  notes: string[];
  /** What would change in files that are there: `+` new, `~` changed, `-` no longer there. */
  changes: string[];
  /** What the check would say that it does not say now. */
  findings: string[];
  /** The texts that would be written, by their paths in the content folder. Empty when there is nothing to do. */
  files: Readonly<Record<string, string>>;
  /** Whether none of these files is there yet. */
  isNew: boolean;
  /** What to do afterwards, in lines. */
  next: string[];
}

/** The questions that have to be answered before anything can be written. */
export function openQuestions({ questions }: Pick<ImportPlan, 'questions'>): ImportQuestion[] {
  return questions.filter(({ answer }) => answer === null);
}

/** A plan with only its origin filled in. */
export function emptyPlan(origin: string): ImportPlan {
  return {
    origin,
    problems: [],
    questions: [],
    understood: [],
    notes: [],
    changes: [],
    findings: [],
    files: {},
    isNew: true,
    next: [],
  };
}

/**
 * Does one of several things that may each go wrong, so that all that is wrong can be said at once.
 * @param problems where the message goes when it goes wrong
 * @returns what was done, or `null`
 */
export function attempt<T>(problems: string[], task: () => T): T | null {
  try {
    return task();
  } catch (cause) {
    return noted(problems)(cause);
  }
}

/** Notes what went wrong: for what goes wrong later than at once. */
export function noted(problems: string[]): (cause: unknown) => null {
  return (cause) => {
    problems.push(cause instanceof Error ? cause.message : String(cause));
    return null;
  };
}

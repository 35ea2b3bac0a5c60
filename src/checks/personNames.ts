/** First names that many people in England have. No list is complete: it is there to remind, not to prove. */
const firstNames = new Set(
  `Aaron Abdul Adam Adrian Ahmed Aisha Alan Alex Alexander Alice Alison Amanda Amy Andrea Andrew Angela Anita Ann Anna Anne
  Annette Anthony Barbara Ben Benjamin Beth Beverley Brian Bridget Carol Caroline Catherine Charles Cheryl Chris Christine
  Christopher Claire Clare Colin Craig Daniel David Dawn Dean Debbie Deborah Debra Denise Derek Diane Donna Dorothy Edward
  Eileen Elaine Eleanor Elizabeth Emily Emma Fatima Fiona Gareth Gary Gavin Geoffrey George Gillian Graham Hannah Harry Hassan
  Hazel Heather Helen Ian Ibrahim Imran Irene Jack Jacqueline James Jamie Jane Janet Janice Jason Jayne Jean Jennifer Jenny
  Jeremy Jessica Jill Joan Joanna Joanne John Jonathan Joseph Judith Julia Julian Julie Karen Kate Katherine Kathleen Kathryn
  Katie Keith Kelly Kenneth Kerry Kevin Laura Lauren Lee Leslie Linda Lisa Lorraine Louise Lucy Luke Lynn Malcolm Margaret
  Maria Marie Marion Martin Mary Matthew Maureen Melanie Michael Michelle Mohammad Mohammed Muhammad Natalie Neil Nicholas
  Nicola Nigel Olivia Pamela Patricia Patrick Paul Paula Pauline Peter Philip Priya Rachel Rebecca Richard Robert Robin Roger
  Ruth Samantha Samuel Sandra Sara Sarah Sharon Sheila Simon Sophie Stephanie Stephen Steven Stuart Susan Suzanne Tara Teresa
  Thomas Timothy Tina Tracey Tracy Trevor Valerie Victoria Vincent Wendy William Yasmin Yvonne Zoe`.split(
    /\s+/u,
  ),
);

/** Last names that many people in England have. */
const lastNames =
  `smith jones taylor brown williams wilson johnson davies patel robinson wright thompson evans walker roberts
  edwards hughes hall turner carter phillips mitchell james anderson bailey baker bennett campbell clark clarke collins cook
  cooper cox davis ellis griffiths harris harrison hill hussain jackson jenkins kelly khan lewis martin miller moore morgan
  morris murphy murray parker powell price richards richardson rogers ross russell scott shah shaw simpson singh stevens stewart
  thomas thomson ahmed ali begum watson webb west kaur graham adams mills palmer reynolds marshall chapman hunt
  fletcher gibson ward lloyd matthews barnes butler fisher foster gray mason pearson`.split(/\s+/u);

/** Words that make a name with a first name in it that of a place, a law or a body. */
const notPeople =
  /^(?:Street|Road|Lane|Avenue|Close|Court|Way|Square|Place|Park|Ward|House|Hospital|Hospice|Centre|School|College|Academy|University|Trust|Foundation|Act|Inquiry|Review|Report|Hub|Day|And)$/u;

/** What follows makes it the name of a place or a body: "Hazel Wood primary school". */
const ofPlace =
  /^(?: [\p{L}’'-]+){0,2} (?:academy|centre|clinic|college|estate|foundation|hospice|hospital|house|lane|nursery|practice|road|school|street|surgery|trust|university)\b/iu;

/** The first and last names that are in a text, as far as the first is a common one. */
export function likelyNames(text: string): { text: string; start: number }[] {
  const pairs = /(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+)/gu;
  return [...text.matchAll(pairs)]
    .filter(([, first = '', last = '']) => firstNames.has(first) && !notPeople.test(last))
    .map((match) => ({ text: match[0], start: match.index }))
    .filter((name) => !ofPlace.test(text.slice(name.start + name.text.length)));
}

/** Whether a mailbox of one word is made of an initial or a first name and a common last name: `jsmith`, `janesmith72`. */
export function isLikelyName(mailbox: string): boolean {
  const word = mailbox.toLowerCase().replace(/\d+$/u, '');
  return lastNames.some((last) => {
    if (!word.endsWith(last)) return false;
    const before = word.slice(0, -last.length);
    const asName = before.charAt(0).toUpperCase() + before.slice(1);
    return /^[a-z]$/u.test(before) || firstNames.has(asName);
  });
}

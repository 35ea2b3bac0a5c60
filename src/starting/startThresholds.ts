import { stringify } from 'yaml';
import { servedPeople } from '../model/servedPeople.ts';
import { readContentFiles } from '../reader/contentFiles.ts';
import { readEntries } from '../reader/entries.ts';
import type { Site } from '../schemas/site.ts';
import type { Starter } from './starter.ts';
import { writeNew } from './writeNew.ts';

/** What is different from one level to the next, by who a partnership serves. */
interface LevelStart {
  name: string;
  meaning: string;
  response: string;
  whatToDo: string;
  lead: string;
  consent: string;
  law: string;
}

/** Starts a threshold guide with four levels. Every sentence in it is there to be replaced, and says that no one has checked it. */
export const startThresholds: Starter = async ({ name, folder, today }) => {
  const { entries } = readEntries(readContentFiles(folder).files);
  const serves = entries.site[0]?.data.serves ?? 'children';
  const source = { document: entries.documents[0]?.data.documents[0]?.id ?? '' };
  const guide = {
    introduction: `${name}: how people find the right help at the right time.`,
    principles: [
      {
        title: 'Use your judgement',
        text: 'The levels support professional judgement and do not replace it.',
        source,
      },
    ],
    levels: levelsFor(serves).map((level, index) => ({
      id: `level-${index + 1}`,
      label: `Level ${index + 1}`,
      ...level,
      whatToDo: [level.whatToDo],
      evidence: 'unverified',
      sources: [source],
    })),
    reviewed: today,
  };
  const path = 'thresholds/levels.yaml';
  writeNew(folder, {
    [path]: `# The levels of need. Replace every sentence with those of your own threshold document, and add or remove levels as it does.\n${stringify(guide, { lineWidth: 0, aliasDuplicateObjects: false })}`,
  });
  return Promise.resolve({
    written: [path],
    left: [
      'Replace every sentence with those of your own threshold document, and name it as the source of each level.',
      'Say how well each level’s wording has been checked. Until then, readers see that it has not been.',
    ],
  });
};

function levelsFor(serves: Site['serves']): LevelStart[] {
  const { one } = servedPeople(serves);
  const [third, fourth] =
    serves === 'adults'
      ? [
          'The adult may have needs for care and support under section 9 of the Care Act 2014.',
          'The council must make enquiries under section 42 of the Care Act 2014.',
        ]
      : [
          'The child is in need under section 17 of the Children Act 1989.',
          'The council must make enquiries under section 47 of the Children Act 1989.',
        ];
  return [
    {
      name: 'Services for everyone',
      meaning: `Services that everyone uses meet the needs of ${one}.`,
      response: 'Services for everyone help.',
      whatToDo: 'Keep helping as you do for everyone.',
      lead: 'The service that already gives the help',
      consent: 'Services work by agreement.',
      law: 'No assessment is needed.',
    },
    {
      name: 'Early help',
      meaning: `${capital(one)} needs some extra help, which services can give together.`,
      response: 'Services that are already known give the extra help.',
      whatToDo: 'Talk about the help that is needed, and agree who gives it.',
      lead: 'A lead professional',
      consent: 'Needed. Without it, help is offered again later.',
      law: 'The help is offered, and may be refused.',
    },
    {
      name: 'Complex needs',
      meaning: `${capital(one)} has needs that only specialist services can meet.`,
      response: 'The council assesses what is needed.',
      whatToDo: 'Refer to the council.',
      lead: 'A social worker',
      consent: 'Needed, unless someone is at risk of harm.',
      law: third,
    },
    {
      name: 'Harm',
      meaning: `${capital(one)} is being harmed, or may be.`,
      response: 'The council makes enquiries with its partners.',
      whatToDo: 'Call the council today. If someone is in danger now, call 999.',
      lead: 'A social worker',
      consent: 'Not needed. Say what you are doing unless that would add to the danger.',
      law: fourth,
    },
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

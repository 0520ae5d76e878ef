import type { Topic } from '../../template/kinds.ts'

const lessonPlan: Topic = { title: { en: 'The lesson plan', nl: 'Het lesplan', fi: 'Koulutusrunko' } }
const questions: Topic = { title: { en: 'Your questions', nl: 'Uw vragen', fi: 'Kysymyksenne' } }
const openTalk: Topic = { title: { en: 'Whatever else comes up', nl: 'Wat verder ter sprake komt', fi: 'Muut esiin nousevat asiat' } }

const technical = { purpose: 'technical', minutes: 60, channel: 'online', agenda: [lessonPlan, questions, openTalk] } as const

export const sessions = {
  'technical-1': { ...technical, title: { en: 'Technical session 1', nl: 'Technische sessie 1', fi: 'Tekninen tapaaminen 1' } },
  'technical-2': { ...technical, title: { en: 'Technical session 2', nl: 'Technische sessie 2', fi: 'Tekninen tapaaminen 2' } },
  'on-site-training': {
    title: { en: 'Project training on site', nl: 'Projecttraining op locatie', fi: 'Hankekoulutus paikan päällä' },
    purpose: 'training',
    minutes: 480,
    channel: 'on-site',
    days: { min: 1, max: 2 },
    agenda: [
      {
        title: {
          en: 'Build the system you are deploying',
          nl: 'Het systeem bouwen dat u oplevert',
          fi: 'Toimitettavan järjestelmän rakentaminen',
        },
      },
      { title: { en: 'Help with the programming', nl: 'Hulp bij het programmeren', fi: 'Apua ohjelmointiin' } },
      { title: { en: 'A case from practice', nl: 'Een praktijkgeval', fi: 'Tapaus käytännöstä' } },
    ],
  },
  'large-deployments': {
    title: { en: 'Session 3: large deployments', nl: 'Sessie 3: grote projecten', fi: 'Tapaaminen 3: suuret toteutukset' },
    purpose: 'technical',
    minutes: 60,
    channel: 'online',
    agenda: [
      { title: { en: 'Solutions for large deployments', nl: 'Oplossingen voor grote projecten', fi: 'Ratkaisut suuriin toteutuksiin' } },
      { title: { en: 'Good engineering practice', nl: 'Goede engineeringpraktijk', fi: 'Hyvät suunnittelukäytännöt' } },
      { title: { en: 'Quick and efficient deployment', nl: 'Snel en efficiënt uitrollen', fi: 'Nopea ja tehokas käyttöönotto' } },
      {
        title: {
          en: 'Enterprise edition: set-up and virtual machines',
          nl: 'Enterprise-editie: inrichting en virtuele machines',
          fi: 'Enterprise-versio: asetukset ja virtuaalikoneet',
        },
      },
      questions,
      {
        title: {
          en: 'You are welcome in the technical sessions',
          nl: 'U bent welkom bij de technische sessies',
          fi: 'Olette tervetulleita teknisiin tapaamisiin',
        },
      },
    ],
  },
} as const

import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn, when } from '../authoring'
import {
  DATA_SCIENTIST,
  HUMAN_CENTRED_DESIGNER,
  NLP_SCIENTIST,
  PROGRAMS,
  PROGRAMS_A_LITTLE,
  SOFTWARE_DEVELOPER,
} from './conditions'

const { effort } = stepsIn('hands-on')

/** What only one of the roles practises; each is behind that role's condition. */
export const roleSteps: readonly Step[] = [
  effort({
    id: 'services-in-depth',
    title: 'Services others build on: interfaces, databases and design',
    reason:
      'To everyone else a model is one more service. Your part is that it answers in time, keeps its promises while it changes, and stands when something beside it falls over.',
    topics: {
      contracts: 'Interfaces as contracts: schemas, versions and errors',
      databases: 'Databases: modelling, indexes, transactions and slow queries',
      concurrency: 'Threads, processes and asynchronous code',
      languages: 'The same service in a second language, and what each is for',
      testing: 'Tests between services, and with a model that changes',
      watching: 'Logs, metrics and traces that lead to a cause',
      failing: 'Timeouts, retries and degrading on purpose',
    },
    resources: [
      resource('reference', 'The Twelve-Factor App', 'https://12factor.net/'),
      resource('book', 'Site Reliability Engineering', 'https://sre.google/books/'),
      resource('reference', 'Use The Index, Luke: SQL indexing', 'https://use-the-index-luke.com/'),
    ],
    prerequisites: ['serve-a-model'],
    when: SOFTWARE_DEVELOPER,
    sources: ['A11', 'B1', 'B2', 'B8'],
    estimate: hours(34, 48, 84),
    variants: [
      { when: when({ coding: ['professional'] }), estimate: hours(11, 16, 28) },
      { when: when({ coding: ['fluent'] }), estimate: hours(22, 31, 54) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(28, 40, 70) },
    ],
  }),
  effort({
    id: 'experiments-and-analysis',
    title: 'Experiments and analysis that lead to a decision',
    reason:
      'A data scientist is paid for decisions that turn out right. That takes experiments planned before the data comes in, and an analysis that holds when someone looks twice.',
    topics: {
      questions: 'From a business question to a measurable one',
      metrics: 'A metric that stands for what is wanted, and what guards it',
      abtests: 'A/B tests: size, duration and stopping rules',
      causes: 'Cause without an experiment: matching, differences and instruments',
      series: 'Time series and forecasts with their uncertainty',
      bayes: 'Bayesian estimates, and when a prior earns its keep',
      telling: 'A written finding: what we saw, how sure we are, what to do',
    },
    resources: [
      resource('book', 'Causal Inference: The Mixtape', 'https://mixtape.scunning.com/'),
      resource('book', 'Forecasting: Principles and Practice', 'https://otexts.com/fpp3/'),
    ],
    prerequisites: ['first-project'],
    when: DATA_SCIENTIST,
    sources: ['A18', 'B1', 'B8', EDITORIAL],
    estimate: hours(34, 48, 84),
    variants: [
      { when: PROGRAMS, estimate: hours(28, 40, 70) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(28, 40, 70) },
    ],
  }),
  effort({
    id: 'telling-with-data',
    title: 'Findings others act on: charts, dashboards and writing',
    reason:
      'An analysis nobody acts on might as well not exist. Saying what was found, how sure it is and what to do, in words the room understands, is half of the post.',
    topics: {
      charts: 'One chart, one message, honest axes',
      dashboards: 'A dashboard that answers one question well',
      reader: 'One finding written twice: for a colleague, and for whoever decides',
      talking: 'The same in ten minutes, aloud',
      doubt: 'Saying uncertainty so that it is neither hidden nor all that is heard',
      questions: 'Being asked why, and showing the working',
    },
    resources: [
      resource('book', 'Fundamentals of Data Visualization', 'https://clauswilke.com/dataviz/'),
      resource('course', 'Google: technical writing courses', 'https://developers.google.com/tech-writing'),
    ],
    prerequisites: ['experiments-and-analysis'],
    when: DATA_SCIENTIST,
    sources: ['A16', 'A17', 'A18', EDITORIAL],
    estimate: hours(18, 26, 45),
  }),
  effort({
    id: 'judging-text',
    title: 'Judging text: test sets, people and measures',
    reason:
      'With language there is rarely one right answer, so most of the argument is about the yardstick. Whoever can build a fair one is listened to.',
    topics: {
      corpus: 'A corpus of your own: where from, with whose leave, in which languages',
      annotation: 'A guideline for annotators, and how far they agree',
      testsets: 'Test sets that training has not seen, and hard cases on purpose',
      blindspots: 'What the usual measures miss, on cases of your own',
      people: 'Judgements by people: pairs, scales and enough of them',
      models: 'A model as the judge, checked against people',
      harms: 'Toxic, biased and made-up answers, counted',
    },
    resources: [
      resource(
        'book',
        'Speech and Language Processing (Jurafsky and Martin)',
        'https://web.stanford.edu/~jurafsky/slp3/',
      ),
      resource('tool', 'Hugging Face Evaluate', 'https://huggingface.co/docs/evaluate'),
    ],
    prerequisites: ['first-project'],
    when: NLP_SCIENTIST,
    sources: ['A8', 'B8', EDITORIAL],
    estimate: hours(20, 28, 48),
    variants: [
      { when: PROGRAMS, estimate: hours(17, 24, 41) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(17, 24, 41) },
    ],
  }),
  effort({
    id: 'speech',
    title: 'Speech: from sound to text and back',
    reason:
      'Much language is spoken, and speech brings accents, noise and pauses that text never had. One small recogniser, measured honestly, teaches most of it.',
    topics: {
      sound: 'What a voice looks like: frames, spectrograms and phonemes',
      recognising: 'Recognition with a pretrained model, adapted to your recordings',
      errors: 'Word error rate, by speaker and by accent',
      speaking: 'From text to speech, and how to judge a voice',
      dialogue: 'Turns, interruptions and the wait before an answer',
    },
    resources: [
      resource('course', 'Hugging Face audio course', 'https://huggingface.co/learn/audio-course'),
      resource('tool', 'Mozilla Common Voice', 'https://commonvoice.mozilla.org/'),
    ],
    prerequisites: ['first-project'],
    when: NLP_SCIENTIST,
    sources: ['B8', 'B9', EDITORIAL],
    estimate: hours(18, 26, 45),
    variants: [
      { when: PROGRAMS, estimate: hours(15, 22, 38) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(15, 22, 38) },
    ],
  }),
  effort({
    id: 'designing-with-people',
    title: 'Designing models with the people who use them',
    reason:
      'A prediction that people cannot understand, rightly trust or correct has failed, whatever its score. Your role is to find that out with them, early.',
    topics: {
      needs: 'Interviews and observation before any model',
      fit: 'Where a model helps, and where a rule or a person is better',
      prototypes: 'Prototypes with the model faked by a person',
      showing: 'Showing uncertainty, reasons and a way to correct',
      studies: 'Studies with users: tasks, measures and small numbers',
      consent: 'Consent, and looking after what people tell you',
      harm: 'Who is harmed by which error, and accessibility',
      feedback: 'Feedback that becomes better data',
    },
    resources: [resource('reference', 'People + AI Guidebook', 'https://pair.withgoogle.com/guidebook/')],
    prerequisites: ['first-project'],
    when: HUMAN_CENTRED_DESIGNER,
    sources: ['A17', 'B8', EDITORIAL],
    estimate: hours(34, 48, 84),
    variants: [
      { when: PROGRAMS, estimate: hours(28, 40, 70) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(28, 40, 70) },
    ],
  }),
  effort({
    id: 'interpretability',
    title: 'Models people can see through: interpretability',
    reason:
      'People who cannot see why a model decides will either follow it blindly or ignore it. You need the methods, and the honesty to say where they mislead.',
    topics: {
      simple: 'Models that explain themselves: when they are good enough',
      overall: 'What a model goes by: importance and partial dependence',
      single: 'Why this one case: SHAP, LIME and counterfactuals',
      networks: 'Looking into networks: saliency, probing and their pitfalls',
      reasons: 'Reasons worded for the person they concern',
      testing: 'Testing with people whether an explanation helps them decide better',
    },
    resources: [
      resource('book', 'Interpretable Machine Learning', 'https://christophm.github.io/interpretable-ml-book/'),
      resource('reference', 'SHAP documentation', 'https://shap.readthedocs.io/'),
    ],
    prerequisites: ['first-project'],
    when: HUMAN_CENTRED_DESIGNER,
    sources: ['A17', 'B8', EDITORIAL],
    estimate: hours(22, 31, 54),
    variants: [
      { when: PROGRAMS, estimate: hours(17, 24, 42) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(18, 26, 45) },
    ],
  }),
]

import type { SkillArea } from '../../domain/career/skill-catalogue'
import { practises, teaches, topic } from './skills-authoring'

export const systems: SkillArea = {
  id: 'systems',
  title: 'Software and systems',
  summary: 'What lets others use a model, today and next year.',
  topics: [
    topic({
      id: 'git-and-tests',
      title: 'Git, tests and the command line',
      examples: ['I commit my work.', 'I work in branches, write tests and get reviews.', 'I set this up for a team.'],
      sources: ['A11', 'A1', 'B1'],
      asks: 'cppcb',
      ties: [
        teaches('programs-others-can-run', 'practised', 'tests', 'shell', 'git', 'sharing'),
        practises('open-source-contribution', 'confident', 'building', 'fixing', 'proposing'),
      ],
    }),
    topic({
      id: 'software-design',
      title: 'Software design: parts, interfaces, library calls',
      examples: [
        'I split a program into files.',
        'I cut a system into parts that can change alone.',
        'I draw a system and say what fails first.',
      ],
      sources: ['B1', 'A11', 'A16'],
      asks: 'pbbcb',
      ties: [
        teaches('programs-others-can-run', 'basics', 'modules', 'classes'),
        practises('serve-a-model', 'practised', 'api', 'batch', 'automation'),
        practises('interview-practice', 'practised', 'systems'),
        teaches('systems-at-scale', 'confident', 'caching', 'drawing'),
        teaches('services-in-depth', 'confident', 'contracts', 'concurrency', 'testing', 'failing'),
      ],
    }),
    topic({
      id: 'serving',
      title: 'Serving a model, by Flask or a cloud service',
      examples: [
        'I have called a model over the web.',
        'I have put one behind an API with checked inputs.',
        'I make it fast enough, and small enough.',
      ],
      sources: ['A8', 'A11', 'A18', 'C2'],
      asks: 'pbpcb',
      ties: [
        teaches('serve-a-model', 'practised', 'api', 'batch', 'speed', 'security'),
        practises('flagship-project', 'confident', 'running'),
      ],
    }),
    topic({
      id: 'docker-and-cloud',
      title: 'Docker and a cloud: AWS, Azure or Google',
      examples: [
        'I know what a container is.',
        'I have deployed something, within a budget.',
        'I set up what a team deploys with.',
      ],
      sources: ['A11'],
      asks: 'pbbp-',
      ties: [teaches('serve-a-model', 'practised', 'docker', 'cloud', 'automation')],
    }),
    topic({
      id: 'monitoring',
      title: 'Monitoring, drift and retraining',
      examples: [
        'I know why a model gets worse with time.',
        'I have watched one and trained it again.',
        'I decide when to retrain, and go back if it was wrong.',
      ],
      sources: ['A8', 'C2', 'A18'],
      asks: 'pbbpb',
      ties: [
        practises('serve-a-model', 'basics', 'batch'),
        teaches('services-in-depth', 'basics', 'watching'),
        teaches(
          'operate-a-model',
          'practised',
          'logging',
          'drift',
          'alerts',
          'retraining',
          'comparing',
          'rollback',
          'registry',
        ),
      ],
    }),
    topic({
      id: 'large-data',
      title: 'Data too large for one machine: Spark, queues',
      examples: [
        'I know why it takes several machines.',
        'I have run a job on many of them.',
        'I plan storage, streams and cost for a team.',
      ],
      sources: ['B1', 'A11'],
      asks: 'b--p-',
      ties: [teaches('systems-at-scale', 'practised', 'spark', 'storage', 'streams', 'orchestration', 'training')],
    }),
  ],
}

export const people: SkillArea = {
  id: 'people',
  title: 'Questions and people',
  summary: 'What a model is for, and who has to understand it.',
  topics: [
    topic({
      id: 'framing',
      title: 'Turning a wish into a question for data',
      examples: [
        'I can name inputs and outputs.',
        'I narrow a wish until data can answer it.',
        'I say when no model is needed.',
      ],
      sources: ['A8', 'A16'],
      asks: 'pcppc',
      ties: [
        practises('first-project', 'practised', 'question', 'baseline'),
        practises('interview-practice', 'practised', 'cases'),
        practises('bootcamp-course', 'practised'),
        practises('experiments-and-analysis', 'confident', 'questions'),
        practises('designing-with-people', 'confident', 'fit'),
      ],
    }),
    topic({
      id: 'communicating',
      title: 'Explaining results to other trades',
      examples: [
        'I can describe what I did.',
        'I write a page that someone acts on.',
        'Every week I work with those who own the product, the data or the software.',
      ],
      sources: ['A16', 'A17', 'C2'],
      asks: 'pcppc',
      ties: [
        practises('first-project', 'basics', 'report'),
        practises('portfolio-pages', 'practised', 'description', 'article'),
        practises('interview-practice', 'practised', 'projects', 'working'),
        teaches('telling-with-data', 'confident', 'reader', 'talking', 'doubt', 'questions'),
        practises('designing-with-people', 'confident', 'studies', 'feedback'),
      ],
    }),
    topic({
      id: 'experiments',
      title: 'Experiments that lead to a decision',
      examples: [
        'I know what an A/B test is.',
        'I plan one: size, duration, when to stop.',
        'I find causes where no experiment is possible.',
      ],
      sources: ['B1', 'A18'],
      asks: 'bcbbp',
      ties: [
        practises('statistics', 'basics', 'tests', 'sampling'),
        practises('operate-a-model', 'basics', 'comparing'),
        teaches('experiments-and-analysis', 'confident', 'questions', 'metrics', 'abtests', 'causes', 'series'),
        practises('designing-with-people', 'practised', 'studies'),
      ],
    }),
    topic({
      id: 'studies-with-people',
      title: 'Designing with the people who use it',
      examples: [
        'I have watched someone use what I made.',
        'I interview, prototype and test with a few people.',
        'I plan a study, and change the product by it.',
      ],
      sources: ['B8', 'A16'],
      asks: '-b-bc',
      ties: [
        practises('flagship-project', 'basics', 'feedback'),
        teaches(
          'designing-with-people',
          'confident',
          'needs',
          'fit',
          'prototypes',
          'showing',
          'studies',
          'consent',
          'harm',
          'feedback',
        ),
      ],
    }),
  ],
}

import type { SkillArea } from '../../domain/career/skill-catalogue'
import { practises, teaches, topic } from './skills-authoring'

export const dataWork: SkillArea = {
  id: 'data',
  title: 'Data',
  summary: 'From where it lies to what a model can learn from.',
  topics: [
    topic({
      id: 'collecting',
      title: 'Collecting data: SQL, APIs, the web',
      examples: [
        'I filter and sum a table in SQL or a spreadsheet.',
        'I join tables and fetch data from an API.',
        'I judge what a source may be used for, and get it reliably.',
      ],
      sources: ['A8', 'B1', 'C2'],
      asks: 'ppppb',
      ties: [
        teaches('data-in-python', 'basics', 'sql'),
        teaches('data-pipeline', 'practised', 'collecting', 'storing', 'privacy'),
        teaches('services-in-depth', 'confident', 'databases'),
      ],
    }),
    topic({
      id: 'exploring',
      title: 'Looking at data: summaries, correlations, charts',
      examples: [
        'I make a bar chart and an average.',
        'I find outliers and what hangs together before I model.',
        'I show others the one chart that matters.',
      ],
      sources: ['A8', 'A17', 'B1'],
      asks: 'pcppp',
      ties: [
        teaches('data-in-python', 'basics', 'charts'),
        teaches('data-preparation', 'practised', 'inspecting'),
        practises('first-project', 'practised', 'data'),
        practises('bootcamp-course', 'practised'),
        teaches('telling-with-data', 'confident', 'charts', 'dashboards'),
      ],
    }),
    topic({
      id: 'preparing',
      title: 'Cleaning: missing values, categories, leakage',
      examples: [
        'I drop or fill what is missing.',
        'I prepare data without letting the test data in.',
        'I hold back a dataset that would mislead.',
      ],
      sources: ['A8', 'A16', 'A17', 'B1', 'C2'],
      asks: 'cppbb',
      ties: [
        teaches('data-preparation', 'practised', 'missing', 'encoding', 'leakage', 'imbalance', 'labelling'),
        practises('bootcamp-course', 'practised'),
        practises('flagship-project', 'confident'),
      ],
    }),
    topic({
      id: 'features',
      title: 'Making features',
      examples: [
        'I know what a feature is.',
        'I make features from dates, text and counts.',
        'My features have beaten a better model.',
      ],
      sources: ['A8', 'A16'],
      asks: 'pppbb',
      ties: [
        teaches('data-preparation', 'practised', 'features'),
        practises('competition', 'confident', 'features'),
        practises('bootcamp-course', 'practised'),
      ],
    }),
    topic({
      id: 'pipelines',
      title: 'Pipelines that run by themselves',
      examples: [
        'I have run the same steps twice by a script.',
        'I have built one that checks its data and tries again.',
        'Others rely on one of mine every day.',
      ],
      sources: ['A8', 'A16', 'C2'],
      asks: 'pbbp-',
      ties: [teaches('data-pipeline', 'practised', 'checking', 'features', 'scheduling', 'reproducing')],
    }),
  ],
}

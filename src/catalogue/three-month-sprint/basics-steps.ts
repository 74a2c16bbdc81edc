import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn, when } from '../authoring'
import { byExperience } from './estimates'

const { effort } = stepsIn('basics')

const CLOUD_START = hours(18, 26, 46)

export const basicsSteps: readonly Step[] = [
  effort({
    id: 'python-basics',
    title: 'Week 1: Python you can work with',
    reason:
      'Everything after this week is written in Python. You need enough of it to load a table, change it and save it.',
    topics: {
      values: 'Values, lists and dictionaries',
      flow: 'Conditions, loops and functions',
      notebooks: 'Notebooks, and scripts beside them',
      files: 'Reading and writing CSV and JSON',
      pandas: 'First tables in pandas',
      git: 'Git: commit and push every evening',
    },
    resources: [
      resource('course', 'The Python Tutorial', 'https://docs.python.org/3/tutorial/'),
      resource('practice', 'Kaggle Learn: Python', 'https://www.kaggle.com/learn/python'),
      resource('practice', 'Kaggle Learn: pandas', 'https://www.kaggle.com/learn/pandas'),
    ],
    prerequisites: [],
    sources: ['A7'],
    estimate: hours(20, 29, 50),
    variants: [
      { when: when({ experience: ['programmer'] }), estimate: hours(6, 9, 16) },
      { when: when({ experience: ['some'] }), estimate: hours(12, 17, 30) },
    ],
  }),
  effort({
    id: 'machine-learning-basics',
    title: 'Week 2: what machine learning is',
    reason: 'One small model, understood, gives you the words for all the rest: features, labels, training and test.',
    topics: {
      kinds: 'With labels, without labels, and by reward',
      regression: 'A linear regression, fitted and drawn',
      classification: 'A classifier for a table with two outcomes',
      splitting: 'Training and test data',
      overfitting: 'Overfitting, made to happen on purpose',
      words: 'The vocabulary, in your own sentences',
    },
    resources: [
      resource(
        'course',
        'Google Machine Learning Crash Course',
        'https://developers.google.com/machine-learning/crash-course',
        ['A14'],
      ),
    ],
    prerequisites: ['python-basics'],
    sources: ['A7', 'A14'],
    ...byExperience(hours(20, 29, 50)),
  }),
  effort({
    id: 'cloud-google',
    title: 'Week 3: first steps on Google Cloud',
    reason: 'Models are trained and served on rented machines. Learn one cloud well enough not to fear its bill.',
    topics: {
      account: 'Account, project, budget and an alert on it',
      storage: 'Cloud Storage: buckets and access',
      machines: 'A virtual machine, started and stopped',
      tables: 'BigQuery: a query on a public table',
      rights: 'Service accounts and least privilege',
    },
    resources: [
      resource('reference', 'Cloud Storage: overview', 'https://cloud.google.com/storage/docs/introduction'),
      resource('reference', 'BigQuery: overview', 'https://cloud.google.com/bigquery/docs/introduction'),
    ],
    prerequisites: ['python-basics'],
    when: when({ cloud: ['google-cloud'] }),
    sources: ['A7'],
    ...byExperience(CLOUD_START),
  }),
  effort({
    id: 'cloud-aws',
    title: 'Week 3: first steps on AWS',
    reason: 'Models are trained and served on rented machines. Learn one cloud well enough not to fear its bill.',
    topics: {
      account: 'Account, budget and an alert on it',
      storage: 'S3: buckets and access',
      machines: 'An EC2 instance, started and stopped',
      tables: 'Athena: a query over files',
      rights: 'IAM users, roles and least privilege',
    },
    resources: [
      resource(
        'reference',
        'Amazon S3: what it is',
        'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html',
      ),
      resource(
        'reference',
        'Amazon EC2: what it is',
        'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html',
      ),
    ],
    prerequisites: ['python-basics'],
    when: when({ cloud: ['aws'] }),
    sources: ['A7', 'A11'],
    ...byExperience(CLOUD_START),
  }),
  effort({
    id: 'cloud-azure',
    title: 'Week 3: first steps on Azure',
    reason: 'Models are trained and served on rented machines. Learn one cloud well enough not to fear its bill.',
    topics: {
      account: 'Subscription, resource group, budget and an alert on it',
      storage: 'Blob Storage: containers and access',
      machines: 'A virtual machine, started and stopped',
      tables: 'A query in a managed SQL database',
      rights: 'Identities, roles and least privilege',
    },
    resources: [
      resource(
        'reference',
        'Azure Blob Storage: introduction',
        'https://learn.microsoft.com/azure/storage/blobs/storage-blobs-introduction',
      ),
      resource('reference', 'Azure virtual machines', 'https://learn.microsoft.com/azure/virtual-machines/'),
    ],
    prerequisites: ['python-basics'],
    when: when({ cloud: ['azure'] }),
    sources: ['A7', 'A11'],
    ...byExperience(CLOUD_START),
  }),
  effort({
    id: 'train-in-the-cloud',
    title: 'Week 4: train a model in the cloud',
    reason:
      'The model of week 2, trained on a machine that is not yours, shows where data, code and model live from now on.',
    topics: {
      data: 'Data in a bucket instead of a folder',
      notebook: 'A hosted notebook',
      job: 'A training job that ends by itself',
      saving: 'The trained model, saved and loaded again',
      cost: 'What it cost, and how to halve it',
    },
    prerequisites: ['machine-learning-basics', 'cloud-google', 'cloud-aws', 'cloud-azure'],
    sources: ['A7', EDITORIAL],
    ...byExperience(hours(20, 28, 48)),
  }),
]

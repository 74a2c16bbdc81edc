import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { hours, resource, reweighed, stepsIn, when } from '../authoring'
import {
  AFTER_A_COURSE,
  BOOTCAMP,
  HANDS_MODELS_OVER,
  PROGRAMS,
  PROGRAMS_A_LITTLE,
  RUNS_SERVICES,
  SOFTWARE_DEVELOPER,
} from './conditions'

const { effort } = stepsIn('hands-on')

const SERVING = hours(40, 56, 98)
const SERVING_BY_LEVEL = [
  { when: BOOTCAMP, estimate: hours(18, 26, 46) },
  { when: PROGRAMS, estimate: hours(24, 34, 58) },
  { when: PROGRAMS_A_LITTLE, estimate: hours(25, 36, 62) },
  { when: AFTER_A_COURSE, estimate: hours(25, 36, 62) },
]
const SCALE = hours(20, 29, 50)
const SCALE_BY_LEVEL = [
  { when: PROGRAMS, estimate: hours(8, 12, 20) },
  { when: PROGRAMS_A_LITTLE, estimate: hours(8, 12, 21) },
]

/** Models in use by others, and what keeps them so. */
export const operationsSteps: readonly Step[] = [
  effort({
    id: 'serve-a-model',
    title: 'Serve a model: API, Docker and a cloud',
    reason:
      'A model in a notebook helps one person. Putting it where others can call it is what separates this job from analysis, and interviewers will ask how you did it.',
    topics: {
      api: 'A prediction API in Flask or FastAPI, with checked inputs',
      batch: 'Batch or online: which one the problem wants',
      docker: 'A small Docker image that starts anywhere',
      cloud: 'Deploying on AWS, Azure or Google Cloud, within a budget',
      automation: 'Tests and deployment on every push',
      speed: 'Latency, memory and a model made smaller',
      security: 'Secrets, access and limits',
    },
    resources: [
      resource('reference', 'Flask documentation', 'https://flask.palletsprojects.com/'),
      resource('course', 'Docker: get started', 'https://docs.docker.com/get-started/'),
      resource('reference', 'AWS: Amazon SageMaker documentation', 'https://docs.aws.amazon.com/sagemaker/'),
      resource(
        'reference',
        'Azure Machine Learning documentation',
        'https://learn.microsoft.com/azure/machine-learning/',
      ),
    ],
    prerequisites: ['first-project'],
    sources: ['A8', 'A11', 'A18', 'C2'],
    estimate: SERVING,
    variants: [
      ...reweighed(SERVING, SERVING_BY_LEVEL, SOFTWARE_DEVELOPER, 1.25),
      ...reweighed(SERVING, SERVING_BY_LEVEL, HANDS_MODELS_OVER, 0.6),
      ...SERVING_BY_LEVEL,
    ],
  }),
  effort({
    id: 'operate-a-model',
    title: 'Keep a model well: monitoring, drift and retraining',
    reason:
      'The world moves away from the data you trained on. Looking after a model through that is half of the job description and rarely part of a course.',
    topics: {
      logging: 'Logging inputs, predictions and what came of them',
      drift: 'Drift in the inputs and in what they mean',
      alerts: 'Alerts that someone will act on',
      retraining: 'Retraining: when, on what, and who approves',
      comparing: 'A new model beside the old one: shadow runs and A/B tests',
      rollback: 'Going back to the last good version',
      registry: 'A registry of models, data and metrics',
    },
    resources: [
      resource(
        'reference',
        'Rules of Machine Learning',
        'https://developers.google.com/machine-learning/guides/rules-of-ml',
      ),
      resource('reference', 'MLflow documentation', 'https://mlflow.org/docs/latest/'),
    ],
    prerequisites: ['data-pipeline', 'serve-a-model'],
    when: RUNS_SERVICES,
    sources: ['A8', 'A18', 'C2'],
    estimate: hours(33, 47, 82),
    variants: [
      { when: PROGRAMS, estimate: hours(24, 34, 58) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(25, 35, 60) },
      { when: AFTER_A_COURSE, estimate: hours(25, 35, 60) },
    ],
  }),
  effort({
    id: 'systems-at-scale',
    title: 'Systems at scale: Spark, queues and scalable design',
    reason:
      'When the data outgrows one machine, the shape of the system decides more than the model. Leave this out if the posts you aim at have small data.',
    topics: {
      spark: 'Spark: partitions, shuffles and MLlib',
      storage: 'Column formats, warehouses and lakes',
      streams: 'Queues and streams',
      caching: 'Caching, load balancing and scaling out',
      orchestration: 'Containers in numbers: what Kubernetes is for',
      training: 'Training on several machines or graphics cards',
      drawing: 'Drawing a system and naming what fails first',
    },
    resources: [
      resource('reference', 'Apache Spark documentation', 'https://spark.apache.org/docs/latest/'),
      resource('reference', 'The System Design Primer', 'https://github.com/donnemartin/system-design-primer'),
    ],
    prerequisites: ['data-pipeline', 'serve-a-model'],
    optional: true,
    when: when({ 'target-role': ['machine-learning-engineer', 'software-developer'] }),
    sources: ['A11', 'B1', EDITORIAL],
    estimate: SCALE,
    variants: [...reweighed(SCALE, SCALE_BY_LEVEL, SOFTWARE_DEVELOPER, 1.6), ...SCALE_BY_LEVEL],
  }),
]

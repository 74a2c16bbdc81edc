import type { Choice } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { knowledgeChoice, pathChoice } from '../authoring'

const coding = knowledgeChoice({
  id: 'coding',
  title: 'Programming',
  question: 'How much have you programmed?',
  sources: ['A1', EDITORIAL],
  options: [
    {
      id: 'none',
      label: 'Not at all, or hardly',
      hint: 'Perhaps a spreadsheet formula, never a program you would call your own.',
      sources: ['A1'],
    },
    {
      id: 'some',
      label: 'Some',
      hint: 'You have finished a course or written scripts that did something useful, in any language.',
      sources: [EDITORIAL],
    },
    {
      id: 'fluent',
      label: 'Fluently',
      hint: 'You write programs of several files and find your own mistakes, though not for a living.',
      sources: ['A1', EDITORIAL],
    },
    {
      id: 'professional',
      label: 'For a living',
      hint: 'You ship software with others: version control, tests and reviews are an ordinary day.',
      sources: ['A1', 'A6'],
    },
  ],
})

const mathematics = knowledgeChoice({
  id: 'mathematics',
  title: 'Mathematics',
  question: 'How far does your mathematics go?',
  sources: ['A2', EDITORIAL],
  options: [
    {
      id: 'little',
      label: 'Not far, or long ago',
      hint: 'Functions and equations would need another look before anything else.',
      sources: ['A2'],
    },
    {
      id: 'school',
      label: 'To the end of school',
      hint: 'You can still differentiate a function and work with vectors and simple probabilities.',
      sources: [EDITORIAL],
    },
    {
      id: 'university',
      label: 'Some at university',
      hint: 'You have passed a course or two in linear algebra, calculus or statistics.',
      sources: [EDITORIAL],
    },
    {
      id: 'stem-degree',
      label: 'A technical or scientific degree',
      hint: 'Matrices, gradients and distributions were daily work once and come back quickly.',
      sources: ['A2'],
    },
  ],
})

const machineLearning = knowledgeChoice({
  id: 'machine-learning',
  title: 'Machine learning',
  question: 'What have you done with machine learning?',
  sources: ['A3', EDITORIAL],
  options: [
    { id: 'none', label: 'Nothing yet', hint: 'You know of it, and have not trained a model.', sources: ['A3'] },
    {
      id: 'course',
      label: 'A course, or other people’s models',
      hint: 'You have followed a course with its exercises, or called a trained model from your own code.',
      sources: [EDITORIAL],
    },
    {
      id: 'trained',
      label: 'Models of my own',
      hint: 'You have trained, compared and checked several models on data you prepared yourself.',
      sources: [EDITORIAL],
    },
    {
      id: 'professional',
      label: 'It is part of my job',
      hint: 'Models you helped to build are in use, and you can explain where they fail.',
      sources: [EDITORIAL],
    },
  ],
})

const data = knowledgeChoice({
  id: 'data',
  title: 'Data',
  question: 'How do you work with data?',
  sources: ['A1', 'C2', EDITORIAL],
  options: [
    { id: 'none', label: 'Not yet', hint: 'Tables are something you read rather than make.', sources: [EDITORIAL] },
    {
      id: 'queries',
      label: 'Spreadsheets and queries',
      hint: 'You filter, join and sum tables, in a spreadsheet or in SQL.',
      sources: [EDITORIAL],
    },
    {
      id: 'analysis',
      label: 'Analysis in code',
      hint: 'You clean and chart data in pandas, R or something like them, every week.',
      sources: [EDITORIAL],
    },
    {
      id: 'pipelines',
      label: 'Pipelines in production',
      hint: 'You build what moves and checks data while nobody is watching.',
      sources: [EDITORIAL],
    },
  ],
})

const wayOfLearning = pathChoice({
  id: 'way-of-learning',
  title: 'Way of learning',
  question: 'How do you want to learn?',
  sources: ['A3', 'B4', 'C6'],
  options: [
    {
      id: 'self-paced',
      label: 'By yourself, at your own pace',
      hint: 'Every hour in the plan is your own. About 6 months for the fundamentals if you keep at it.',
      sources: ['A3'],
    },
    {
      id: 'bootcamp',
      label: 'With a bootcamp',
      hint: 'Some months of practical, project-led classes. Their hours come on top of your weekly hours here.',
      sources: ['B4', 'C6', EDITORIAL],
    },
    {
      id: 'bachelors',
      label: 'With a bachelor’s degree',
      hint: 'Four years. Lectures take over most of the theory; your weekly hours here are for what they leave out.',
      sources: ['A3', 'A13', EDITORIAL],
    },
    {
      id: 'masters',
      label: 'With a master’s degree',
      hint: 'One to two years for someone who holds a bachelor’s already, with your groundwork done before it begins.',
      sources: ['A3', 'B3', EDITORIAL],
    },
  ],
})

const targetRole = pathChoice({
  id: 'target-role',
  title: 'Role',
  question: 'Which role are you heading for?',
  sources: ['B8'],
  options: [
    {
      id: 'machine-learning-engineer',
      label: 'Machine learning engineer',
      hint: 'You build models and keep them running for the people who rely on them.',
      sources: ['B8', 'A18'],
    },
    {
      id: 'data-scientist',
      label: 'Data scientist',
      hint: 'You find out what the data says: more statistics, experiments and telling, less running of services.',
      sources: ['B8', 'A18', EDITORIAL],
    },
    {
      id: 'nlp-scientist',
      label: 'NLP scientist',
      hint: 'You work on language, written and spoken: more on text, speech and how to judge both, less on pictures.',
      sources: ['B8', EDITORIAL],
    },
    {
      id: 'software-developer',
      label: 'Software developer with machine learning',
      hint: 'You build the systems that models live in: more on services, scale and other languages, less on training.',
      sources: ['B8', EDITORIAL],
    },
    {
      id: 'human-centred-designer',
      label: 'Human-centred machine learning designer',
      hint: 'You shape how people and models meet: more on studies and on explaining, less on running of services.',
      sources: ['B8', EDITORIAL],
    },
  ],
})

const field = pathChoice({
  id: 'field',
  title: 'Field',
  question: 'What will your models work on?',
  sources: ['B9', 'C3', EDITORIAL],
  options: [
    {
      id: 'general',
      label: 'A bit of everything',
      hint: 'Tables, text and pictures in turn. You can settle on one of them later.',
      sources: [EDITORIAL],
    },
    {
      id: 'voice-and-image',
      label: 'Voice and images',
      hint: 'Signals before they are inputs: signal processing comes in, with more on images and sound, less on tables.',
      sources: ['B9', 'C3', EDITORIAL],
    },
  ],
})

export const machineLearningEngineerChoices: readonly Choice[] = [
  coding,
  mathematics,
  machineLearning,
  data,
  wayOfLearning,
  targetRole,
  field,
]

import type { SkillArea } from '../../domain/career/skill-catalogue'
import { practises, teaches, topic } from './skills-authoring'

export const mathematics: SkillArea = {
  id: 'mathematics',
  title: 'Mathematics and statistics',
  summary: 'What the models are made of, and how sure one can be of what they say.',
  topics: [
    topic({
      id: 'calculus',
      title: 'Functions, derivatives and integrals',
      examples: [
        'I know what a derivative says.',
        'I differentiate with the chain rule on paper.',
        'I explain it to someone who is stuck.',
      ],
      sources: ['A2', 'C3'],
      asks: 'ppppb',
      ties: [
        teaches(
          'functions-and-derivatives',
          'practised',
          'algebra',
          'functions',
          'exponentials',
          'limits',
          'rules',
          'extremes',
          'integrals',
        ),
        teaches('bachelors-first-years', 'practised', 'mathematics'),
      ],
    }),
    topic({
      id: 'linear-algebra',
      title: 'Linear algebra: vectors, matrices, eigenvectors',
      examples: [
        'I multiply a matrix by a vector.',
        'I use projections and eigenvectors in a problem of my own.',
        'I read a paper’s formulas and see what they do.',
      ],
      sources: ['A2', 'C3'],
      asks: 'pppbb',
      ties: [
        teaches('linear-algebra', 'practised', 'vectors', 'matrices', 'systems', 'projections', 'eigen', 'svd', 'code'),
        teaches('bachelors-first-years', 'practised', 'mathematics'),
        practises('masters-degree', 'confident', 'research'),
      ],
    }),
    topic({
      id: 'optimisation',
      title: 'Optimisation: gradient descent, genetic algorithms',
      examples: [
        'I know what a step downhill is.',
        'I have written gradient descent and chosen its step size.',
        'I know when it fails, and what to search with instead.',
      ],
      sources: ['A2', 'B1'],
      asks: 'pbpb-',
      ties: [
        teaches(
          'gradients-and-optimisation',
          'practised',
          'partial',
          'chain',
          'curvature',
          'convexity',
          'descent',
          'momentum',
          'constraints',
        ),
        teaches('bachelors-first-years', 'basics', 'mathematics'),
        teaches('masters-degree', 'practised', 'taught'),
      ],
    }),
    topic({
      id: 'probability',
      title: 'Probability: uniform, normal, binomial; Bayes’ rule',
      examples: [
        'I work out simple chances.',
        'I choose a distribution for data and use Bayes’ rule.',
        'I derive what I need by myself.',
      ],
      sources: ['A2', 'B1', 'C3'],
      asks: 'pcppb',
      ties: [
        teaches('probability', 'practised', 'events', 'bayes', 'variables', 'distributions', 'joint', 'limits'),
        teaches('bachelors-first-years', 'practised', 'mathematics'),
        teaches('experiments-and-analysis', 'confident', 'bayes', 'causes'),
      ],
    }),
    topic({
      id: 'markov-models',
      title: 'Bayes nets, hidden Markov models, entropy',
      examples: [
        'I know what a chain of states is.',
        'I have worked through one by hand or in code.',
        'I choose such a model for a problem of mine.',
      ],
      sources: ['B1'],
      asks: 'bbp--',
      ties: [
        teaches('probability', 'basics', 'bayes', 'chains', 'information'),
        practises('natural-language', 'practised', 'syntax'),
      ],
    }),
    topic({
      id: 'hypothesis-tests',
      title: 'Hypothesis tests and analysis of variance',
      examples: [
        'I know what a p-value is, and is not.',
        'I plan a test, run it and give an interval.',
        'I find the mistake in someone else’s analysis.',
      ],
      sources: ['B1', 'A2'],
      asks: 'bcpbp',
      ties: [
        teaches(
          'statistics',
          'practised',
          'describing',
          'estimating',
          'intervals',
          'tests',
          'anova',
          'regression',
          'sampling',
        ),
        teaches('bachelors-first-years', 'practised', 'mathematics'),
        teaches('experiments-and-analysis', 'confident', 'abtests', 'causes'),
      ],
    }),
  ],
}

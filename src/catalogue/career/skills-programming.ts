import type { SkillArea } from '../../domain/career/skill-catalogue'
import { practises, teaches, topic } from './skills-authoring'

export const languagesAndLibraries: SkillArea = {
  id: 'languages',
  title: 'Languages and libraries',
  summary: 'What the work is written in.',
  topics: [
    topic({
      id: 'python',
      title: 'Python',
      examples: [
        'I can read a short script and change it.',
        'I write programs of several functions by myself.',
        'I write and review Python for others.',
      ],
      sources: ['A1', 'A10', 'A11', 'B2', 'C3'],
      asks: 'cpcpp',
      ties: [
        teaches(
          'first-programs',
          'practised',
          'values',
          'decisions',
          'functions',
          'collections',
          'files',
          'errors',
          'own',
        ),
        teaches('programs-others-can-run', 'practised', 'modules', 'classes', 'environments'),
        practises('first-project', 'practised', 'report'),
        practises('flagship-project', 'confident'),
        teaches('bachelors-first-years', 'practised', 'programming'),
      ],
    }),
    topic({
      id: 'second-language',
      title: 'A second language: R, Java, C++, Julia, Scala or JavaScript',
      examples: ['I can follow a page of it.', 'I have written something useful in it.', 'I could work in it.'],
      sources: ['A1', 'A11', 'B2'],
      asks: 'bpbp-',
      ties: [
        teaches('second-language', 'practised', 'r', 'java', 'cpp', 'julia', 'reading', 'choosing'),
        practises('services-in-depth', 'practised', 'languages'),
      ],
    }),
    topic({
      id: 'tables-in-code',
      title: 'NumPy and pandas, or their like',
      examples: [
        'I load a table and look at its columns.',
        'I join, group and reshape without much looking up.',
        'I make slow code fast by whole arrays.',
      ],
      sources: ['A1', 'B1'],
      asks: 'pcppb',
      ties: [
        teaches('data-in-python', 'practised', 'arrays', 'vectorising', 'tables', 'grouping', 'dirt'),
        practises('competition', 'confident', 'features'),
        practises('telling-with-data', 'confident'),
      ],
    }),
    topic({
      id: 'scikit-learn',
      title: 'scikit-learn',
      examples: [
        'I have fitted a model with it.',
        'I build pipelines and compare models in it.',
        'I write parts of my own that fit into it.',
      ],
      sources: ['A1', 'A11', 'A10'],
      asks: 'pppbb',
      ties: [
        teaches('model-libraries', 'basics', 'fitting', 'docs'),
        teaches('data-preparation', 'practised', 'pipelines'),
        practises('first-project', 'practised', 'models'),
        practises('bootcamp-course', 'practised'),
      ],
    }),
    topic({
      id: 'deep-learning-frameworks',
      title: 'PyTorch, or TensorFlow with Keras',
      examples: [
        'I have run a tutorial in one of them.',
        'I write a training loop for data of my own.',
        'I find out why a training goes wrong.',
      ],
      sources: ['A1', 'A10', 'A11', 'B1', 'C3'],
      asks: 'pbcbb',
      ties: [
        teaches('model-libraries', 'basics', 'tensors', 'gradients', 'keras', 'torch', 'devices'),
        teaches('neural-networks', 'practised', 'loop', 'debugging', 'tracking'),
        practises('images-and-sound', 'practised', 'transfer'),
        practises('natural-language', 'confident'),
        practises('masters-degree', 'practised', 'research'),
      ],
    }),
  ],
}

export const computerScience: SkillArea = {
  id: 'computer-science',
  title: 'Computer science',
  summary: 'What is below every program.',
  topics: [
    topic({
      id: 'structures-and-algorithms',
      title: 'Data structures and algorithms',
      examples: [
        'I know lists, stacks and dictionaries apart.',
        'I choose a structure for its cost, and sort, search and walk graphs.',
        'I solve such problems aloud, under time.',
      ],
      sources: ['B1', 'A13', 'A16'],
      asks: 'pbpc-',
      ties: [
        teaches('algorithms-and-structures', 'practised', 'linear', 'branching', 'searching', 'planning'),
        practises('interview-practice', 'confident', 'coding'),
        teaches('bachelors-first-years', 'practised', 'programming'),
      ],
    }),
    topic({
      id: 'complexity',
      title: 'Complexity: big-O, P and NP, what can be computed',
      examples: [
        'I know what O(n²) means.',
        'I find the slow part of a program and say why it is slow.',
        'I recognise a hard problem and look for what is good enough.',
      ],
      sources: ['B1'],
      asks: 'bbbp-',
      ties: [
        teaches('algorithms-and-structures', 'practised', 'cost', 'limits'),
        teaches('bachelors-first-years', 'practised', 'programming'),
      ],
    }),
    topic({
      id: 'computer-architecture',
      title: 'Processor, memory and graphics card',
      examples: [
        'I know what each of them does.',
        'I can say whether memory or computing holds a program up.',
        'I make code fit the machine it runs on.',
      ],
      sources: ['B1', 'A13'],
      asks: 'b-bp-',
      ties: [
        teaches('algorithms-and-structures', 'basics', 'machine'),
        teaches('bachelors-first-years', 'practised', 'machine'),
        practises('systems-at-scale', 'practised', 'training'),
      ],
    }),
  ],
}

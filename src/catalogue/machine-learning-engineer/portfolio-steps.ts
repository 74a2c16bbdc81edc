import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { days, hours, resource, stepsIn } from '../authoring'
import { AFTER_A_COURSE, BESIDE_A_DEGREE, BOOTCAMP, PROGRAMS, PROGRAMS_A_LITTLE } from './conditions'

const { effort, wait, milestone } = stepsIn('portfolio')

export const portfolioSteps: readonly Step[] = [
  effort({
    id: 'flagship-project',
    title: 'One flagship project for the role you want',
    reason:
      'One project that resembles the post is worth more than five tutorials. In a degree or a bootcamp, grow it out of the thesis or the final project.',
    topics: {
      choice: 'A problem from the industry you want, with a user in mind',
      examples: 'Well-worn starting points: sorting images, a chatbot, a recommender',
      scope: 'A scope that survives your calendar',
      running: 'Running somewhere: a link that works on the day',
      measuring: 'A measured result against a baseline',
      feedback: 'Two strangers trying it, and what you changed',
      limits: 'Its limits, written down plainly',
    },
    resources: [
      resource(
        'reference',
        'GitHub Docs: about READMEs',
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes',
      ),
    ],
    prerequisites: [
      'operate-a-model',
      'services-in-depth',
      'telling-with-data',
      'judging-text',
      'speech',
      'designing-with-people',
      'interpretability',
    ],
    sources: ['A5', 'A15', 'B5', 'B8'],
    estimate: hours(66, 94, 164),
    variants: [
      { when: BESIDE_A_DEGREE, estimate: hours(30, 44, 78) },
      { when: BOOTCAMP, estimate: hours(42, 60, 104) },
      { when: PROGRAMS, estimate: hours(45, 64, 112) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(47, 66, 115) },
    ],
  }),
  effort({
    id: 'open-source-contribution',
    title: 'Contribute to an open-source project',
    reason:
      'A merged change shows that strangers read your code and wanted it. It also teaches you to work in code far larger than your own.',
    topics: {
      choosing: 'A library you use, with a friendly guide for newcomers',
      building: 'Building it and running its tests on your machine',
      starting: 'A first small change to documentation or tests',
      fixing: 'One labelled issue, from reproducing to fixing',
      proposing: 'A pull request that explains itself',
      conduct: 'Asking well, waiting well and taking a no',
    },
    resources: [
      resource('reference', 'How to contribute to open source', 'https://opensource.guide/how-to-contribute/'),
      resource(
        'reference',
        'Contributing to scikit-learn',
        'https://scikit-learn.org/stable/developers/contributing.html',
      ),
    ],
    prerequisites: ['first-project'],
    sources: ['A5', 'A15', 'C1'],
    estimate: hours(32, 46, 82),
    variants: [
      { when: PROGRAMS, estimate: hours(21, 30, 53) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(22, 31, 55) },
      { when: AFTER_A_COURSE, estimate: hours(24, 36, 64) },
    ],
  }),
  wait({
    id: 'contribution-review',
    title: 'Your contribution is reviewed',
    reason:
      'Maintainers answer in their own time, and a review may take several rounds. Nothing here is yours to hurry; other steps go on.',
    topics: {
      replies: 'Replying to comments within a day or two',
      rounds: 'Changes asked for, made in small commits',
      outcome: 'Merged, or closed with a reason you can learn from',
    },
    prerequisites: ['open-source-contribution'],
    sources: ['A5', EDITORIAL],
    days: days(5, 12, 35),
  }),
  effort({
    id: 'certification',
    title: 'A certification',
    reason:
      'A certificate helps a résumé past the first filter, most of all without a degree in the subject. It does not replace a project, so leave it out if the hours are dear.',
    topics: {
      choosing: 'Which one your adverts name: engineer or data scientist, and whose',
      syllabus: 'The syllabus, against what you know already',
      gaps: 'The gaps, filled one by one',
      practice: 'Practice exams under time',
      exam: 'The exam itself',
      renewal: 'When it expires, and what keeps it fresh',
    },
    resources: [
      resource(
        'reference',
        'Google Cloud: machine learning certification',
        'https://cloud.google.com/learn/certification/machine-learning-engineer',
      ),
    ],
    prerequisites: ['serve-a-model'],
    optional: true,
    sources: ['A14', 'B5', 'C1', EDITORIAL],
    estimate: hours(22, 32, 56),
    variants: [
      { when: PROGRAMS, estimate: hours(8, 12, 21) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(9, 13, 23) },
      { when: AFTER_A_COURSE, estimate: hours(12, 18, 32) },
    ],
  }),
  effort({
    id: 'portfolio-pages',
    title: 'Portfolio pages and a first article',
    reason:
      'Whoever reads your application has a few minutes. Each entry should tell them what it was for, what came out and what you would do next.',
    topics: {
      description: 'For each project: the problem and the outcome first',
      code: 'Its repository, tidy, with a way to run it',
      pictures: 'Charts and results that speak without the text',
      lessons: 'What you learned and what would come next',
      site: 'A simple site that loads fast, and a GitHub profile that matches it',
      article: 'A first technical article, about one thing you found out',
      fitting: 'The order of entries, fitted to the post',
    },
    resources: [resource('tool', 'GitHub Pages', 'https://pages.github.com/')],
    prerequisites: ['flagship-project', 'open-source-contribution', 'competition'],
    sources: ['A5', 'A15'],
    estimate: hours(24, 33, 58),
    variants: [
      { when: PROGRAMS, estimate: hours(17, 24, 42) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(17, 24, 42) },
      { when: AFTER_A_COURSE, estimate: hours(18, 26, 46) },
    ],
  }),
  effort({
    id: 'applications',
    title: 'Apply: résumé, letters, referees and people',
    reason:
      'The market for first posts is crowded, and a letter meant for one company stands out in it. Internships and junior posts both count as the goal.',
    topics: {
      adverts: 'Thirty adverts read and their wishes counted',
      resume: 'A résumé that answers each advert, with results you measured',
      letter: 'A cover letter: why this role, why this company',
      referees: 'Referees asked first, their details checked',
      boards: 'Job boards, company pages and internships',
      people: 'People: LinkedIn, meetups and former colleagues',
      tracking: 'A list of what was sent, heard and learned',
    },
    resources: [resource('tool', 'LinkedIn', 'https://www.linkedin.com/', ['B6'])],
    // Whoever keeps the certificate or the second language wants it on the résumé; nothing else waits for them.
    prerequisites: ['portfolio-pages', 'certification', 'second-language', 'bachelors-final-year', 'masters-degree'],
    sources: ['A5', 'A16', 'B6', 'B7'],
    estimate: hours(36, 52, 92),
    variants: [
      { when: [...BOOTCAMP, ...PROGRAMS], estimate: hours(16, 24, 42) },
      { when: BOOTCAMP, estimate: hours(22, 32, 56) },
      { when: PROGRAMS, estimate: hours(23, 32, 56) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(24, 34, 60) },
    ],
  }),
  effort({
    id: 'interview-practice',
    title: 'Practise for interviews',
    reason:
      'Interviews test what you know at speed and aloud, which is a skill of its own. Practise while the first answers are on their way.',
    topics: {
      coding: 'Coding problems, talked through while you write',
      theory: 'The fundamentals in your own words, in two minutes each',
      cases: 'A case: from vague wish to data, model and measure',
      systems: 'Designing a machine learning system on a whiteboard',
      projects: 'Your own projects: the hardest decision, the worst mistake',
      working: 'Working with other trades (product, data, software): three stories',
      mock: 'Mock interviews with someone who interrupts',
    },
    resources: [resource('practice', 'LeetCode', 'https://leetcode.com/')],
    // Neither optional step keeps anyone from applying; both are worth having behind one when asked about them.
    prerequisites: ['portfolio-pages', 'reinforcement-learning', 'systems-at-scale'],
    sources: ['A16', EDITORIAL],
    estimate: hours(40, 56, 98),
    variants: [
      { when: PROGRAMS, estimate: hours(24, 34, 60) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(26, 36, 62) },
      { when: AFTER_A_COURSE, estimate: hours(28, 40, 70) },
    ],
  }),
  wait({
    id: 'replies-and-interviews',
    title: 'Replies and interview rounds',
    reason:
      'From the first letters to a signed offer, companies set the pace. Keep sending while you wait, and treat each refusal as news about what to strengthen.',
    topics: {
      following: 'A polite question after two weeks of silence',
      rounds: 'Screening call, task, technical rounds, final talk',
      notes: 'Notes after each round: what was asked, what was missing',
      pacing: 'New applications each week until one is signed',
      offer: 'The offer: work, people, place and pay',
    },
    prerequisites: ['applications'],
    sources: ['A5', 'B7', EDITORIAL],
    days: days(14, 35, 70),
  }),
  milestone({
    id: 'first-accepted-offer',
    title: 'First accepted offer',
    reason: 'The road reaches the work itself. What you learn from here on, you learn with colleagues and real data.',
    prerequisites: ['interview-practice', 'replies-and-interviews', 'competition-closes', 'contribution-review'],
    sources: ['A5', EDITORIAL],
  }),
]

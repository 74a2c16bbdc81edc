import type { NamedStatement, Statement } from '../../domain/career/statement'
import { EDITORIAL } from '../../domain/roadmap/roadmap'

export const roleLead: Statement = {
  says: 'The job is to build models that learn from data, to put them where people rely on them, and to keep them working.',
  sources: ['A18', 'C2'],
}

/** From the data to the upkeep, in the order in which a model meets them. */
export const duties: readonly NamedStatement[] = [
  {
    name: 'Collect and clean data',
    says: 'Bring it together from databases, interfaces and devices, and deal with its gaps and outliers before a model learns them.',
    sources: ['C2', 'A8'],
  },
  {
    name: 'Develop models',
    says: 'Choose an algorithm that fits the question, train it, and tune its settings.',
    sources: ['C2', 'A18', 'A8'],
  },
  {
    name: 'Test and validate',
    says: 'Measure it on data it has never seen, by a measure that fits the task.',
    sources: ['C2', 'A8'],
  },
  {
    name: 'Put into production',
    says: 'Serve it to the product that needs it, at the load that product has.',
    sources: ['C2', 'A18', 'A11'],
  },
  {
    name: 'Monitor and maintain',
    says: 'Notice when the data drifts away from what it learned, and train it again.',
    sources: ['C2', 'A8'],
  },
  {
    name: 'Work with others',
    says: 'Improve models together with data scientists; make sense to product and software people.',
    sources: ['C2', 'A18', 'A16'],
  },
]

export const dutiesNote: Statement = {
  says: 'It is a circle rather than a line: what comes out can send one back to any step before.',
  sources: ['A8'],
}

interface RoleBeside {
  readonly role: string
  readonly wants: string
  readonly does: string
  readonly leaves: string
}

/** The two jobs that adverts mix up most. */
export const besideRoles: readonly RoleBeside[] = [
  {
    role: 'Machine learning engineer',
    wants: 'a model that works, today and next year',
    does: 'designs, builds and deploys models, then keeps them running',
    leaves: 'software that others call',
  },
  {
    role: 'Data scientist',
    wants: 'to understand something',
    does: 'analyses data, and helps to improve the models',
    leaves: 'an insight that others act on',
  },
]

export const besideSources: Statement = {
  says: 'Who does what is the source’s; what each leaves is our own way to put it.',
  sources: ['A18', EDITORIAL],
}

export const besideNote: Statement = {
  says: 'In a small company one person is often both, and titles are used loosely. The duties in an advert say more than its title does.',
  sources: [EDITORIAL],
}

/** What the road is called before it is opened; apart, so that the question can be asked before the road is there. */
export const front = {
  id: 'machine-learning-engineer',
  title: 'Machine learning engineer',
  goal: 'a machine learning engineer',
} as const
